import { readPaper } from '../../src/extract/reading.js';
import { findNames, namesOf } from '../../src/extract/repeats.js';
import { noProbability } from '../../src/extract/tagger.js';
import { spansOf } from './drafts-for-tests.js';

/** Places of these folded names in an abstract, as `sentence: surface`. */
function placesOf(abstract: string, names: readonly string[], taken: readonly string[] = [], longest = 3) {
  const reading = readPaper({ title: '', abstract });
  const wanted = { has: (name: string) => names.includes(name), longest };
  const spans = taken.flatMap((surface) => spansOf(reading, surface));
  const found = findNames(reading, spans, wanted, 'again');
  for (const { probabilities, rule } of found)
    expect([probabilities, rule]).toEqual([noProbability, 'again']);
  return found.map(({ sentence, first, end }) => {
    const tokens = reading.sentences[sentence]?.tokens.slice(first, end) ?? [];
    return `${sentence}: ${tokens.map(({ text }) => text).join(' ')}`;
  });
}

test.each<[string, string, readonly string[], readonly string[], readonly string[]]>([
  ['wherever it stands, in any spelling', 'Frogs sing. The frog and a FROG sing.', ['frog'], [], ['0: Frogs', '1: frog', '1: FROG']],
  ['as the longest at its place', 'a red frog king and a red frog', ['red', 'red frog', 'red frog king'], [], ['0: red frog king', '0: red frog']],
  ['as a shorter one where the longer does not end', 'a red frog sings', ['red', 'red frog king'], [], ['0: red']],
  ['next to another', 'red frog red frog', ['red frog'], [], ['0: red frog', '0: red frog']],
  ['not across a mark', 'red, frog', ['red frog'], [], []],
  ['not in words that a span holds', 'red frog king; frog', ['frog', 'king'], ['red frog'], ['0: king', '0: frog']],
  ['not over words that a span holds', 'red frog king', ['red frog', 'king'], ['frog'], ['0: king']],
  ['as long as the longest', 'red frog king', ['red frog king'], [], ['0: red frog king']],
])('a wanted name is found %s', (_, abstract, names, taken, places) => {
  expect(placesOf(abstract, names, taken)).toEqual(places);
}); // prettier-ignore

test('no more words are read than the longest wanted name has', () => {
  expect(placesOf('red frog king', ['red frog king'], [], 2)).toEqual([]);
  expect(placesOf('red frog king', ['red frog king', 'frog king'], [], 2)).toEqual(['0: frog king']);
});

test('the names of spans are their folded surfaces, the longest telling how many words to read', () => {
  const reading = readPaper({ title: '', abstract: 'The red frogs sing to Frogs; they.' });
  const names = namesOf(reading, [...spansOf(reading, 'The red frogs'), ...spansOf(reading, 'Frogs')]);
  expect(['red frog', 'frog', 'the red frogs', ''].filter((name) => names.has(name))).toEqual(['red frog', 'frog']);
  expect(names.longest).toBe(2);
}); // prettier-ignore

test('a span of which folding leaves nothing, or that lies in no sentence, has no name', () => {
  const reading = readPaper({ title: '', abstract: 'The frog.' });
  const nowhere = { sentence: 9, first: 0, end: 1, probabilities: noProbability, rule: 'test' };
  const names = namesOf(reading, [...spansOf(reading, 'The'), ...spansOf(reading, '.'), nowhere]);
  expect([names.has(''), names.longest]).toEqual([false, 0]);
});
