import type { ConceptKind } from '../domain/vocabulary.js';
import type { ConceptReads } from './concept-reads.js';
import type { GraphExport, GraphWrites } from './graph-writes.js';
import type { IdentityReads } from './identity-reads.js';
import type { PaperReads } from './paper-reads.js';
import type { SearchReads } from './search-reads.js';

export type * from './concept-reads.js';
export type * from './graph-writes.js';
export type * from './identity-reads.js';
export type * from './paper-reads.js';
export type * from './search-reads.js';

/**
 * The port: all that the program asks of a store, in words of the domain. SQLite and Neo4j implement it and pass one
 * contract suite with the same answers, order included.
 *
 * Every verb rejects with a `PapergraphError` of a store code when the database fails, and with nothing else.
 * A plural verb that takes keys answers in the order of the keys, with null (or an empty page) for a key it does not know.
 */
export interface GraphStore
  extends PaperReads, ConceptReads, SearchReads, IdentityReads, GraphWrites, GraphExport {
  /** Applies the migrations that are missing. @throws PapergraphError STORE_TOO_NEW, MIGRATION_CHANGED */
  migrate(): Promise<readonly MigrationResult[]>;
  /** Resolves when the store can answer a query now; reads a little of it to know. Cheap enough to be called every second. */
  ping(): Promise<void>;
  /** Counts and versions, for people and dashboards. */
  status(): Promise<StoreStatus>;
  close(): Promise<void>;
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
