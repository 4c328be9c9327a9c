import type { ContextReading } from '../judge-sense.js';
import type { NameLexicon } from '../lexicon.js';
import type { NameForm } from '../name-form.js';
import type { Comparison } from '../name.js';

/** One side of a comparison; `context` is `noContext` when nothing is known of the text around it. */
export interface Side {
  readonly form: NameForm;
  readonly context: ContextReading;
}

/** What a rule says of two names of one kind: a verdict, or null to leave it to the next rule. */
export type IdentityRule = (a: Side, b: Side, lexicon: NameLexicon) => Comparison | null;

/** The two names are one thing. */
export function merge(rule: string, reason: string): Comparison {
  return { verdict: 'MERGE', rule, reason, relation: null };
}

/** The two names are two things. */
export function separate(rule: string, reason: string, relation: Comparison['relation'] = null): Comparison {
  return { verdict: 'SEPARATE', rule, reason, relation };
}
