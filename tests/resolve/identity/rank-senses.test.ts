import type { ConceptKind } from '../../../src/domain/vocabulary.js';
import { contextWords } from '../../../src/resolve/identity/context-words.js';
import { likeliest, overrules, withUnknown } from '../../../src/resolve/identity/likeliest-sense.js';
import { isOddPlural, rankSenses, told, type Ranked } from '../../../src/resolve/identity/rank-senses.js';
import type { Sense } from '../../../src/resolve/identity/sense.js';
import { clearSense, isClearBy } from '../../../src/resolve/identity/short-form-senses.js';

/** A meaning with cues written `word weight`; without a long form it is one of a homograph. */
const sense = (long: string, papers: number, cues: Readonly<Record<string, number>> = {}): Sense => ({
  spellings: long === '' ? [] : [long.split(' ')],
  papers,
  cues: new Map(Object.entries(cues)),
});
const inText = (text: string) => ({ text, words: contextWords(text) });

describe('the meanings that a spelling can have', () => {
  const ranked = (surface: string, senses: readonly Sense[], text: string, kind: ConceptKind = 'METHOD') =>
    rankSenses(surface, senses, inText(text), kind).map((one) => [
      one.sense.spellings.map((words) => words.join(' ')).join(),
      Number(one.score.toFixed(2)),
      one.words,
    ]);

  test('are ranked by papers, kind and the words of the text', () => {
    const senses = [sense('tide net', 8), sense('tree detection', 3, { leaf: 6, root: 3, wood: 2 })];
    expect(ranked('TN', senses, 'Roots and leafs of the wood.', 'TASK')).toEqual([
      // 0.7 ln 4 + 1 + 0.45 × 11: a weak word counts, but is not told.
      ['tree detection', 6.92, ['root', 'leaf']],
      ['tide net', 1.04, []],
    ]);
  });

  test('are spoken for by the words of their long forms', () => {
    // 0.7 ln 2 + 0.45 × 7
    expect(ranked('TN', [sense('tide net', 1)], 'The tide is high.')).toEqual([['tide net', 3.64, ['tide']]]);
  });

  test('are not spoken for by the name itself', () => {
    expect(ranked('SEAs', [sense('soft expert agent', 0, { sea: 9, wave: 5 })], 'SEAs: waves.')).toEqual([
      ['soft expert agent', 2.25, ['wave']],
    ]);
  });

  test('are decided by a text that spells one out, known or not', () => {
    const senses = [sense('tide net', 20), sense('tree node', 0)];
    expect(ranked('TN', senses, 'A TN (tree node) it is.').map(([long, score]) => [long, score])).toEqual([
      // 12 for the definition and 0.45 × 14 for its words
      ['tree node', 18.3],
      ['tide net', 2.13],
    ]);
    expect(ranked('TN', senses, 'A TN (tall nest) it is.').map(([long]) => long)).toEqual([
      'tall nest',
      'tide net',
      'tree node',
    ]);
  });

  test('of a homograph are not spelled out by a text', () => {
    const senses = [sense('', 1, { state: 6 }), sense('', 1, { snake: 6 })];
    expect(ranked('asp', senses, 'The asp (apt small python) sleeps.')).toHaveLength(2);
  });
});

test('of the words that speak for a meaning four are told', () => {
  expect(told(['sea', 'wave', 'moon', 'foam', 'salt'])).toBe('sea, wave, moon, foam');
});

test.each([
  ['NLPs', [sense('natural language processing', 9)], true],
  ['NLP', [sense('natural language processing', 9)], false],
  ['CNNs', [sense('convolutional neural network', 9)], false],
  ['NLPs', [], false],
])('%s is the plural of what cannot be counted, or not', (surface, senses, odd) => {
  expect(isOddPlural(surface, senses)).toBe(odd);
});

const scored = (long: string, score: number, ...words: readonly string[]): Ranked => ({
  sense: sense(long, 1),
  score,
  words,
});

test('a text speaks clearly for a meaning that has two more in score', () => {
  expect(overrules(scored('tide net', 3), scored('tree node', 1))).toBe(false);
  expect(overrules(scored('tide net', 3.1), scored('tree node', 1))).toBe(true);
});

test('in a text there is room for an unknown meaning, and one without a word there is less likely', () => {
  const senses = [scored('tide net', 3), scored('tree node', 2.5, 'leaf'), scored('tin nail', 1.5)];
  const judged = withUnknown(senses, inText('Leafs fall.')).map((one) => [one.sense.spellings, one.score, one.words]);
  expect(judged).toEqual([
    [[['tree', 'node']], 2.5, ['leaf']],
    [[['tide', 'net']], 2, []],
    [[], 1, []],
    [[['tin', 'nail']], 0.5, []],
  ]);
  expect(withUnknown(senses, inText(''))).toEqual(senses);
}); // prettier-ignore

test('the likeliest meaning has the share of all that are one with it', () => {
  const found = likeliest([scored('tide net', 2, 'sea'), scored('tree node', 1), scored('tide network', 0)]);
  expect(found).toEqual({ ...scored('tide net', 2, 'sea'), share: expect.closeTo(0.755, 3) as number });
});

test('there is no likeliest meaning where none is known or one that is not is likelier', () => {
  expect(likeliest([])).toBeNull();
  expect(likeliest(withUnknown([scored('tide net', 1.5)], inText('Hills.')))).toBeNull();
});

test('a short form is clear by a number of papers from that number on', () => {
  const senses = [sense('tide net', 4), sense('tide network', 1)];
  expect([5, 6].map((least) => isClearBy(senses, least))).toEqual([true, false]);
  expect(isClearBy([sense('tide net', 4), sense('tree node', 1)], 5)).toBe(false);
});

test('meanings that are one count together when it is asked how clear a short form is', () => {
  const lake = (papers: number) => sense('lake path', papers);
  expect(clearSense([sense('tide net', 10), sense('tide network', 7), lake(3)])).toBe('clear');
  expect(clearSense([sense('tide net', 10), sense('tide network', 6), lake(4)])).toBe('unclear');
  expect(clearSense([sense('tide net', 0)])).toBe('unknown');
});
