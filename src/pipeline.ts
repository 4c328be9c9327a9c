import type { PaperGraph } from './domain/concept.js';
import type { Extraction, PaperTexts } from './domain/extraction.js';
import { foldName } from './domain/fold.js';
import type { PaperKey } from './domain/keys.js';
import { arrivals, type Arrival } from './ingest/arrivals.js';
import { paperFromRecord } from './ingest/paper-from-record.js';
import type { Reading } from './ingest/reading.js';
import { openReceipt, type OpenReceipt, type Receipt } from './ingest/receipt.js';
import { surveyInputs } from './ingest/repeated-papers.js';
import { resolvePaper } from './resolve/resolve-paper.js';
import type { GraphWrites, StoredPaper } from './store/graph-store.js';

/** The extract stage as the pipeline sees it: here or in threads, the extractions come in the order of the texts. */
export interface ExtractStage {
  readonly version: string;
  extract(papers: readonly PaperTexts[]): Promise<readonly Extraction[]>;
}

export interface Pipeline {
  readonly store: GraphWrites;
  readonly extractor: ExtractStage;
  /** Time of the ingest, ISO 8601 in UTC. */
  readonly at: string;
  readonly onProgress?: (records: { readonly done: number; readonly total: number }) => void;
  /** When it aborts, the batch at hand is finished and no other begun. */
  readonly signal?: AbortSignal;
}

/** Papers written in one transaction: large enough that the commit costs little, small enough to lose little and fit in memory. */
const batchSize = 200;

/**
 * The program: ingest, extract, resolve, store. Reads the inputs twice, first to see that all of them can be read and
 * which record to take where several describe one paper; nothing is written before that.
 */
export async function ingest(readings: () => AsyncIterable<Reading>, pipeline: Pipeline): Promise<Receipt> {
  const survey = await surveyInputs(readings());
  const receipt = openReceipt();
  const total = survey.papers;
  let done = 0;
  for await (const batch of batches(arrivals(readings(), survey.chosen, receipt))) {
    if (pipeline.signal?.aborted === true) return { ...receipt, interrupted: true };
    const stored = await pipeline.store.storedPapers(batch.map(({ key }) => key));
    const changes = batch.flatMap((arrival, index) => {
      const before = stored[index] ?? null;
      if (before === null || !says(before, arrival, pipeline.extractor.version))
        return { arrival, isNew: before === null };
      receipt.unchanged.push(arrival.id);
      return [];
    });
    if (changes.length > 0) {
      const graphs = await readPapers(
        changes.map(({ arrival }) => arrival),
        pipeline.extractor,
      );
      await noteNearDuplicates(
        changes.map(({ arrival }) => arrival),
        graphs,
        pipeline.store,
        receipt,
      );
      await write(graphs, pipeline, receipt);
      for (const { arrival, isNew } of changes) (isNew ? receipt.accepted : receipt.updated).push(arrival.id);
    }
    done += batch.length;
    pipeline.onProgress?.({ done, total });
  }
  return receipt;
}

/** Batches of papers with different keys, as the store takes them. */
async function* batches(all: AsyncIterable<Arrival>): AsyncGenerator<readonly Arrival[]> {
  let batch = new Map<PaperKey, Arrival>();
  for await (const arrival of all) {
    if (batch.size >= batchSize || batch.has(arrival.key)) {
      yield [...batch.values()];
      batch = new Map();
    }
    batch.set(arrival.key, arrival);
  }
  if (batch.size > 0) yield [...batch.values()];
}

/** Whether the store says all that this record says. */
function says(stored: StoredPaper, { hash, listings, whole }: Arrival, version: string): boolean {
  return (
    stored.contentHash === hash &&
    stored.extractor === (whole?.paper.extractor ?? version) &&
    listings.every((listing) =>
      stored.listings.some(
        (known) =>
          known.source === listing.source &&
          known.listedAt === listing.listedAt &&
          known.rank === listing.rank &&
          known.upvotes === listing.upvotes,
      ),
    )
  );
}

/** A paper's part of the graph with all its listings. */
type WrittenPaper = Omit<PaperGraph, 'listing'> & Pick<Arrival, 'listings'>;

/** Extracts and resolves; papers of an export are taken as they were. */
async function readPapers(
  changed: readonly Arrival[],
  extractor: ExtractStage,
): Promise<readonly WrittenPaper[]> {
  const unread = changed.filter(({ whole }) => whole === null);
  const extractions = await extractor.extract(
    unread.map(({ record: { title, abstract } }) => ({ title, abstract })),
  );
  const read = new Map(unread.map(({ key }, index) => [key, extractions[index]]));
  return changed.map(({ key, record, listings, whole }) => {
    if (whole !== null) return { ...whole, listings };
    const extraction = read.get(key);
    if (extraction === undefined) throw new RangeError(`Expected an extraction of ${key}, found none.`);
    return { paper: paperFromRecord(record, extraction.extractor), listings, ...resolvePaper(extraction) };
  });
}

/** Merges papers; one with several listings is merged once for each, because the port takes them one by one. */
async function write(
  papers: readonly WrittenPaper[],
  { store, at }: Pipeline,
  receipt: OpenReceipt,
): Promise<void> {
  const rounds = Math.max(1, ...papers.map(({ listings }) => listings.length));
  for (let round = 0; round < rounds; round += 1) {
    const due = papers.filter(({ listings }) => round === 0 || round < listings.length);
    const counts = await store.mergePapers(
      due.map(({ listings, ...graph }) => ({ ...graph, listing: listings[round] ?? null })),
      at,
    );
    if (round > 0) continue;
    receipt.conceptsCreated += counts.conceptsCreated;
    receipt.linksWritten += counts.linksWritten;
    receipt.statementsWritten += counts.statementsWritten;
  }
}

async function noteNearDuplicates(
  changed: readonly Arrival[],
  papers: readonly WrittenPaper[],
  store: GraphWrites,
  receipt: OpenReceipt,
): Promise<void> {
  const titles = papers.map(({ paper }) => foldName(paper.title));
  const others = [...(await store.papersTitled([...new Set(titles)]))];
  for (const [index, { id, key }] of changed.entries()) {
    const foldedTitle = titles[index] ?? '';
    const other = others.find((stored) => stored.foldedTitle === foldedTitle && stored.key !== key);
    if (other !== undefined) {
      receipt.nearDuplicates += 1;
      receipt.nearDuplicatePairs.push({ id, key, other: other.key });
    }
    others.push({ foldedTitle, key });
  }
}
