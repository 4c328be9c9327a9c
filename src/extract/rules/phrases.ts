import { premodifiers } from '../lexicon/generic-words.js';
import { outsideWords } from '../lexicon/outside-words.js';
import type { FieldSentence } from '../tagger.js';
import { urlMask } from '../text/clean.js';

/** A stretch of words that may hold a name: tokens `first` to `end` (exclusive). */
export interface Phrase {
  readonly first: number;
  readonly end: number;
}

const number = /^[\d.,%×x:^+-]+[kKMBx%]?$/;
const adverb = /^[a-z-]{3,}ly$/;
const nouns: ReadonlySet<string> = new Set([
  'anomaly',
  'assembly',
  'family',
  'supply',
  'poly',
  'butterfly',
  'early',
]);
const acronym = /^[A-Z][A-Z\d]+$/;

/** Whether a name ends before this token: marks, numbers, adverbs and words of running English. */
function stands(text: string): boolean {
  if (text === urlMask || !/[\p{L}\p{N}]/u.test(text) || number.test(text) || text === "'s") return false;
  if (acronym.test(text)) return true;
  const lower = text.toLowerCase();
  return !outsideWords.has(lower) && !(adverb.test(lower) && !nouns.has(lower));
}

/** Phrases of a sentence: the longest runs of words that may stand in a name, without leading adjectives of praise. */
export function findPhrases(sentence: FieldSentence): readonly Phrase[] {
  const phrases: Phrase[] = [];
  const { tokens } = sentence;
  let at = 0;
  while (at < tokens.length) {
    if (!stands(tokens[at]?.text ?? '')) {
      at += 1;
      continue;
    }
    let end = at;
    while (end < tokens.length && stands(tokens[end]?.text ?? '')) end += 1;
    let first = at;
    while (first < end && premodifiers.has((tokens[first]?.text ?? '').toLowerCase())) first += 1;
    if (first < end) phrases.push({ first, end });
    at = end;
  }
  return phrases;
}
