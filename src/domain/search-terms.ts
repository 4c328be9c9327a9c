import type { Concept } from './concept.js';
import { foldWord } from './fold.js';

/** One indexed word of a text: its folded form and where it stands, in UTF-16 units. */
export interface SearchTerm {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a text as both stores index and query them: runs of letters and digits, case, accents and plural folded.
 * Because the analysis is ours, the same query matches the same papers in every store.
 */
export function searchTerms(text: string): readonly SearchTerm[] {
  const terms: SearchTerm[] = [];
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const bare = match[0]
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase();
    // Compatibility forms may decompose into separators (`½` becomes `1⁄2`); only letters and digits are indexed.
    const term = foldWord(bare.replace(/[^\p{L}\p{N}]+/gu, ''));
    if (term !== '') terms.push({ term, start: match.index, end: match.index + match[0].length });
  }
  return terms;
}

/** How many terms of an abstract one of the title weighs, where papers are searched and ranked. */
export const titleWeight = 3;

/** A text as the full-text indexes hold it: its search terms, separated by single spaces. */
export function searchText(text: string): string {
  return searchTerms(text)
    .map(({ term }) => term)
    .join(' ');
}

/** All names of a concept as the full-text indexes hold them, so that a query may take a word of each. */
export function surfacesText({ name, aliases }: Pick<Concept, 'name' | 'aliases'>): string {
  return [name, ...aliases].map(searchText).join(' ');
}
