import type { ConceptKey, PaperKey } from '../domain/keys.js';
import { conceptLine, decisionLine, paperLine } from '../ingest/export-line.js';
import type { GraphStore } from '../store/graph-store.js';
import { openOutput } from './open-output.js';
import { count, printResult } from './print.js';
import { createProgress } from './progress.js';
import { exitCodes, type ExitCode, type Surroundings } from './surroundings.js';
import { withStore } from './with-store.js';

/** Papers and concepts read from the store at a time. */
const pageSize = 500;

/** `papergraph export`: the graph as JSON Lines: decisions in order of time, then papers and concepts in key order; `ingest` takes it back. */
export async function runExport(
  surroundings: Surroundings,
  { out, json }: { readonly out: string | null; readonly json: boolean },
): Promise<ExitCode> {
  const progress = createProgress(surroundings.stderr, surroundings.now);
  let decisions = 0;
  let papers = 0;
  let concepts = 0;
  const write = async (store: GraphStore): Promise<boolean> => {
    await store.migrate();
    const output = await openOutput(surroundings, out);
    try {
      const found = (await store.identityFacts([], [])).decisions;
      await output.write(found.map(decisionLine).join(''));
      decisions = found.length;
      for await (const page of pages(
        (after: PaperKey | null, limit) => store.exportPapers(after, limit),
        ({ paper }) => paper.key,
      )) {
        if (surroundings.signal.aborted) return true;
        await output.write(page.map(paperLine).join(''));
        papers += page.length;
        progress.show(`${papers} papers`);
      }
      for await (const page of pages(
        (after: ConceptKey | null, limit) => store.exportConcepts(after, limit),
        ({ key }) => key,
      )) {
        if (surroundings.signal.aborted) return true;
        await output.write(page.map(conceptLine).join(''));
        concepts += page.length;
        progress.show(`${concepts} concepts`);
      }
      await output.finish();
      return false;
    } finally {
      progress.end();
      await output.discard();
    }
  };
  const interrupted = await withStore(surroundings, write, { create: false });
  if (interrupted) return exitCodes.interrupted;
  const words = `${count(papers, 'paper')}, ${count(concepts, 'concept')} and ${count(decisions, 'decision')} exported.`;
  // The marker lets `ingest` read over the summary when it ends up in the export itself.
  const value = { papergraph: 'summary', papers, concepts, decisions };
  if (json || out !== null) await printResult(surroundings.stdout, json, { value, words });
  return exitCodes.done;
}

/** Everything that a keyset-paged read gives, page by page. */
async function* pages<Item, Key>(
  read: (after: Key | null, limit: number) => Promise<readonly Item[]>,
  keyOf: (item: Item) => Key,
): AsyncGenerator<readonly Item[]> {
  let after: Key | null = null;
  for (;;) {
    const page: readonly Item[] = await read(after, pageSize);
    const last = page.at(-1);
    if (last === undefined) return;
    yield page;
    after = keyOf(last);
  }
}
