import type { ConceptKey } from '../domain/keys.js';
import { gatherInputs } from '../ingest/gather-inputs.js';
import type { InputFile } from '../ingest/find-inputs.js';
import { readLines } from '../ingest/lines.js';
import type { Place } from '../ingest/input-item.js';
import { textOfFile } from '../ingest/text-of-file.js';
import type { NameLexicon } from '../resolve/identity/lexicon.js';
import { readLexicon } from '../resolve/identity/read-lexicon.js';
import type { Comparison } from '../resolve/identity/name.js';
import { answerLine, keysOfPair, readPair, resolvePair, type NamePair } from '../resolve/resolve-pairs.js';
import { knowledgeOf, noKnowledge, type Knowledge } from '../resolve/knowledge.js';
import { openOutput } from './open-output.js';
import { count, printRejected, printResult } from './print.js';
import { createProgress } from './progress.js';
import { exitCodes, type ExitCode, type Surroundings } from './surroundings.js';
import { withStore } from './with-store.js';

export interface ResolveOptions {
  /** Null: standard output. */
  readonly out: string | null;
  /** Also asks the configured store what its papers and curators say of the names. */
  readonly store: boolean;
  readonly json: boolean;
}

/** Answers written at a time: few writes, little memory. */
const batchSize = 500;

/**
 * `papergraph resolve PAIRS.jsonl`: each line again, with the verdict on its two names, in input order. It knows of the
 * world what the shipped name lexicon holds and, with `store`, what the graph does; without it no store is touched.
 */
export async function runResolve(
  surroundings: Surroundings,
  pairs: string,
  options: ResolveOptions,
): Promise<ExitCode> {
  if (!options.store) return resolveAll(surroundings, pairs, options, () => Promise.resolve(noKnowledge));
  return withStore(surroundings, async (store) => {
    await store.migrate();
    return resolveAll(surroundings, pairs, options, async (names) =>
      knowledgeOf(await store.identityFacts(names, [])),
    );
  });
}

/** What is known of these names outside of the lexicon. */
type AskGraph = (names: readonly ConceptKey[]) => Promise<Knowledge>;

async function resolveAll(
  surroundings: Surroundings,
  pairs: string,
  { out, json }: ResolveOptions,
  askGraph: AskGraph,
): Promise<ExitCode> {
  const inputs = await gatherInputs([pairs], surroundings);
  const progress = createProgress(surroundings.stderr, surroundings.now);
  const verdicts = { MERGE: 0, SEPARATE: 0 };
  const rejected: (Place & { readonly reason: string })[] = [];
  let batch: string[] = [];
  try {
    const lexicon = readLexicon();
    const output = await openOutput(surroundings, out);
    const write = async (): Promise<void> => {
      await output.write(batch.join(''));
      batch = [];
      progress.show(`${verdicts.MERGE + verdicts.SEPARATE} pairs`);
    };
    try {
      for await (const { file, answer } of answers(inputs.files, lexicon, askGraph)) {
        if (surroundings.signal.aborted) return exitCodes.interrupted;
        if ('problem' in answer) {
          rejected.push({ file, line: answer.line, reason: answer.problem });
          continue;
        }
        verdicts[answer.comparison.verdict] += 1;
        batch.push(`${answerLine(answer.pair, answer.comparison)}\n`);
        if (batch.length === batchSize) await write();
      }
      await write();
      await output.finish();
    } finally {
      await output.discard();
    }
  } finally {
    progress.end();
    await inputs.dispose();
  }
  await printRejected(surroundings.stderr, rejected);
  const resolved = verdicts.MERGE + verdicts.SEPARATE;
  const words = `${count(resolved, 'pair')} resolved: ${verdicts.MERGE} MERGE, ${verdicts.SEPARATE} SEPARATE; ${rejected.length} rejected.`;
  // Without --out the lines are the output, and words would not be JSON.
  if (json || out !== null)
    await printResult(surroundings.stdout, json, { value: { resolved, verdicts, rejected }, words });
  return rejected.length > 0 ? exitCodes.someRejected : exitCodes.done;
}

/** The answer to one line: the pair's verdict, or why the line is none. */
type PairAnswer =
  | { readonly line: number; readonly pair: NamePair; readonly comparison: Comparison }
  | { readonly line: number; readonly problem: string };

/** The answer to every line of the files, one at a time; lines count from 1 in each file, empty ones are passed over. */
async function* answers(
  files: readonly InputFile[],
  lexicon: NameLexicon,
  askGraph: AskGraph,
): AsyncGenerator<{ readonly file: string; readonly answer: PairAnswer }> {
  for (const file of files)
    for await (const { number: line, text } of readLines(textOfFile(file))) {
      const read =
        text === null
          ? { problem: 'Expected one pair on a line, found a line too long to be read.' }
          : readPair(text);
      if (read === null) continue;
      if ('problem' in read) yield { file: file.name, answer: { line, problem: read.problem } };
      else {
        const { pair } = read;
        const comparison = resolvePair(pair, lexicon, await askGraph(keysOfPair(pair, lexicon)));
        yield { file: file.name, answer: { line, pair, comparison } };
      }
    }
}
