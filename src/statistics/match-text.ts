import { searchTerms, type SearchTerm } from '../domain/search-terms.js';

/** A query as the stores take it: folded terms, of which the last may be the beginning of a word. */
export interface MatchQuery {
  readonly terms: readonly string[];
  readonly lastIsPrefix: boolean;
}

/** Characters `start` to `end` (exclusive) of a text, in UTF-16 units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** How one text answers a query. */
export interface TextMatch {
  /** The words that match, in order, without overlap. */
  readonly ranges: readonly TextRange[];
  /** For each term, how often it occurs; a word that only begins with the last term counts half. */
  readonly frequencies: readonly number[];
  /** Number of terms over the length of the shortest stretch of words that has them all: 1 for a phrase, 0 when one is missing. */
  readonly nearness: number;
  /** What the words of the text are to the terms of the query, in their order. */
  readonly agreement: 'whole' | 'beginning' | 'part';
}

/** A word that was only begun counts half: what was typed may become another word. */
const begunWord = 0.5;

export function matchText(text: string, query: MatchQuery): TextMatch {
  const words = searchTerms(text);
  const terms = query.terms.map((term, place) => {
    const isPrefix = query.lastIsPrefix && place === query.terms.length - 1;
    return { term, begins: (word: string) => isPrefix && word.startsWith(term) };
  });
  const weights = words.map(({ term: word }) =>
    terms.map(({ term, begins }) => (word === term ? 1 : begins(word) ? begunWord : 0)),
  );
  return {
    ranges: words
      .filter((_, place) => weights[place]?.some((weight) => weight > 0))
      .map(({ start, end }) => ({ start, end })),
    frequencies: terms.map((_, term) => weights.reduce((sum, word) => sum + (word[term] ?? 0), 0)),
    nearness: nearnessOf(weights, terms.length),
    agreement: agreementOf(words, weights, query),
  };
}

/** Slides a window over the words: for every end, the latest start that still has all the terms. */
function nearnessOf(weights: readonly (readonly number[])[], terms: number): number {
  const latest = new Array<number>(terms).fill(-1);
  let shortest = Infinity;
  for (const [place, word] of weights.entries()) {
    for (const [term, weight] of word.entries()) if (weight > 0) latest[term] = place;
    const start = Math.min(...latest);
    if (start >= 0) shortest = Math.min(shortest, place - start + 1);
  }
  // A word that answers two equal terms makes a window shorter than the query; where there is no window this is 0.
  return Math.min(1, terms / shortest);
}

function agreementOf(
  words: readonly SearchTerm[],
  weights: readonly (readonly number[])[],
  { terms }: MatchQuery,
): TextMatch['agreement'] {
  const begins = terms.length > 0 && terms.every((_, place) => (weights[place]?.[place] ?? 0) > 0);
  if (!begins) return 'part';
  const complete = words.length === terms.length && words.at(-1)?.term === terms.at(-1);
  return complete ? 'whole' : 'beginning';
}
