import type { Decision } from './decisions.js';
import type { TextSpan } from './extraction.js';
import type { ConceptKey, PaperKey } from './keys.js';
import type { ConceptKind } from './vocabulary.js';

/** A short form that a paper itself spells out. A paper defines a triple of name, long form and kind at most once. */
export interface NameDefinition {
  /** Key of the short form by itself; what the graph knows of a short form is filed under it. */
  readonly name: ConceptKey;
  /** The short form as the paper writes it, without a plural mark: `LoRA`. */
  readonly short: string;
  /** Key of the long form. */
  readonly long: ConceptKey;
  /** The kind the paper gives the concept. */
  readonly kind: ConceptKind;
}

/**
 * What became of a name in a paper whose own key is not that of its concept. Also for
 * a key that a name passed through, such as a merged concept's. With the links it says which papers a fact about a
 * name concerns.
 */
export interface NameTrace {
  /** Key of the name by itself, or a key passed through. Unique within a paper together with `surface`. */
  readonly name: ConceptKey;
  /** The name as the paper writes it (cleaned). */
  readonly surface: string;
  /** The concept it came to, one of the paper's links; null when it is none (rejected). */
  readonly concept: ConceptKey | null;
  /** As `Resolution.rule`. */
  readonly rule: string;
  /** In words: the two surfaces, the senses or the counts that the rule rests on. */
  readonly evidence: string;
  /** The sentence of this paper in which the name stands. */
  readonly sentence: TextSpan | null;
  /** Id of the curator's decision that was applied. */
  readonly decision: string | null;
}

/** How often papers define a short form so. */
export interface DefinitionCount extends NameDefinition {
  /** Distinct papers. */
  readonly papers: number;
  /** How many of them are about to be replaced. */
  readonly replaced: number;
}

/** What a graph knows of names at one moment. */
export interface IdentityFacts {
  /** Grows with every write; a conclusion drawn from these facts may be written only while it is the same. */
  readonly revision: number;
  /** In order of name, short form, long form and kind. */
  readonly definitions: readonly DefinitionCount[];
  /** All decisions ever recorded, undone ones too, in the order of `compareDecisions`. */
  readonly decisions: readonly Decision[];
}

/** One surface of a concept with its reasons, over all papers. */
export interface ConceptName {
  readonly surface: string;
  /** As `Resolution.rule`: `folded-name` where folding alone leads from the surface to the concept. */
  readonly rule: string;
  /** Id of the curator's decision behind it, else null. */
  readonly decision: string | null;
  /** Distinct papers in which this rule led from this surface to the concept. */
  readonly papers: number;
  /** When the earliest of them was ingested, ISO 8601 in UTC. */
  readonly since: string;
  /** The paper that proves it: of those with a sentence the first in key order. Null for `folded-name`, which needs none. */
  readonly proof: NameProof | null;
}

export interface NameProof {
  readonly paper: PaperKey;
  readonly evidence: string;
  readonly sentence: TextSpan | null;
}
