import type { PaperGraph } from './domain/concept.js';
import type { Extraction, PaperTexts } from './domain/extraction.js';
import { foldName } from './domain/fold.js';
import { arrivals, inBatches, isKnown, type Arrival } from './ingest/arrivals.js';
import { noteNearDuplicates } from './ingest/near-duplicates.js';
import { paperFromRecord } from './ingest/paper-from-record.js';
import type { InputItem } from './ingest/input-item.js';
import { openReceipt, type OpenReceipt, type Receipt } from './ingest/receipt.js';
import { surveyInputs } from './ingest/repeated-papers.js';
import { decide, resolveBatch, retried, type ExtractedPaper } from './resolve-in-graph.js';
import type { NameLexicon } from './resolve/identity/lexicon.js';
import { resolverVersion } from './resolve/resolve-paper.js';
import type { GraphWrites, IdentityReads } from './store/graph-store.js';

/** The extract stage as the pipeline sees it: here or in threads, the extractions come in the order of the texts. */
export interface ExtractStage {
  readonly version: string;
  /** Once `signal` aborts, no paper more is begun: the extractions are then those of the first papers alone. */
  extract(papers: readonly PaperTexts[], signal?: AbortSignal): Promise<readonly Extraction[]>;
}

export interface Pipeline {
  readonly store: GraphWrites & IdentityReads;
  readonly extractor: ExtractStage;
  /** What the resolve stage knows of names before it asks the graph. */
  readonly lexicon: NameLexicon;
  /** Time of the ingest, ISO 8601 in UTC. */
  readonly at: string;
  readonly onProgress?: (records: { readonly done: number; readonly total: number }) => void;
  /** When it aborts, what is extracted by then is written and nothing more begun. */
  readonly signal?: AbortSignal;
}

/** Papers written in one transaction: large enough that the commit costs little, small enough to lose little and fit in memory. */
const batchSize = 200;

/** A batch that the extract stage is at work on. */
interface Batch {
  readonly arrivals: readonly Arrival[];
  readonly changes: readonly Change[];
  readonly extractions: Promise<readonly Extraction[]>;
}

/** A record that says something new. */
interface Change extends Arrival {
  readonly isNew: boolean;
}

/**
 * The program: ingest, extract, resolve, store. Reads the inputs twice, first to see that all of them can be read and
 * which record to take where several describe one paper; nothing is written before that. While one batch is written
 * the next is being extracted; they are written in order.
 */
export async function ingest(items: () => AsyncIterable<InputItem>, pipeline: Pipeline): Promise<Receipt> {
  const { papers: total, chosen, decisions } = await surveyInputs(untilStopped(items(), pipeline.signal));
  const receipt = openReceipt();
  const { store, lexicon } = pipeline;
  // Before the papers, so that these are linked once; a decision that is known changes nothing.
  if (decisions.length > 0) {
    const { recorded, papersRelinked } = await retried(() => decide(decisions, store, lexicon));
    receipt.papersRelinked += papersRelinked;
    receipt.decisionsAccepted = recorded;
    receipt.decisionsKnown = decisions.length - recorded;
  }
  let ahead: Batch | null = null;
  let done = 0;
  for await (const batch of inBatches(arrivals(items(), chosen, receipt), batchSize)) {
    if (pipeline.signal?.aborted === true) {
      receipt.interrupted = true;
      break;
    }
    // What a paper in both batches is compared with must be written first.
    if (ahead !== null && sharesPaper(ahead.arrivals, batch)) ahead = await write(ahead, pipeline, receipt);
    const next = await begin(batch, pipeline, receipt);
    if (ahead !== null) await write(ahead, pipeline, receipt);
    ahead = next;
    done += batch.length;
    pipeline.onProgress?.({ done, total });
  }
  if (ahead !== null) await write(ahead, pipeline, receipt);
  return receipt;
}

