import { foldName } from '../domain/fold.js';
import { surfaceOf, type Reading } from './reading.js';
import { noProbability, type TaggedSpan } from './tagger.js';

/**
 * Places where a name found elsewhere in the paper stands again, unmarked: the longest name at each place, in words that
 * no span holds yet. Names are compared folded.
 */
export function findRepeats(reading: Reading, spans: readonly TaggedSpan[]): readonly TaggedSpan[] {
  const names = new Set<string>();
  const taken = new Set<string>();
  let longest = 0;
  for (const span of spans) {
    const sentence = reading.sentences[span.sentence];
    if (sentence === undefined) continue;
    const name = foldName(surfaceOf(reading, sentence, span.first, span.end));
    if (name !== '') names.add(name);
    longest = Math.max(longest, name.split(' ').length);
    for (let at = span.first; at < span.end; at += 1) taken.add(`${span.sentence}:${at}`);
  }
  const repeats: TaggedSpan[] = [];
  for (const [sentence, words] of reading.words.entries()) {
    let at = 0;
    while (at < words.length) {
      let name = '';
      let end = at;
      for (let next = at; next < words.length && next - at < longest; next += 1) {
        const word = words[next] ?? '';
        if (word === '' || taken.has(`${sentence}:${next}`)) break;
        name = name === '' ? word : `${name} ${word}`;
        if (names.has(name)) end = next + 1;
      }
      if (end > at) repeats.push({ sentence, first: at, end, probabilities: noProbability, rule: 'repeat' });
      at = Math.max(end, at + 1);
    }
  }
  return repeats;
}
