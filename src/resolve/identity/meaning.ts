import type { ConceptKey } from '../../domain/keys.js';
import type { ResolutionRule } from '../../domain/vocabulary.js';
import type { ContextReading } from './context-words.js';
import type { NameForm } from './name-form.js';

/** A name as a paper uses it. */
export interface NameInPaper {
  readonly form: NameForm;
  /** Its key by itself. */
  readonly own: ConceptKey;
  /** The paper's texts. */
  readonly context: ContextReading;
  /** The paper proposes the thing: what others call so is then no evidence. */
  readonly proposed: boolean;
}

/** What a name means by something else than its own form, by which rule, and why in words. */
export interface Meaning {
  readonly key: ConceptKey;
  readonly rule: ResolutionRule;
  readonly evidence: string;
}
