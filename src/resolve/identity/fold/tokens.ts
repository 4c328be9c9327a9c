import { remembered } from './remembered.js';
import { plainLetters } from './latex.js';
import { singular } from './singular.js';
import { americanSpelling } from './spelling.js';

const numberWords = new Map<string, string>(
  'zero 0,one 1,two 2,three 3,four 4,five 5,six 6,seven 7,eight 8,nine 9,ten 10,first 1st,second 2nd,third 3rd'
    .split(',')
    .map((pair) => {
      const [word = '', digits = ''] = pair.split(' ');
      return [word, digits];
    }),
);
const articles = new Set(['a', 'an', 'the']);
const prepositions = new Set(['as', 'of', 'in', 'on', 'for', 'with', 'to', 'from', 'by', 'at']);
const romanNumbers = new Map([['II', '2'], ['III', '3'], ['IV', '4']]); // prettier-ignore
const units = new Map([['billion', 'b'], ['million', 'm'], ['thousand', 'k'], ['dimensional', 'd'], ['dimension', 'd']]); // prettier-ignore

/**
 * Whole words are marked off before letters and digits part: a possessive goes, `++` and `*` become words, `X2Y` reads
 * `X to Y`, and the `v` of a version goes. After that hyphens, slashes and spaces are one and the same.
 */
function separated(surface: string): string {
  return plainLetters(surface)
    .replace(/[\u2018\u2019\u02BC`]/g, "'")
    .replace(/([A-Za-z0-9])'s(?![A-Za-z])/g, '$1')
    .replace(/'/g, '')
    .replace(/(?<=[A-Za-z0-9+])\+(?![A-Za-z0-9])/g, ' plus ')
    .replace(/(?<=[A-Za-z])\*/g, ' star ')
    .replace(/(?<=\b[A-Z])#/g, ' sharp ')
    .replace(/&/g, ' and ')
    .replace(/(?<=[A-Za-z][a-z]{2})2(?=[A-Za-z][a-z]{2})/g, ' to ')
    .replace(/(?<=[A-Za-z]{2})[vV](?=\d)|(?<!^)\b[vV](?:er(?:sion)?)?\.?[ -]?(?=\d)/g, ' ');
}

function foldedWord(word: string, last: boolean): string {
  const roman = last ? romanNumbers.get(word) : undefined;
  if (roman !== undefined) return roman;
  return plainWord(word);
}

/** Papers share most of their words. */
const keptWords = 20_000;

const plainWord = remembered(keptWords, (word) => {
  // "GANs" is a plural, "NAS" and "FlowNetS" are not: only a small s marks one.
  if (/[A-Z]$/.test(word)) return word.toLowerCase();
  const bare = /[A-Z]s$/.test(word) ? word.slice(0, -1).toLowerCase() : singular(word.toLowerCase());
  return numberWords.get(bare) ?? americanSpelling(bare);
});

const isNumber = (token: string | undefined): boolean => token !== undefined && /^\d[\d.]*$/.test(token);

/** What has a base rather than a basis, of which `bases` is the plural too. */
const collections = new Set(['knowledge', 'data', 'code', 'user', 'rule', 'case']);

/** A folded word, and whether it was written in digits: `R1-Zero` is no R1.0. */
interface Token {
  readonly text: string;
  readonly digits: boolean;
}

/** `4`, `6` is one number unless the second counts something (`3`, `8`, `b`). */
function numbersJoined(tokens: readonly Token[]): readonly string[] {
  const joined: string[] = [];
  for (const [index, { text, digits }] of tokens.entries()) {
    const before = joined.at(-1);
    const next = tokens[index + 1]?.text ?? '';
    const counts = /^[bmkdx]$/.test(units.get(next) ?? next);
    if (digits && isNumber(text) && isNumber(before) && !counts)
      joined[joined.length - 1] = `${before ?? ''}.${text}`;
    else joined.push((isNumber(before) ? units.get(text) : undefined) ?? text);
  }
  return joined.map((token) => token.replace(/^(\d+)\.0$/, '$1'));
}

/**
 * The folded words of a name in order: letters and numbers apart (`GPT-4o` is `gpt`, `4`, `o`), lower case, singular,
 * American spelling. Numbers that touch are one (`4-6` and `4.6`); a final `.0` goes.
 */
export function nameTokens(surface: string): readonly string[] {
  const runs = separated(surface).match(/\d+(?:st|nd|rd|th)\b|\d+(?:\.\d+)*|\p{L}+/gu) ?? [];
  const words = runs.map((run, index) => ({
    text:
      run.toLowerCase() === 'bases' && collections.has(runs[index - 1]?.toLowerCase() ?? '')
        ? 'base'
        : foldedWord(run, index === runs.length - 1 && index > 0),
    digits: /^\d/.test(run),
  }));
  return numbersJoined(
    words.filter(
      ({ text }, index) => !(articles.has(text) && prepositions.has(words[index - 1]?.text ?? '')),
    ),
  );
}

/** Tokens as one key. Where words part is not kept (`multi-layer`, `multilayer`), where numbers part is. */
export function joinTokens(tokens: readonly string[]): string {
  return tokens.join('|').replace(/(?<!\d)\||\|(?!\d)/g, '');
}
