import { joinTokens } from '../fold/tokens.js';
import type { NameLexicon } from '../lexicon.js';
import type { NameForm } from '../name-form.js';
import { merge, type IdentityRule } from './rule.js';

/** The key of a name with its misspelled words put right; its own key when it is written like a made-up name (`ResNeXt`). */
export function correctedKey(form: NameForm, lexicon: NameLexicon): string {
  if (/\p{L}\p{Lu}/u.test(form.surface)) return form.coreKey;
  return joinTokens(form.coreTokens.map((token) => lexicon.correctWord(token) ?? token));
}

/** Two names that are one once misspelled words are put right. */
export const misspelling: IdentityRule = ({ form: a }, { form: b }, lexicon) => {
  // One edit a word changes little: most pairs need no look at their words.
  if (Math.abs(a.coreKey.length - b.coreKey.length) > a.coreTokens.length) return null;
  if (!a.coreKey.startsWith(b.coreKey.charAt(0))) return null;
  const key = correctedKey(a, lexicon);
  if (key !== correctedKey(b, lexicon)) return null;
  return merge('misspelling', `Read as one name once misspelled words are put right: ${key}.`);
};
