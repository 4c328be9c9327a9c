import { plainLetters } from '../../src/resolve/identity/fold/latex.js';
import type { AbstractText } from '../../bench/abstracts.js';

/** Shorter words are too near to one another for a misspelling to be told from another word. */
const leastLetters = 6;
const leastPapers = 3;

/** In how many papers each word of six letters or more stands, lower case, as written. */
export function countWords(papers: readonly AbstractText[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { title, abstract } of papers) {
    const text = plainLetters(`${title} ${abstract}`).toLowerCase();
    for (const word of new Set(text.match(/(?<![a-z0-9])[a-z]{6,24}(?![a-z0-9])/g) ?? []))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return new Map([...counts].filter(([word, count]) => word.length >= leastLetters && count >= leastPapers));
}

/** The words by how often they are met: entry `n` holds those of 2^n up to 2^(n+1) papers, sorted, parted by spaces. */
export function writeVocabulary(counts: ReadonlyMap<string, number>): readonly string[] {
  const levels: string[][] = [];
  for (const [word, count] of counts) (levels[Math.floor(Math.log2(count))] ??= []).push(word);
  return Array.from(levels, (level: string[] | undefined) => (level ?? []).sort().join(' '));
}
