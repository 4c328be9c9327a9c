import type { Concept, ConceptLink, ConceptStatement } from '../domain/concept.js';
import type { Cooccurrences } from '../domain/cooccurrences.js';
import type { ConceptKey } from '../domain/keys.js';
import type { Page, PageRequest } from '../domain/page.js';
import type { Paper } from '../domain/paper.js';
import type { ConceptKind, ConceptRole } from '../domain/vocabulary.js';
import type { Direction, PaperInclude, PaperOrder, PaperView } from './paper-reads.js';

export interface ConceptReads {
  findConcepts(
    keys: readonly ConceptKey[],
    include: ConceptInclude,
  ): Promise<readonly (ConceptView | null)[]>;
  /** Concepts that some paper calls by a surface with this fold (`foldName`), or a curator has named so; most papers first, then key. At most `limit`. */
  conceptsNamed(foldedName: string, limit: number): Promise<readonly Concept[]>;
  listConcepts(query: ConceptQuery): Promise<Page<ConceptView>>;
  /** One page of papers for each concept, in one round trip. */
  papersOf(keys: readonly ConceptKey[], request: LinkedPapersRequest): Promise<readonly Page<LinkedPaper>[]>;
  /** For each concept, with how many distinct papers each other concept shares it. */
  cooccurrencesOf(keys: readonly ConceptKey[], filter: CooccurrenceFilter): Promise<readonly Cooccurrences[]>;
  /** For each concept, the typed relations it takes part in (either end), strongest support first, then type and keys. */
  relationsOf(keys: readonly ConceptKey[]): Promise<readonly (readonly ConceptRelation[])[]>;
}

export interface ConceptQuery {
  readonly filter: ConceptFilter;
  readonly order: ConceptOrder;
  readonly page: PageRequest;
  readonly totalCount: boolean;
  readonly include: ConceptInclude;
}

/** Restricts concepts; a null part restricts nothing. Parts are joined by AND. */
export interface ConceptFilter {
  readonly kinds: readonly ConceptKind[] | null;
  /** Search terms that one surface set (name and aliases together) must all contain. */
  readonly terms: readonly string[] | null;
  readonly minPapers: number | null;
}

/**
 * By `conceptSortValue`, then key; as for papers, DESC is the exact reverse of ASC, keys included. PAPER_COUNT is read from
 * the most papers on, so there keys ascend in DESC and descend in ASC.
 */
export interface ConceptOrder {
  readonly field: ConceptOrderField;
  readonly direction: Direction;
}

export type ConceptOrderField = 'PAPER_COUNT' | 'NAME' | 'FIRST_SEEN_AT' | 'LAST_SEEN_AT';

/** What to bring along with a concept. */
export interface ConceptInclude {
  readonly papers: LinkedPapersRequest | null;
}

export interface ConceptView {
  readonly concept: Concept;
  readonly papers: Page<LinkedPaper> | null;
}

/** A window on the papers of one concept. Edges are ordered by the paper. */
export interface LinkedPapersRequest {
  readonly page: PageRequest;
  readonly order: PaperOrder;
  readonly filter: LinkFilter;
  readonly totalCount: boolean;
  /** Mentions on the link between the two. */
  readonly mentions: boolean;
  readonly include: PaperInclude;
}

/** Restricts the links between papers and concepts; a null part restricts nothing. */
export interface LinkFilter {
  readonly kinds: readonly ConceptKind[] | null;
  readonly roles: readonly ConceptRole[] | null;
  readonly minConfidence: number | null;
}

/** A link seen from the concept. */
export interface LinkedPaper {
  readonly link: ConceptLink;
  readonly paper: PaperView;
}

export interface CooccurrenceFilter {
  readonly kinds: readonly ConceptKind[] | null;
  /** Smallest number of shared papers, at least 1. */
  readonly minPapers: number;
}

/** A typed relation between two concepts over all papers. Never mixed with co-occurrence. */
export interface ConceptRelation {
  readonly from: Concept;
  readonly type: ConceptStatement['type'];
  readonly to: Concept;
  /** Each paper's statement of it, highest confidence first, then paper key; support is the number of distinct papers. */
  readonly statements: readonly { readonly paper: Paper; readonly statement: ConceptStatement }[];
}
