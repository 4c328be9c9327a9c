import type { FieldSentence } from './tagger.js';

/** A short form in brackets and the words it stands for, as token ranges of one sentence (ends exclusive). */
export interface Abbreviation {
  readonly sentence: number;
  readonly long: { readonly first: number; readonly end: number };
  readonly short: { readonly first: number; readonly end: number };
}

/** Twelve signs at most; why, is in `short-form.ts` of the resolve stage, which knows the same short forms. */
const shortForm = /^(?=.*\p{Lu})[\p{L}\p{N}][\p{L}\p{N}./+*-]{0,11}$/u;

/** Tokens from bracket to bracket of `SF (long form)`: of 3,152 definitions seven miss 10, any number finds 3 more. */
const farthestClose = 9;
/** Capitals of a short form before its bracket: with one, `3D (3DGS map)` is a definition; with three, `SeMe` is none. */
const leastCapitals = 2;

/**
 * Where the long form of `short` begins in `words`, matching its letters from the right; the first must begin a word.
 * -1 when there is none.
 */
function longFormStart(words: readonly string[], short: string): number {
  const letters = short.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  let letter = letters.length - 1;
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const word = (words[at] ?? '').toLowerCase();
    for (let index = word.length - 1; index >= 0 && letter >= 0; index -= 1) {
      if (word[index] !== letters[letter]) continue;
      const begins = index === 0 || word[index - 1] === '-';
      if (letter === 0 && !begins) continue;
      letter -= 1;
    }
    if (letter < 0) return at;
  }
  return -1;
}

/** "LLMs" stands for "large language models": the plural mark is no initial. `OTs` is one, `As` is a word. */
const singularForm = (text: string): string =>
  /^\p{Lu}.*s$/u.test(text) && text.length > 2 ? text.slice(0, -1) : text;

/**
 * Finds "long form (SF)" and "SF (long form)".
 * After Schwartz and Hearst (2003), A simple algorithm for identifying abbreviation definitions in biomedical text: at
 * most min(|SF| + 5, 2 |SF|) words before the bracket, letters matched from the right.
 */
export function findAbbreviations(sentences: readonly FieldSentence[]): readonly Abbreviation[] {
  const found: Abbreviation[] = [];
  for (const [sentence, { tokens }] of sentences.entries()) {
    const texts = tokens.map((token) => token.text);
    for (let open = 1; open < texts.length - 2; open += 1) {
      if (texts[open] !== '(') continue;
      const inner = texts[open + 1] ?? '';
      const ends = texts[open + 2] ?? '';
      if (shortForm.test(inner) && [')', ',', ';'].includes(ends)) {
        const short = singularForm(inner);
        const reach = Math.min(short.length + 5, short.length * 2);
        const from = Math.max(0, open - reach);
        const start = longFormStart(texts.slice(from, open), short);
        const long = { first: from + start, end: open };
        if (start >= 0 && isLongForm(texts.slice(long.first, long.end), short))
          found.push({ sentence, long, short: { first: open + 1, end: open + 2 } });
      }
      const close = texts.indexOf(')', open);
      const before = texts[open - 1] ?? '';
      if (close > open + 2 && close - open <= farthestClose && shortForm.test(before) && isAcronym(before)) {
        const short = singularForm(before);
        const words = texts.slice(open + 1, close);
        if (longFormStart(words, short) === 0 && isLongForm(words, short))
          found.push({
            sentence,
            long: { first: open + 1, end: close },
            short: { first: open - 1, end: open },
          });
      }
    }
  }
  return found;
}

const isAcronym = (text: string): boolean => (text.match(/\p{Lu}/gu)?.length ?? 0) >= leastCapitals;

function isLongForm(words: readonly string[], short: string): boolean {
  const letters = words.join('').length;
  return (
    letters > short.length && !words.includes(short) && words.every((word) => /[\p{L}\p{N}&-]/u.test(word))
  );
}
