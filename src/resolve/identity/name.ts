import type { ConceptKind } from '../../domain/vocabulary.js';

/** A name as one text uses it. `context` is a sentence (or more) around it; without one only the form can speak. */
export interface NameInContext {
  readonly surface: string;
  readonly kind: ConceptKind;
  readonly context?: string;
}

/** How a name stands to the other when the two are different things and their form shows it: `from TYPE to`. */
export interface FormRelation {
  readonly type: 'IS_A' | 'VARIANT_OF';
  readonly from: 'a' | 'b';
  readonly to: 'a' | 'b';
}

/** Whether two names mean the same concept, by which rule, and why in words. */
export interface Comparison {
  readonly verdict: 'MERGE' | 'SEPARATE';
  /** Id of the rule that decided, e.g. `folded-name`, `abbreviation`, `kind-conflict`. */
  readonly rule: string;
  /** The evidence in words, a sentence without the rule's id. */
  readonly reason: string;
  /** Only ever set on SEPARATE. */
  readonly relation: FormRelation | null;
}
