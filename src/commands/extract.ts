import { readConfig } from '../config.js';
import { createExtractionPool } from '../extraction-pool.js';
import { gatherInputs } from '../ingest/gather-inputs.js';
import type { InputFormat } from '../ingest/input-format.js';
import { readInputs } from '../ingest/read-inputs.js';
import type { IncomingPaper, Problem, InputItem } from '../ingest/input-item.js';
import { announceStop } from './announce-stop.js';
import { extractionLine } from './extraction-line.js';
import { openOutput } from './open-output.js';
import { count, printRejected, printResult } from './print.js';
import { createProgress } from './progress.js';
import { exitCodes, type ExitCode, type Surroundings } from './surroundings.js';

export interface ExtractOptions {
  readonly format: InputFormat | null;
  /** Null: standard output. */
  readonly out: string | null;
  readonly workers: number;
  readonly json: boolean;
}

/** Papers extracted at a time: enough to keep the threads busy. */
const batchSize = 200;

/** `papergraph extract PATH...`: one line of JSON for each paper, in input order; no store is touched. */
export async function runExtract(
  surroundings: Surroundings,
  paths: readonly string[],
  { format, out, workers, json }: ExtractOptions,
): Promise<ExitCode> {
  const { lexiconPath } = readConfig(surroundings.environment);
  const progress = createProgress(surroundings.stderr, surroundings.now);
  const endAnnouncing = announceStop(surroundings.signal, progress);
  const inputs = await gatherInputs(paths, surroundings);
  const extractor = createExtractionPool(lexiconPath, workers);
  const rejected: Problem[] = [];
  let extracted = 0;
  try {
    const output = await openOutput(surroundings, out);
    try {
      for await (const batch of batches(readInputs(inputs.files, { format, date: null }), rejected)) {
        if (surroundings.signal.aborted) return exitCodes.interrupted;
        const extractions = await extractor.extract(
          batch.map(({ record: { title, abstract } }) => ({ title, abstract })),
          surroundings.signal,
        );
        if (extractions.length < batch.length) return exitCodes.interrupted;
        const lines = extractions.map((extraction, index) => {
          const paper = batch[index];
          return paper === undefined ? '' : extractionLine(paper.givenId, paper.record, extraction);
        });
        await output.write(lines.join(''));
        extracted += batch.length;
        progress.show(`${extracted} papers`);
      }
      await output.finish();
    } finally {
      await output.discard();
    }
  } finally {
    endAnnouncing();
    progress.end();
    await extractor.close();
    await inputs.dispose();
  }
  await printRejected(surroundings.stderr, rejected);
  const words = `${count(extracted, 'paper')} extracted by ${extractor.version}, ${rejected.length} rejected.`;
  // Without --out the lines are the output, and words would not be JSON.
  if (json || out !== null)
    await printResult(surroundings.stdout, json, {
      value: { extracted, extractor: extractor.version, rejected },
      words,
    });
  return rejected.length > 0 ? exitCodes.someRejected : exitCodes.done;
}

/** The papers in batches; what is rejected goes into the list. */
async function* batches(
  items: AsyncIterable<InputItem>,
  rejected: Problem[],
): AsyncGenerator<readonly IncomingPaper[]> {
  let batch: IncomingPaper[] = [];
  for await (const item of items) {
    if (item.kind === 'problem') rejected.push(item.problem);
    if (item.kind !== 'paper') continue;
    batch.push(item);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
