import type { Decision } from '../domain/decisions.js';
import { paperKey, type PaperKey } from '../domain/keys.js';
import type { PaperRecord } from '../domain/paper.js';
import { contentHash } from './content-hash.js';
import type { IncomingPaper, InputItem } from './input-item.js';

/** Hash of the record that stands for a paper, for the papers of which one input holds records that differ. */
export type ChosenRecords = ReadonlyMap<PaperKey, string>;

/** What a first reading of the inputs tells: how much there is, which record to take where several compete, what was decided. */
export interface Survey {
  readonly papers: number;
  /** Curators' decisions, in the order of the inputs. */
  readonly decisions: readonly Decision[];
  readonly chosen: ChosenRecords;
}

/** Key and hash of a record as it came; an exported paper keeps those it was stored with. */
export function identify({ record, exported }: IncomingPaper): {
  readonly key: PaperKey;
  readonly hash: string;
} {
  return exported === null
    ? { key: paperKey(record), hash: contentHash(record) }
    : { key: exported.paper.key, hash: exported.paper.contentHash };
}

/**
 * Reads the inputs once to find papers that occur with different contents. The fullest record is chosen, whatever the
 * order: most fields, then longest abstract, then latest date, then hash. So one run over the same records in any
 * order, or run again, makes the same graph. Keeps a few numbers for each paper and no text.
 */
export async function surveyInputs(items: AsyncIterable<InputItem>): Promise<Survey> {
  const best = new Map<PaperKey, Standing>();
  const chosen = new Map<PaperKey, string>();
  const decisions: Decision[] = [];
  let papers = 0;
  for await (const item of items) {
    if (item.kind === 'decision') decisions.push(item.decision);
    if (item.kind !== 'paper') continue;
    papers += 1;
    const { key, hash } = identify(item);
    const standing = standingOf(item.record, hash);
    const other = best.get(key);
    if (other === undefined || isFuller(standing, other)) best.set(key, standing);
    if (other !== undefined && other.hash !== hash) chosen.set(key, best.get(key)?.hash ?? hash);
  }
  return { papers, chosen, decisions };
}

interface Standing {
  readonly fields: number;
  readonly length: number;
  readonly publishedAt: string;
  readonly hash: string;
}

function standingOf(record: PaperRecord, hash: string): Standing {
  const given = [
    record.arxivId,
    record.doi,
    record.authors[0],
    record.publishedAt,
    record.venue,
    record.categories[0],
    record.links.page,
    record.links.code[0],
    record.upvotes,
  ];
  return {
    fields: given.filter((value) => value !== null && value !== undefined).length,
    length: record.abstract.length,
    publishedAt: record.publishedAt ?? '',
    hash,
  };
}

function isFuller(a: Standing, b: Standing): boolean {
  if (a.fields !== b.fields) return a.fields > b.fields;
  if (a.length !== b.length) return a.length > b.length;
  if (a.publishedAt !== b.publishedAt) return a.publishedAt > b.publishedAt;
  return a.hash < b.hash;
}
