import type { Concept, ConceptLink, ConceptStatement, PaperGraph } from '../domain/concept.js';
import type { ConceptKey, PaperKey } from '../domain/keys.js';
import type { Page, PageRequest } from '../domain/page.js';
import type { Listing, Paper } from '../domain/paper.js';
import type { ConceptKind, ConceptRole } from '../domain/vocabulary.js';

/**
 * The port: all that the program asks of a store, in words of the domain. SQLite and Neo4j implement it and pass one
 * contract suite with the same answers, order included.
 *
 * Every verb rejects with a `PapergraphError` of a store code when the database fails, and with nothing else.
 * A plural verb that takes keys answers in the order of the keys, with null (or an empty page) for a key it does not know.
 */
export interface GraphStore extends PaperReads, ConceptReads, SearchReads, GraphWrites, GraphExport {
  /** Applies the migrations that are missing. @throws PapergraphError STORE_TOO_NEW, MIGRATION_CHANGED */
  migrate(): Promise<readonly MigrationResult[]>;
  /** Resolves when the store can answer a query now. */
  ping(): Promise<void>;
  /** Counts and versions, for people and dashboards. */
  status(): Promise<StoreStatus>;
  close(): Promise<void>;
}

export type Direction = 'ASC' | 'DESC';
export type PaperOrderField = 'PUBLISHED_AT' | 'TITLE';
export type ConceptOrderField = 'PAPER_COUNT' | 'NAME' | 'FIRST_SEEN_AT' | 'LAST_SEEN_AT';

export interface PaperOrder {
  readonly field: PaperOrderField;
  readonly direction: Direction;
}

