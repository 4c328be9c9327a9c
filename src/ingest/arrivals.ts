import type { PaperGraph } from '../domain/concept.js';
import type { PaperKey } from '../domain/keys.js';
import { sameListing, type Listing, type PaperRecord, type StoredPaper } from '../domain/paper.js';
import type { IncomingPaper, InputItem } from './input-item.js';
import type { OpenReceipt } from './receipt.js';
import { identify, type ChosenRecords } from './repeated-papers.js';

/** A record on its way into the store. */
export interface Arrival {
  /** The record's own id, for the receipt. */
  readonly id: string;
  readonly key: PaperKey;
  /** Hash of what stands for the paper. */
  readonly hash: string;
  readonly record: PaperRecord;
  readonly listings: readonly Listing[];
  /** The paper as an export holds it; null when it is still to be read. */
  readonly whole: PaperGraph | null;
}

/**
 * The records that are to be stored; what else is read goes straight into the receipt. A record that another one of the
 * same paper was chosen over (`surveyInputs`) brings in its listings alone, at the end, with the chosen one's content.
 */
export async function* arrivals(
  items: AsyncIterable<InputItem>,
  chosen: ChosenRecords,
  receipt: OpenReceipt,
): AsyncGenerator<Arrival> {
  const standIns = new Map<PaperKey, Arrival>();
  const outdone: Arrival[] = [];
  for await (const item of items) {
    switch (item.kind) {
      case 'problem':
        receipt.rejected.push(item.problem);
        break;
      case 'furniture':
        receipt.furniture.push(item.furniture);
        receipt.furnitureDropped += 1;
        break;
      // Decisions were gathered by the survey.
      case 'decision':
        break;
      case 'derived':
        receipt.derivedLines += 1;
        break;
      case 'paper': {
        const arrival = arrivalOf(item);
        const hash = chosen.get(arrival.key);
        if (hash === undefined || hash === arrival.hash) {
          if (hash !== undefined) standIns.set(arrival.key, arrival);
          yield arrival;
          break;
        }
        receipt.duplicates += 1;
        receipt.duplicateRecords.push({ ...item.place, id: arrival.id, key: arrival.key });
        if (arrival.listings.length === 0) receipt.unchanged.push(arrival.id);
        else outdone.push(arrival);
      }
    }
  }
  for (const { id, key, listings } of outdone) {
    const standIn = standIns.get(key);
    if (standIn !== undefined) yield { ...standIn, id, listings };
  }
}

function arrivalOf(paper: IncomingPaper): Arrival {
  const { record, exported } = paper;
  const listings = exported?.listings ?? (record.listing === null ? [] : [record.listing]);
  return { ...identify(paper), id: record.id, record, listings, whole: exported };
}

/** Whether the store says all that this record says, read and resolved by these versions. */
export function isKnown(
  stored: StoredPaper,
  { hash, listings, whole }: Arrival,
  versions: { readonly extractor: string; readonly resolver: string },
): boolean {
  return (
    stored.contentHash === hash &&
    stored.extractor === (whole?.paper.extractor ?? versions.extractor) &&
    stored.resolver === versions.resolver &&
    listings.every((listing) => stored.listings.some((known) => sameListing(known, listing)))
  );
}

/** Batches of at most `size` papers, with different keys, as a store takes them. */
export async function* inBatches(
  all: AsyncIterable<Arrival>,
  size: number,
): AsyncGenerator<readonly Arrival[]> {
  let batch = new Map<PaperKey, Arrival>();
  for await (const arrival of all) {
    if (batch.size >= size || batch.has(arrival.key)) {
      yield [...batch.values()];
      batch = new Map();
    }
    batch.set(arrival.key, arrival);
  }
  if (batch.size > 0) yield [...batch.values()];
}
