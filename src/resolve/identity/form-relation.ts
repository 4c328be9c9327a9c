import { americanSpelling } from './fold/spelling.js';
import { joinTokens } from './fold/tokens.js';
import type { NameForm } from './name-form.js';
import type { FormRelation } from './name.js';

/** Words that set apart sizes, trainings and editions of one named thing, as folding spells them (`distiled`). */
const variantWords = new Set(
  `base large small tiny medium huge mini nano micro xl xxl xs xlarge giant l b s m h t n x lite light turbo pro plus max ultra flash
instruct chat thinking coder code math vision vl omni audio preview distill distilled opus sonnet haiku hard full verified
diamond star r a c o v k lt subset extended`
    .split(/\s+/)
    .map(americanSpelling),
);

/** The tokens of `long` without those of `short` when it begins or ends with them. */
function rest(short: readonly string[], long: readonly string[]): readonly string[] | null {
  if (short.length >= long.length) return null;
  if (short.every((token, index) => token === long[index])) return long.slice(short.length);
  const start = long.length - short.length;
  return short.every((token, index) => token === long[start + index]) ? long.slice(0, start) : null;
}

const isVariant = (token: string): boolean => /^\d/.test(token) || variantWords.has(token);

/** What the form shows of two different names: a version of, a kind of, or nothing. */
export function formRelation(a: NameForm, b: NameForm): FormRelation | null {
  for (const [short, long, from, to] of [
    [a, b, 'b', 'a'],
    [b, a, 'a', 'b'],
  ] as const) {
    const more = rest(short.coreTokens, long.coreTokens);
    if (more === null) continue;
    const atEnd = short.coreTokens[0] === long.coreTokens[0];
    if (atEnd) return more.every(isVariant) ? { type: 'VARIANT_OF', from, to } : null;
    return { type: more.every(isVariant) ? 'VARIANT_OF' : 'IS_A', from, to };
  }
  return null;
}

/** Numbers and one-letter parts carry the meaning: versions, sizes, years, cut-offs. */
const telling = (tokens: readonly string[]): string =>
  joinTokens(tokens.filter((token) => /^\d/.test(token)));

/**
 * In words, how two names differ that are one name with other numbers, sizes or editions (GPT-4 and GPT-4o, CIFAR-10 and
 * CIFAR-100, ResNet-50 and ResNet-101); null for any other two.
 */
export function otherVersion(a: NameForm, b: NameForm): string | null {
  const [left, right] = [a.coreTokens, b.coreTokens];
  const words = (tokens: readonly string[]): string => tokens.filter((token) => !isVariant(token)).join(' ');
  if (words(left) === '' || words(left) !== words(right)) return null;
  if (telling(left) === telling(right) && [...left].sort().join() === [...right].sort().join()) return null;
  return `Version, size or edition differ: ${left.join(' ')} | ${right.join(' ')}.`;
}
