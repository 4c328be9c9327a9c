import { hashText } from '../model/hash.js';
import type { Reading } from '../reading.js';

/** Hashes of a paper's words: `at(sentence, token)`; one value stands before every sentence and one after. */
export interface WordHashes {
  at(sentence: number, token: number): number;
  length(sentence: number): number;
}

const begin = hashText('<begin>');
const end = hashText('<end>');

/** Hashes the folded words of a paper, marks as they are. */
export function hashWords(reading: Reading): WordHashes {
  const rows = reading.sentences.map(({ tokens }, sentence) =>
    tokens.map(({ text }, token) => {
      const word = reading.words[sentence]?.[token] ?? '';
      return hashText(word === '' ? text.toLowerCase() : word);
    }),
  );
  return {
    at(sentence, token) {
      const row = rows[sentence];
      if (token < 0 || row === undefined) return begin;
      return row[token] ?? end;
    },
    length: (sentence) => rows[sentence]?.length ?? 0,
  };
}
