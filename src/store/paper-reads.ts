import type { Concept, ConceptLink } from '../domain/concept.js';
import type { ConceptKey, PaperKey } from '../domain/keys.js';
import type { Page, PageRequest } from '../domain/page.js';
import type { Listing, Paper } from '../domain/paper.js';

export interface PaperReads {
  findPapers(keys: readonly PaperKey[], include: PaperInclude): Promise<readonly (PaperView | null)[]>;
  /** The paper with this DOI (lower case), whatever its key is made of. */
  findPaperByDoi(doi: string, include: PaperInclude): Promise<PaperView | null>;
  listPapers(query: PaperQuery): Promise<Page<PaperView>>;
}

export interface PaperQuery {
  readonly filter: PaperFilter;
  readonly order: PaperOrder;
  readonly page: PageRequest;
  readonly totalCount: boolean;
  readonly include: PaperInclude;
}

/** Restricts papers; a null part restricts nothing. Parts are joined by AND. */
export interface PaperFilter {
  /** Search terms (see `searchTerms`) that title and abstract together must all contain. */
  readonly terms: readonly string[] | null;
  /** First and last day, inclusive, `YYYY-MM-DD`, compared with the paper's `firstDay`. A paper without a date is outside every range. */
  readonly publishedFrom: string | null;
  readonly publishedTo: string | null;
  /** Papers that mention at least one of these, */
  readonly someConcepts: readonly ConceptKey[] | null;
  /** each of these, */
  readonly allConcepts: readonly ConceptKey[] | null;
  /** none of these. */
  readonly noConcepts: readonly ConceptKey[] | null;
  /** Papers listed by this source. */
  readonly source: string | null;
}

/**
 * Papers with the same `paperSortValue` stand in order of their keys. DESC is the exact reverse of ASC, keys included.
 * Strings are compared by code point.
 */
export interface PaperOrder {
  readonly field: PaperOrderField;
  readonly direction: Direction;
}

export type PaperOrderField = 'PUBLISHED_AT' | 'TITLE';

export type Direction = 'ASC' | 'DESC';

/** What to bring along with a paper, read off the client's selection, so that one operation is one statement. */
export interface PaperInclude {
  /** The paper's links with their concepts. */
  readonly links: boolean;
  /** Mentions on those links; without it their `mentions` are empty. */
  readonly mentions: boolean;
  readonly listings: boolean;
}

/** A paper with what was asked for; null means "not asked for", an empty list means "none". */
export interface PaperView {
  readonly paper: Paper;
  /** Ordered by core first, then confidence (highest first), then concept key. */
  readonly links: readonly LinkedConcept[] | null;
  /** Ordered by date (unknown first), source, rank. */
  readonly listings: readonly Listing[] | null;
}

/** A link seen from the paper: what it says of the concept, and the concept as the graph holds it. */
export interface LinkedConcept {
  readonly link: ConceptLink;
  readonly concept: Concept;
}
