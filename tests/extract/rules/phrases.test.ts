import { findPhrases } from '../../../src/extract/rules/phrases.js';
import { sentenceOf } from './hits.js';

const phrasesIn = (text: string): readonly string[] => {
  const sentence = sentenceOf(text);
  return findPhrases(sentence).map(({ first, end }) =>
    sentence.tokens.slice(first, end).map((token) => token.text).join(' '),
  ); // prettier-ignore
};

test.each<[string, string, readonly string[]]>([
  [
    'words of running English',
    'We train deep graph nets on tree images.',
    ['deep graph nets', 'tree images'],
  ],
  ['a mark', 'graph nets, tree nets', ['graph nets', 'tree nets']],
  ['a number', 'graph nets 3,000 tree nets 12x rain 95% snow', ['graph nets', 'tree nets', 'rain', 'snow']],
  ['an address', 'graph nets https://example.org/a tree nets', ['graph nets', 'tree nets']],
  ['a possessive', "Bayes's rule", ['Bayes', 'rule']],
  ['an adverb', 'graph nets quickly tree nets', ['graph nets', 'tree nets']],
  ['an adverb that opens the sentence', 'Quickly graph nets', ['graph nets']],
])('a phrase ends at %s', (_, text, phrases) => {
  expect(phrasesIn(text)).toEqual(phrases);
});

test.each<[string, string, readonly string[]]>([
  ['a noun that looks like an adverb', 'anomaly supply butterfly nets', ['anomaly supply butterfly nets']],
  ['a short word that looks like an adverb', 'a fly net', ['fly net']],
  ['an outside word that is an acronym', 'graph nets of THE kind and graph ARE nets', ['graph nets', 'THE', 'graph ARE nets']],
  ['a name with a number inside', 'GPT-4 and L2 nets', ['GPT-4', 'L2 nets']],
])('%s is part of a phrase', (_, text, phrases) => {
  expect(phrasesIn(text)).toEqual(phrases);
}); // prettier-ignore

test.each<[string, readonly string[]]>([
  ['a new large butterfly net', ['butterfly net']],
  ['Large butterfly nets', ['butterfly nets']],
  ['butterfly nets more large', ['butterfly nets']],
  ['butterfly large nets', ['butterfly large nets']],
  ['large and small, 5', []],
])('words of praise or size before a phrase are not in it: %j', (text, phrases) => {
  expect(phrasesIn(text)).toEqual(phrases);
});

test('a sentence of nothing but running English and marks has no phrases', () => {
  expect(phrasesIn('However, we show that it is so.')).toEqual([]);
});