export interface ConceptOrder {
  readonly field: ConceptOrderField;
  readonly direction: Direction;
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

/** Restricts concepts; a null part restricts nothing. Parts are joined by AND. */
export interface ConceptFilter {
  readonly kinds: readonly ConceptKind[] | null;
  /** Search terms that one surface set (name and aliases together) must all contain. */
  readonly terms: readonly string[] | null;
  readonly minPapers: number | null;
}

/** Restricts the links between papers and concepts; a null part restricts nothing. */
export interface LinkFilter {
  readonly kinds: readonly ConceptKind[] | null;
  readonly roles: readonly ConceptRole[] | null;
  readonly minConfidence: number | null;
}

/** What to bring along with a paper, read off the client's selection, so that one operation is one statement. */
export interface PaperInclude {
  /** The paper's links with their concepts. */
  readonly links: boolean;
  /** Mentions on those links; without it their `mentions` are empty. */
  readonly mentions: boolean;
  readonly listings: boolean;
}

/** What to bring along with a concept. */
export interface ConceptInclude {
  readonly papers: LinkedPapersRequest | null;
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

/** A link seen from the paper: what it says of the concept, and the concept as the graph holds it. */
export interface LinkedConcept {
  readonly link: ConceptLink;
  readonly concept: Concept;
}

/** A link seen from the concept. */
export interface LinkedPaper {
  readonly link: ConceptLink;
  readonly paper: PaperView;
}

/** A paper with what was asked for; null means "not asked for", an empty list means "none". */
export interface PaperView {
  readonly paper: Paper;
  /** Ordered by core first, then confidence (highest first), then concept key. */
  readonly links: readonly LinkedConcept[] | null;
  /** Ordered by date (unknown first), source, rank. */
  readonly listings: readonly Listing[] | null;
}

export interface ConceptView {
  readonly concept: Concept;
  readonly papers: Page<LinkedPaper> | null;
}

export interface PaperQuery {
  readonly filter: PaperFilter;
  readonly order: PaperOrder;
  readonly page: PageRequest;
  readonly totalCount: boolean;
  readonly include: PaperInclude;
}

export interface ConceptQuery {
  readonly filter: ConceptFilter;
  readonly order: ConceptOrder;
  readonly page: PageRequest;
  readonly totalCount: boolean;
  readonly include: ConceptInclude;
}

export interface PaperReads {
  findPapers(keys: readonly PaperKey[], include: PaperInclude): Promise<readonly (PaperView | null)[]>;
  /** The paper with this DOI (lower case), whatever its key is made of. */
  findPaperByDoi(doi: string, include: PaperInclude): Promise<PaperView | null>;
  listPapers(query: PaperQuery): Promise<Page<PaperView>>;
}

export interface ConceptReads {
  findConcepts(
    keys: readonly ConceptKey[],
    include: ConceptInclude,
  ): Promise<readonly (ConceptView | null)[]>;
  /** Concepts that some paper calls by a surface with this fold; most papers first, then key. At most `limit`. */
  conceptsNamed(name: ConceptKey, limit: number): Promise<readonly Concept[]>;
  listConcepts(query: ConceptQuery): Promise<Page<ConceptView>>;
  /** One page of papers for each concept, in one round trip. */
  papersOf(keys: readonly ConceptKey[], request: LinkedPapersRequest): Promise<readonly Page<LinkedPaper>[]>;
  /** For each concept, with how many distinct papers each other concept shares it. */
  cooccurrencesOf(keys: readonly ConceptKey[], filter: CooccurrenceFilter): Promise<readonly Cooccurrences[]>;
  /** For each concept, the typed relations it takes part in (either end), strongest support first, then type and keys. */
  relationsOf(keys: readonly ConceptKey[]): Promise<readonly (readonly ConceptRelation[])[]>;
}

export interface CooccurrenceFilter {
  readonly kinds: readonly ConceptKind[] | null;
  /** Smallest number of shared papers, at least 1. */
  readonly minPapers: number;
}

/** Raw counts, from which `statistics` makes NPMI and the like. `rows` have no promised order. */
export interface Cooccurrences {
  readonly paperCount: number;
  readonly totalPapers: number;
  readonly rows: readonly {
    readonly key: ConceptKey;
    readonly papers: number;
    readonly paperCount: number;
  }[];
}

/** A typed relation between two concepts over all papers. Never mixed with co-occurrence. */
export interface ConceptRelation {
  readonly from: Concept;
  readonly type: ConceptStatement['type'];
  readonly to: Concept;
  /** Each paper's statement of it, highest confidence first, then paper key; support is the number of distinct papers. */
  readonly statements: readonly { readonly paper: Paper; readonly statement: ConceptStatement }[];
}

export interface SearchReads {
  /** Papers that contain every term; the last one may be a prefix. At most `limit`, best by the engine's own BM25. */
  searchPapers(request: SearchRequest): Promise<readonly Paper[]>;
  /** Concepts whose surfaces contain every term, likewise. */
  searchConcepts(request: SearchRequest): Promise<readonly Concept[]>;
}

export interface SearchRequest {
  /** Folded terms, see `searchTerms`; at least one. */
  readonly terms: readonly string[];
  readonly lastIsPrefix: boolean;
  readonly limit: number;
}

export interface GraphWrites {
  /** What is stored of these papers, to tell new from changed from unchanged. */
  storedPapers(keys: readonly PaperKey[]): Promise<readonly (StoredPaper | null)[]>;
  /** Keys of stored papers by folded title (`foldName`), for near-duplicates. */
  papersTitled(
    foldedTitles: readonly string[],
  ): Promise<readonly { readonly foldedTitle: string; readonly key: PaperKey }[]>;
  /**
   * Writes these papers with all their links in one transaction: a paper that is there is replaced whole (its listings
   * are kept and the new one added); every concept touched is summed up anew, and goes when no paper names it any more.
   * Keys are unique within a call. `at` is the time of the ingest, ISO 8601 in UTC.
   */
  mergePapers(graphs: readonly PaperGraph[], at: string): Promise<MergeCounts>;
}

export interface StoredPaper {
  readonly contentHash: string;
  readonly extractor: string;
  readonly listings: readonly Listing[];
}

export interface MergeCounts {
  readonly papersCreated: number;
  readonly papersUpdated: number;
  readonly conceptsCreated: number;
  readonly linksWritten: number;
  readonly statementsWritten: number;
}

export interface GraphExport {
  /** Papers whole, in key order (code units), after a key; at most `limit`. */
  exportPapers(after: PaperKey | null, limit: number): Promise<readonly ExportedPaper[]>;
  /** Concepts in key order. */
  exportConcepts(after: ConceptKey | null, limit: number): Promise<readonly Concept[]>;
}

/** A stored paper with everything that belongs to it. */
export interface ExportedPaper extends Omit<PaperGraph, 'listing'> {
  readonly listings: readonly Listing[];
}

export interface MigrationResult {
  /** File name, e.g. `V0001__paper_key_unique.cypher`. */
  readonly name: string;
  readonly applied: 'now' | 'before';
}

export interface StoreStatus {
  readonly engine: 'sqlite' | 'neo4j';
  readonly engineVersion: string;
  /** Path or URI, without credentials. */
  readonly location: string;
  /** Name of the last migration applied, or null on an empty store. */
  readonly schemaVersion: string | null;
  readonly papers: number;
  readonly concepts: number;
  readonly conceptsByKind: readonly { readonly kind: ConceptKind; readonly concepts: number }[];
  readonly links: number;
  readonly mentions: number;
  readonly statements: number;
  /** First day of the earliest and the latest dated paper. */
  readonly firstPublishedAt: string | null;
  readonly lastPublishedAt: string | null;
  /** Extraction runs whose links are in the graph, newest `lastIngestAt` first. */
  readonly extractionRuns: readonly {
    readonly extractor: string;
    readonly papers: number;
    readonly lastIngestAt: string;
  }[];
  /** ISO 8601 in UTC; null when nothing was ever written. */
  readonly lastIngestAt: string | null;
}
