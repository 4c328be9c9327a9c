import { searchTerms, searchText, surfacesText } from '../../src/domain/search-terms.js';

test('the terms of a text are its words, folded, with their places in UTF-16 units', () => {
  expect(searchTerms('😀 Naïve Graph-Nets, 2.0!')).toEqual([
    { term: 'naive', start: 3, end: 8 },
    { term: 'graph', start: 9, end: 14 },
    { term: 'net', start: 15, end: 19 },
    { term: '2', start: 21, end: 22 },
    { term: '0', start: 23, end: 24 },
  ]);
});

test.each([
  ['Étude é e\u0301', 'etude e e', 'accents, composed or not'],
  ['𝐍𝐚𝐢𝐯𝐞 ﬁne', 'naive fine', 'compatibility forms'],
  ['networks theories', 'network theory', 'plurals'],
  ['x½ ⅓y', 'x12 13y', 'signs that a compatibility form brings'],
  ['模型 модель', '模型 модель', 'no letters of other scripts'],
  ['q\u0301\u0302z', 'qz', 'marks in a row'],
])('%j is indexed as %j: it loses %s', (text, indexed) => {
  expect(searchText(text)).toBe(indexed);
});

test('a text of signs, or of marks without a letter, has no terms', () => {
  expect(searchTerms('?! -- \u0301')).toEqual([]);
  expect(searchText('…')).toBe('');
});

test('a concept is found by a word of any of its names', () => {
  expect(surfacesText({ name: 'Graph Neural Networks', aliases: ['GNNs', 'graph nets'] })).toBe(
    'graph neural network gnn graph net',
  );
});
