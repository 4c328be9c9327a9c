import type { Concept, PaperGraph, ResolvedExtraction } from '../domain/concept.js';
import type { Decision } from '../domain/decisions.js';
import type { ConceptKey, PaperKey } from '../domain/keys.js';
import type { StoredPaper } from '../domain/paper.js';

export interface GraphWrites {
  /** What is stored of these papers, to tell new from changed from unchanged. */
  storedPapers(keys: readonly PaperKey[]): Promise<readonly (StoredPaper | null)[]>;
  /** Keys of stored papers by folded title (`foldName`), for near-duplicates. */
  papersTitled(
    foldedTitles: readonly string[],
  ): Promise<readonly { readonly foldedTitle: string; readonly key: PaperKey }[]>;
  /**
   * Writes these papers with all that was concluded from them in one transaction: a paper that is there is replaced whole
   * (its listings are kept and the new ones added; equal ones, `sameListing`, are one); every concept touched is summed up
   * anew, and goes when no paper names it any more.
   * Keys are unique within a call, `basis.relinked` included. `at` is the time of the ingest, ISO 8601 in UTC.
   * @throws PapergraphError GRAPH_CHANGED, with nothing written, when the revision of `basis` is not the store's any more
   */
  mergePapers(graphs: readonly PaperGraph[], at: string, basis?: ResolutionBasis): Promise<MergeCounts>;
  /**
   * Adds these events of curation, and links the papers they concern as `basis` says, in one transaction. An event whose
   * id is stored is passed over. Concepts whose name or kind is decided otherwise (`decidedAnew`) are summed up anew.
   * @throws PapergraphError GRAPH_CHANGED as for `mergePapers`
   */
  recordDecisions(decisions: readonly Decision[], basis: ResolutionBasis): Promise<RecordedDecisions>;
}

/** What a conclusion was drawn from, and what else it changes. */
export interface ResolutionBasis {
  /** `IdentityFacts.revision` of the facts used. */
  readonly revision: number;
  /** Papers that are stored and are now linked otherwise. A key that is not stored is passed over. */
  readonly relinked: readonly RelinkedPaper[];
}

/** A stored paper with another conclusion; paper, extraction, listings and time of ingest stay as they are. */
export interface RelinkedPaper extends ResolvedExtraction {
  readonly key: PaperKey;
}

export interface RecordedDecisions {
  /** How many of the events were not stored before. */
  readonly recorded: number;
}

export interface MergeCounts {
  readonly papersCreated: number;
  readonly papersUpdated: number;
  /** Stored papers that were linked otherwise because of what the others brought. */
  readonly papersRelinked: number;
  readonly conceptsCreated: number;
  /** Of the papers given, without those linked otherwise. */
  readonly linksWritten: number;
  readonly statementsWritten: number;
}

export interface GraphExport {
  /**
   * Papers whole, in key order (code points), after a key; at most `limit`. Links and listings come in the order of a
   * `PaperView`, statements by from, type, to and place of the sentence, traces by name and surface, definitions by name,
   * short and long form and kind. A paper of which no extraction is kept has one of its links and statements
   * (`extractionOfLinks`) and the resolver ''.
   */
  exportPapers(after: PaperKey | null, limit: number): Promise<readonly PaperGraph[]>;
  /** Concepts in key order. */
  exportConcepts(after: ConceptKey | null, limit: number): Promise<readonly Concept[]>;
}
