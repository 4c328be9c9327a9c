import { shortParts } from './expansions.js';
import { joinTokens } from './fold/tokens.js';
import type { NameLexicon } from './lexicon.js';
import type { NameForm } from './name-form.js';
import { correctedKey } from './rules/misspelling.js';
import { partsKey } from './rules/part-order.js';
import { stemsKey } from './same-stem.js';
import { shortFormKey } from './short-form.js';

const connecting = /^(?:of|the|and|for|in|on|with|to|a|an|from|by|as|at)$/;

/** The initials that a name of two to eight words can be shortened to, with and without its connecting words. */
function initials(tokens: readonly string[]): readonly string[] {
  if (tokens.length < 2 || tokens.length > 8) return [];
  const letters = (words: readonly string[]): string =>
    words.map((word) => (/^\d/.test(word) ? word : word.charAt(0))).join('');
  return [letters(tokens), letters(tokens.filter((token) => !connecting.test(token)))];
}

/**
 * Keys by which a store finds the names that this one could be: whatever `compareForms` merges shares a key, except for
 * some initials inside longer names. Sharing a key proves nothing. Sorted, each once; some five to fifteen a name.
 */
export function blockingKeys(form: NameForm, lexicon: NameLexicon): readonly string[] {
  const keys = new Set<string>();
  for (const key of [form.foldedKey, form.bareKey, form.turnedKey, form.coreKey, correctedKey(form, lexicon)])
    keys.add(key);
  for (const tokens of [form.tokens, form.coreTokens]) keys.add(`stems:${stemsKey(tokens)}`);
  const parts = partsKey(form);
  if (parts !== null) keys.add(`parts:${parts}`);
  for (const key of [form.turnedKey, form.coreKey]) {
    const group = lexicon.aliasGroup(key, form.kind);
    if (group !== null) keys.add(`alias:${group}`);
  }
  for (const tokens of [form.tokens, form.coreTokens])
    for (const letters of initials(tokens)) keys.add(`short:${letters}`);
  if (form.bracketed !== null) keys.add(shortFormKey(form.bracketed).toLowerCase());
  for (const part of shortParts(form)) {
    if (part.before.length + part.after.length === 0) keys.add(`short:${part.short.toLowerCase()}`);
    for (const long of lexicon.senses(part.short).flatMap(({ spellings }) => spellings)) {
      const tokens = [...part.before, ...long, ...part.after];
      keys.add(joinTokens(tokens));
      keys.add(`stems:${stemsKey(tokens)}`);
    }
  }
  keys.delete('');
  return [...keys].sort();
}
