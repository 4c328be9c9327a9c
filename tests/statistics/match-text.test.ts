import { matchText } from '../../src/statistics/match-text.js';

const match = (text: string, terms: readonly string[], lastIsPrefix = false) =>
  matchText(text, { terms, lastIsPrefix });
const wordsOf = (text: string, terms: readonly string[], lastIsPrefix = false) =>
  match(text, terms, lastIsPrefix).ranges.map(({ start, end }) => text.slice(start, end));

test('the words that match are those of a term, and those that begin with the last one while it is typed', () => {
  expect(wordsOf('Graphs of graph-networks, networked', ['graph', 'net'])).toEqual(['Graphs', 'graph']);
  expect(wordsOf('Graphs of graph-networks, networked', ['graph', 'net'], true)).toEqual([
    'Graphs',
    'graph',
    'networks',
    'networked',
  ]);
  expect(wordsOf('graphical net', ['graph', 'net'], true)).toEqual(['net']);
});

test('a whole word counts once for its term, a begun one half', () => {
  expect(match('net net network', ['net'], true).frequencies).toEqual([2.5]);
  expect(match('net net network', ['net']).frequencies).toEqual([2]);
  expect(match('graph', ['graph', 'net']).frequencies).toEqual([1, 0]);
});

test.each<[string, string, readonly string[], number]>([
  ['1 for a phrase', 'of graph nets', ['graph', 'net'], 1],
  ['1 for a phrase that begins the text', 'graph nets', ['graph', 'net'], 1],
  ['1 for one word', 'a graph', ['graph'], 1],
  ['less the more words stand between', 'graph of the nets', ['graph', 'net'], 0.5],
  ['that of the shortest stretch, wherever it is', 'net so graph net so so graph', ['graph', 'net'], 1],
  ['the same in either order', 'nets of graphs', ['graph', 'net'], 2 / 3],
  ['0 when a term is missing', 'graph graph', ['graph', 'net'], 0],
  ['no more than 1 when one word answers two terms', 'a net', ['net', 'net'], 1],
])('nearness is %s', (_, text, terms, nearness) => {
  expect(match(text, terms).nearness).toBeCloseTo(nearness, 12);
});

test.each<[string, readonly string[], string]>([
  ['Graph nets', ['graph', 'net'], 'whole'],
  ['Graph nets of it', ['graph', 'net'], 'beginning'],
  ['Graph nets as nets', ['graph', 'net'], 'beginning'],
  ['Graph networks', ['graph', 'net'], 'beginning'],
  ['Deep graph nets', ['graph', 'net'], 'part'],
  ['Graph trees', ['graph', 'net'], 'part'],
  ['Tree nets', ['graph', 'net'], 'part'],
  ['Graph', ['graph', 'net'], 'part'],
  ['Graph', [], 'part'],
  ['', ['graph'], 'part'],
])('%j is to %j as a %s', (text, terms, agreement) => {
  expect(match(text, terms, true).agreement).toBe(agreement);
});
