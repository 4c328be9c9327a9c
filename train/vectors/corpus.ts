import { wordForm } from '../../src/extract/model/word-form.js';
import { analyseText } from '../../src/extract/text/analyse.js';
import { cleanText } from '../../src/extract/text/clean.js';

/** A text corpus as word numbers. -1 stands for a word that is too rare, -2 for the end of a sentence. */
export interface Corpus {
  readonly words: readonly string[];
  readonly counts: Int32Array;
  readonly tokens: Int32Array;
}

const rareWord = -1;
export const sentenceEnd = -2;

/** Reads texts into word numbers, most frequent word first (ties by spelling). */
export function readCorpus(texts: Iterable<string>, minimumCount: number): Corpus {
  const numbers = new Map<string, number>();
  const spellings: string[] = [];
  const seen: number[] = [];
  let raw = new Int32Array(1 << 20);
  let length = 0;
  const push = (token: number): void => {
    if (length === raw.length) {
      const grown = new Int32Array(raw.length * 2);
      grown.set(raw);
      raw = grown;
    }
    raw[length++] = token;
  };
  for (const text of texts) {
    for (const sentence of analyseText(cleanText(text))) {
      for (const token of sentence.tokens) {
        const form = wordForm(token.text);
        let number = numbers.get(form);
        if (number === undefined) {
          number = spellings.length;
          numbers.set(form, number);
          spellings.push(form);
          seen.push(0);
        }
        seen[number] = (seen[number] ?? 0) + 1;
        push(number);
      }
      push(sentenceEnd);
    }
  }
  const kept = spellings
    .map((word, number) => ({ word, number, count: seen[number] ?? 0 }))
    .filter(({ count }) => count >= minimumCount)
    .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
  const renumbered = new Int32Array(spellings.length).fill(rareWord);
  kept.forEach(({ number }, index) => (renumbered[number] = index));
  const tokens = raw
    .subarray(0, length)
    .map((token) => (token < 0 ? token : (renumbered[token] ?? rareWord)));
  return { words: kept.map(({ word }) => word), counts: Int32Array.from(kept, ({ count }) => count), tokens };
}