async function* untilStopped<Item>(
  items: AsyncIterable<Item>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Item> {
  for await (const item of items) {
    if (signal?.aborted === true) return;
    yield item;
  }
}

function sharesPaper(a: readonly Arrival[], b: readonly Arrival[]): boolean {
  const keys = new Set(a.map(({ key }) => key));
  return b.some(({ key }) => keys.has(key));
}

/** Tells what is new in a batch and gives that to the extract stage; papers of an export are taken as they were. */
async function begin(
  batch: readonly Arrival[],
  { store, extractor, lexicon, signal }: Pipeline,
  receipt: OpenReceipt,
): Promise<Batch> {
  const stored = await store.storedPapers(batch.map(({ key }) => key));
  const changes: Change[] = [];
  for (const [index, arrival] of batch.entries()) {
    const before = stored[index] ?? null;
    if (
      before !== null &&
      isKnown(before, arrival, { extractor: extractor.version, resolver: resolverVersion(lexicon) })
    )
      receipt.unchanged.push(arrival.id);
    else changes.push({ ...arrival, isNew: before === null });
  }
  const unread = changes.filter(({ whole }) => whole === null);
  const extractions = extractor.extract(
    unread.map(({ record: { title, abstract } }) => ({ title, abstract })),
    signal,
  );
  // It is awaited when the batch is written; until then a failure is not one that nobody looks at.
  extractions.catch(() => undefined);
  return { arrivals: batch, changes, extractions };
}

async function write(
  batch: Batch,
  { store, lexicon, at, signal }: Pipeline,
  receipt: OpenReceipt,
): Promise<null> {
  const extractions = await batch.extractions;
  const changes = signal?.aborted === true ? extracted(batch.changes, extractions) : batch.changes;
  if (changes.length < batch.changes.length) receipt.interrupted = true;
  const papers = extractedPapers(changes, extractions);
  if (papers.length === 0) return null;
  const titles = [...new Set(changes.map(({ record }) => foldName(record.title)))];
  const titled = changes.map(({ id, key, record: { title } }) => ({ id, key, title }));
  noteNearDuplicates(titled, await store.papersTitled(titles), receipt);
  const counts = await retried(async () => {
    const { resolved, basis } = await resolveBatch(papers, store, lexicon);
    const graphs = papers.flatMap(({ paper, listings, extraction }, index): PaperGraph[] => {
      const conclusion = resolved[index];
      return conclusion === undefined ? [] : [{ paper, listings, extraction, ...conclusion }];
    });
    return store.mergePapers(graphs, at, basis);
  });
  receipt.conceptsCreated += counts.conceptsCreated;
  receipt.linksWritten += counts.linksWritten;
  receipt.statementsWritten += counts.statementsWritten;
  receipt.papersRelinked += counts.papersRelinked;
  for (const { id, isNew } of changes) (isNew ? receipt.accepted : receipt.updated).push(id);
  return null;
}

/** The first changes, as far as the extract stage came before it was stopped. */
function extracted(changes: readonly Change[], extractions: readonly Extraction[]): readonly Change[] {
  let left = extractions.length;
  const missing = changes.findIndex(({ whole }) => whole === null && left-- === 0);
  return missing < 0 ? changes : changes.slice(0, missing);
}

/** Each change with its extraction: a new one, or that of the export it comes from. */
function extractedPapers(
  changes: readonly Change[],
  extractions: readonly Extraction[],
): readonly (ExtractedPaper & Pick<PaperGraph, 'paper' | 'listings'>)[] {
  let next = 0;
  return changes.map(({ key, record, listings, whole }) => {
    const extraction = whole?.extraction ?? extractions[next++];
    if (extraction === undefined) throw new RangeError(`Expected an extraction of ${key}, found none.`);
    const paper = whole?.paper ?? paperFromRecord(record, extraction.extractor);
    return { key, texts: { title: paper.title, abstract: paper.abstract }, paper, listings, extraction };
  });
}
