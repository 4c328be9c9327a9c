import type { ResolvedExtraction } from '../domain/concept.js';
import type { Extraction, PaperTexts } from '../domain/extraction.js';
import type { ConceptKey, PaperKey } from '../domain/keys.js';
import type { ConceptName, IdentityFacts } from '../domain/names.js';

export interface IdentityReads {
  /**
   * What the graph knows of these short forms and of those that the papers of `replacing` define, with every decision.
   * One state of the store. For no names and no papers: the decisions alone.
   */
  identityFacts(names: readonly ConceptKey[], replacing: readonly PaperKey[]): Promise<IdentityFacts>;
  /**
   * Papers that link to a concept with one of these keys or have a trace of one of these names: all whose links a fact
   * about them can change. In key order (code points), after a key; at most `limit`. Those without a stored extraction
   * are left out.
   */
  papersNaming(
    names: readonly ConceptKey[],
    after: PaperKey | null,
    limit: number,
  ): Promise<readonly StoredExtraction[]>;
  /**
   * For each key, the concept that stands for it now: itself when it is one; else the one to which most papers' traces of
   * it lead (ties: key order); null when there is none. So ids of merged concepts resolve to the survivor.
   */
  survivorsOf(keys: readonly ConceptKey[]): Promise<readonly (ConceptKey | null)[]>;
  /**
   * For each concept, every surface that papers use for it, by surface and rule: most papers first, then surface, rule,
   * decision (null first), by code points. A surface of a link without a trace has the rule `folded-name`.
   */
  namesOf(keys: readonly ConceptKey[]): Promise<readonly (readonly ConceptName[])[]>;
}

/** A stored paper as far as its conclusion can be drawn anew. */
export interface StoredExtraction {
  readonly key: PaperKey;
  /** Raw. */
  readonly texts: PaperTexts;
  readonly extraction: Extraction;
  /** The conclusion that is stored, so that one that is the same need not be written; in the order of an export. */
  readonly resolved: ResolvedExtraction;
}
