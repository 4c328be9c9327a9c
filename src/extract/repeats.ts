import { foldName } from '../domain/fold.js';
import { surfaceOf, type Reading } from './reading.js';
import { noProbability, type TaggedSpan } from './tagger.js';

/** Names to look for: folded, of at most `longest` words. */
export interface WantedNames {
  has(name: string): boolean;
  readonly longest: number;
}

/**
 * Places where a wanted name stands, unmarked: the longest at each place, in words that no span holds yet. Names are
 * compared folded. The spans found say nothing of their own probability.
 */
export function findNames(
  reading: Reading,
  spans: readonly TaggedSpan[],
  wanted: WantedNames,
  rule: string,
): readonly TaggedSpan[] {
  const taken = new Set<string>();
  for (const span of spans)
    for (let at = span.first; at < span.end; at += 1) taken.add(`${span.sentence}:${at}`);
  const found: TaggedSpan[] = [];
  for (const [sentence, words] of reading.words.entries()) {
    let at = 0;
    while (at < words.length) {
      let name = '';
      let end = at;
      for (let next = at; next < words.length && next - at < wanted.longest; next += 1) {
        const word = words[next] ?? '';
        if (word === '' || taken.has(`${sentence}:${next}`)) break;
        name = name === '' ? word : `${name} ${word}`;
        if (wanted.has(name)) end = next + 1;
      }
      if (end > at) found.push({ sentence, first: at, end, probabilities: noProbability, rule });
      at = Math.max(end, at + 1);
    }
  }
  return found;
}

/** The names that the spans of a paper stand for. */
export function namesOf(reading: Reading, spans: readonly TaggedSpan[]): WantedNames {
  const names = new Set<string>();
  let longest = 0;
  for (const span of spans) {
    const sentence = reading.sentences[span.sentence];
    if (sentence === undefined) continue;
    const name = foldName(surfaceOf(reading, sentence, span.first, span.end));
    if (name === '') continue;
    names.add(name);
    longest = Math.max(longest, name.split(' ').length);
  }
  return { has: (name) => names.has(name), longest };
}
