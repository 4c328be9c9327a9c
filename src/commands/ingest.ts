import type { Config } from '../config.js';
import { createExtractionPool } from '../extraction-pool.js';
import { isFullDate } from '../ingest/calendar.js';
import { gatherInputs } from '../ingest/gather-inputs.js';
import type { InputFormat } from '../ingest/input-format.js';
import { readInputs } from '../ingest/read-inputs.js';
import type { Receipt } from '../ingest/receipt.js';
import { PapergraphError } from '../domain/errors.js';
import { ingest } from '../pipeline.js';
import type { GraphStore } from '../store/graph-store.js';
import { readLexicon } from '../resolve/identity/read-lexicon.js';
import { announceStop } from './announce-stop.js';
import { count, printRejected, printResult } from './print.js';
import { createProgress } from './progress.js';
import { exitCodes, type ExitCode, type Surroundings } from './surroundings.js';
import { withStore } from './with-store.js';

export interface IngestOptions {
  readonly format: InputFormat | null;
  readonly date: string | null;
  readonly workers: number;
  readonly json: boolean;
}

/** `papergraph ingest PATH...`: reads papers into the graph and prints the receipt. */
export async function runIngest(
  surroundings: Surroundings,
  paths: readonly string[],
  options: IngestOptions,
): Promise<ExitCode> {
  if (options.date !== null && !isFullDate(options.date)) {
    throw new PapergraphError(
      'USAGE',
      `Expected --date as YYYY-MM-DD, found ${JSON.stringify(options.date)}.`,
    );
  }
  const receipt = await withStore(surroundings, (store, config) =>
    ingestPaths(surroundings, { store, config }, paths, options),
  );
  await printRejected(surroundings.stderr, receipt.rejected);
  await printResult(surroundings.stdout, options.json, { value: receipt, words: inWords(receipt) });
  if (receipt.interrupted) return exitCodes.interrupted;
  return receipt.rejected.length > 0 ? exitCodes.someRejected : exitCodes.done;
}

/** Migrates the store and ingests these paths into it. */
export async function ingestPaths(
  surroundings: Surroundings,
  { store, config }: { readonly store: GraphStore; readonly config: Config },
  paths: readonly string[],
  { format, date, workers }: Omit<IngestOptions, 'json'>,
): Promise<Receipt> {
  const { lexiconPath } = config;
  const progress = createProgress(surroundings.stderr, surroundings.now);
  const endAnnouncing = announceStop(surroundings.signal, progress);
  const inputs = await gatherInputs(paths, surroundings);
  const extractor = createExtractionPool(lexiconPath, workers);
  try {
    await store.migrate();
    return await ingest(() => readInputs(inputs.files, { format, date }), {
      store,
      extractor,
      lexicon: readLexicon(),
      at: surroundings.now().toISOString(),
      onProgress: ({ done, total }) => progress.show(`${done} of ${total} papers`),
      signal: surroundings.signal,
    });
  } finally {
    endAnnouncing();
    progress.end();
    await extractor.close();
    await inputs.dispose();
  }
}

function inWords(receipt: Receipt): string {
  const { accepted, updated, unchanged, rejected } = receipt;
  const asides = [
    receipt.nearDuplicates > 0
      ? `${count(receipt.nearDuplicates, 'near-duplicate')} (same title, another paper)`
      : '',
    receipt.duplicates > 0
      ? `${count(receipt.duplicates, 'record')} that a fuller one of the same paper stands for`
      : '',
    receipt.papersRelinked > 0
      ? `${count(receipt.papersRelinked, 'stored paper')} linked otherwise, because more is known of a name`
      : '',
    receipt.furnitureDropped > 0 ? `${count(receipt.furnitureDropped, 'line')} of page furniture` : '',
    receipt.derivedLines > 0
      ? `${count(receipt.derivedLines, 'line')} of concepts, summed up from the papers`
      : '',
  ].filter((aside) => aside !== '');
  return [
    `${accepted.length} accepted, ${updated.length} updated, ${unchanged.length} unchanged, ${rejected.length} rejected.`,
    `Written: ${count(receipt.linksWritten, 'link')}, ${count(receipt.statementsWritten, 'statement')}, ${count(receipt.conceptsCreated, 'new concept')}.`,
    ...decisionsInWords(receipt),
    ...(asides.length > 0 ? [`Also: ${asides.join('; ')}.`] : []),
    ...(receipt.interrupted ? ['Stopped before the end; run it again to go on.'] : []),
  ].join('\n');
}

function decisionsInWords({ decisionsAccepted, decisionsKnown }: Receipt): readonly string[] {
  const all = decisionsAccepted + decisionsKnown;
  return all === 0
    ? []
    : [`Of ${count(all, 'decision')}: ${decisionsAccepted} accepted, ${decisionsKnown} already known.`];
}
