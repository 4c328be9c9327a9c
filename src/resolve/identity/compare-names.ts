import { contextWords } from './context-words.js';
import { noContext, type ContextReading } from './judge-sense.js';
import type { NameLexicon } from './lexicon.js';
import { readName, type NameForm } from './name-form.js';
import type { Comparison, NameInContext } from './name.js';
import { abbreviation } from './rules/abbreviation.js';
import { alias } from './rules/alias.js';
import { kindConflict } from './rules/kind-conflict.js';
import { misspelling } from './rules/misspelling.js';
import { formRelation, otherVersion } from './rules/other-version.js';
import { partOrder } from './rules/part-order.js';
import { separate, type IdentityRule } from './rules/rule.js';
import { sameName } from './rules/same-name.js';

/**
 * The order matters: a conflict of kinds ends it; then what needs no guess (one key, parts in another order, a listed
 * alias); then the guard that keeps versions apart; then the rules that infer.
 */
const rules: readonly IdentityRule[] = Object.freeze([
  kindConflict, sameName, partOrder, alias, otherVersion, abbreviation, misspelling,
]); // prettier-ignore

/** Compares two names that were read before, each with the text around it. */
export function compareForms(
  a: NameForm,
  b: NameForm,
  lexicon: NameLexicon,
  contextA: ContextReading = noContext,
  contextB: ContextReading = noContext,
): Comparison {
  for (const rule of rules) {
    const found = rule({ form: a, context: contextA }, { form: b, context: contextB }, lexicon);
    if (found !== null) return found;
  }
  return separate('different-names', 'No rule joins the two names.', formRelation(a, b));
}

/**
 * Whether two names mean one concept, and why. Pure: the answer rests on the two names, their contexts and the lexicon
 * alone; exchanging the two sides gives the same verdict by the same rule.
 */
export function compareNames(a: NameInContext, b: NameInContext, lexicon: NameLexicon): Comparison {
  return compareForms(
    readName(a.surface, a.kind),
    readName(b.surface, b.kind),
    lexicon,
    readContext(a),
    readContext(b),
  );
}

/** The text around a name, without the name itself. */
export function readContext({ surface, context }: NameInContext): ContextReading {
  if (context === undefined) return noContext;
  return { text: context, words: contextWords(context.replaceAll(surface, ' ')) };
}
