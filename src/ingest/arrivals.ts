import type { PaperKey } from '../domain/keys.js';
import type { Listing, PaperRecord } from '../domain/paper.js';
import type { IncomingPaper, Reading, WholePaper } from './reading.js';
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
  readonly whole: WholePaper | null;
}

/**
 * The records that are to be stored; what else is read goes straight into the receipt. A record that another one of the
 * same paper was chosen over (`surveyInputs`) brings in its listings alone, at the end, with the chosen one's content.
 */
export async function* arrivals(
  readings: AsyncIterable<Reading>,
  chosen: ChosenRecords,
  receipt: OpenReceipt,
): AsyncGenerator<Arrival> {
  const standIns = new Map<PaperKey, Arrival>();
  const outdone: Arrival[] = [];
  for await (const reading of readings) {
    switch (reading.kind) {
      case 'problem':
        receipt.rejected.push(reading.problem);
        break;
      case 'furniture':
        receipt.furniture.push(reading.furniture);
        receipt.furnitureDropped += 1;
        break;
      case 'derived':
        receipt.derivedLines += 1;
        break;
      case 'paper': {
        const arrival = arrivalOf(reading);
        const hash = chosen.get(arrival.key);
        if (hash === undefined || hash === arrival.hash) {
          if (hash !== undefined) standIns.set(arrival.key, arrival);
          yield arrival;
          break;
        }
        receipt.duplicates += 1;
        receipt.duplicateRecords.push({ ...reading.place, id: arrival.id, key: arrival.key });
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
