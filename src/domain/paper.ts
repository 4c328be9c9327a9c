import type { PaperIdentity, PaperKey } from './keys.js';

/** Where a paper and its code live on the web. */
export interface PaperLinks {
  readonly page: string | null;
  /** Repositories and project pages: given by the record or lifted out of the abstract; in order of appearance, no duplicates. */
  readonly code: readonly string[];
}

/** One appearance of a paper on a page or feed. */
export interface Listing {
  /** Name of the page or feed, e.g. `Trending Papers`. */
  readonly source: string;
  /** `YYYY-MM-DD`, or null when the page does not say the year. Never taken from the clock. */
  readonly listedAt: string | null;
  /** Place on the page, from 1. */
  readonly rank: number;
  /** Upvotes shown at that time. */
  readonly upvotes: number | null;
}

/** Equal listings are one, in a record and in a store. */
export function sameListing(a: Listing, b: Listing): boolean {
  return a.source === b.source && a.listedAt === b.listedAt && a.rank === b.rank && a.upvotes === b.upvotes;
}

/** A paper as its source gave it, parsed and checked at the border; trusted from here on. */
export interface PaperRecord extends PaperIdentity {
  /** The record's own id in the input, unchanged; where the input has none, the paper's key. */
  readonly id: string;
  /** Raw, exactly as given: mention offsets index these two. */
  readonly title: string;
  readonly abstract: string;
  readonly venue: string | null;
  readonly categories: readonly string[];
  readonly links: PaperLinks;
  readonly upvotes: number | null;
  readonly listing: Listing | null;
}

/** A paper as the store keeps it. */
export interface Paper extends Omit<PaperRecord, 'listing'> {
  readonly key: PaperKey;
  /** Cleaned for display and search: LaTeX remnants resolved, lifted links removed. */
  readonly titleText: string;
  readonly abstractText: string;
  /** SHA-256 (hex) over the record's content: equal hash, equal record. */
  readonly contentHash: string;
  /** Version of the extractor whose links are stored with it. */
  readonly extractor: string;
}

/** What a store keeps of a paper that tells new from changed from unchanged. */
export interface StoredPaper extends Pick<Paper, 'contentHash' | 'extractor'> {
  /** `ResolvedExtraction.resolver`; null when the paper is of a time that kept no extraction, and counts as changed. */
  readonly resolver: string | null;
  readonly listings: readonly Listing[];
}
