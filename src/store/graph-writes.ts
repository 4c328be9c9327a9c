import type { Concept, PaperGraph } from '../domain/concept.js';
import type { ConceptKey, PaperKey } from '../domain/keys.js';
import type { Listing } from '../domain/paper.js';

export interface GraphWrites {
  /** What is stored of these papers, to tell new from changed from unchanged. */
  storedPapers(keys: readonly PaperKey[]): Promise<readonly (StoredPaper | null)[]>;
  /** Keys of stored papers by folded title (`foldName`), for near-duplicates. */
  papersTitled(
    foldedTitles: readonly string[],
  ): Promise<readonly { readonly foldedTitle: string; readonly key: PaperKey }[]>;
  /**
   * Writes these papers with all their links in one transaction: a paper that is there is replaced whole (its listings
   * are kept and the new one added; equal listings are one); every concept touched is summed up anew, and goes when no
   * paper names it any more.
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
  /**
   * Papers whole, in key order (code points), after a key; at most `limit`. Links and listings come in the order of a
   * `PaperView`, statements by from, type, to and place of the sentence.
   */
  exportPapers(after: PaperKey | null, limit: number): Promise<readonly PaperGraph[]>;
  /** Concepts in key order. */
  exportConcepts(after: ConceptKey | null, limit: number): Promise<readonly Concept[]>;
}
