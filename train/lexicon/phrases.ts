import { nameTokens } from '../../src/resolve/identity/fold/tokens.js';
import type { AbstractText } from '../../bench/abstracts.js';

const longestPhrase = 7;

/** The papers (by place) in which each of these folded phrases of two to seven words stands. */
export function findPhrases(
  papers: readonly AbstractText[],
  phrases: ReadonlySet<string>,
): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  const starts = new Set([...phrases].map((phrase) => phrase.split(' ', 2).join(' ')));
  for (const [paper, { title, abstract }] of papers.entries()) {
    const words = nameTokens(`${title} . ${abstract}`);
    const found = new Set<string>();
    for (let first = 0; first < words.length - 1; first += 1) {
      let phrase = `${words[first] ?? ''} ${words[first + 1] ?? ''}`;
      if (!starts.has(phrase)) continue;
      for (let end = first + 2; end <= first + longestPhrase; end += 1) {
        if (phrases.has(phrase)) found.add(phrase);
        if (end >= words.length) break;
        phrase += ` ${words[end] ?? ''}`;
      }
    }
    for (const phrase of found) {
      const known = places.get(phrase);
      if (known === undefined) places.set(phrase, [paper]);
      else known.push(paper);
    }
  }
  return places;
}
