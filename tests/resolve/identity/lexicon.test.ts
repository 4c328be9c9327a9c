import { openLexicon } from '../../../src/resolve/identity/lexicon.js';
import { readName } from '../../../src/resolve/identity/name-form.js';
import { clearSense } from '../../../src/resolve/identity/short-form-senses.js';
import { keyOf } from '../../builders.js';
import { smallLexiconFile } from './small-lexicon.js';

const open = () => openLexicon(smallLexiconFile);
const sensesOf = (short: string) =>
  open().senses(short).map(({ spellings, papers }) => [spellings.map((words) => words.join(' ')), papers]); // prettier-ignore

test('a short form has its counted meanings and those known by hand, the most defined first', () => {
  expect(sensesOf('PTL')).toEqual([[['progressive tide learning', 'progressive tide learner'], 24]]);
  expect(sensesOf('CP')).toEqual([
    [['conformal prediction'], 12],
    [['canonical polyadic', 'canonical polyadic decomposition', 'canonical polyadic'], 10],
    [['critical path'], 5],
  ]);
  expect(sensesOf('SG')).toEqual([[['skip gram', 'skip gram net'], 5]]);
  expect(sensesOf('XY')).toEqual([]);
});

test('what is known by hand of a meaning adds its cues to those counted', () => {
  const [, polyadic] = open().senses('CP');
  expect(polyadic?.cues).toEqual(
    new Map([
      ['tens', 9],
      ['rank', 7],
      ['fact', 6],
      ['mode', 6],
    ]),
  );
  expect(open().senses('PTL')[0]?.cues).toEqual(
    new Map([
      ['sea', 7],
      ['wave', 5],
    ]),
  );
});

test('a short form is found as it is written, without marks and plural, else in any case', () => {
  expect(sensesOf('PTLs')).toEqual(sensesOf('PTL'));
  expect(sensesOf('P-TL')).toEqual(sensesOf('PTL'));
  expect(sensesOf('ptl')).toEqual(sensesOf('PTL'));
  expect(sensesOf('VIT')).toEqual([[['very inner tide'], 1]]);
  expect(sensesOf('ViT')).toEqual([
    [['vital tide'], 2],
    [['very inner tide'], 1],
  ]);
  expect(['PTL', 'PTLs', 'ptl', 'SG', 'XY'].map(open().lists)).toEqual([true, true, false, true, false]);
});

test('a long form that holds its own short form says nothing', () => {
  expect(sensesOf('BERTX')).toEqual([]);
});

test.each([
  ['PTL', 'clear'],
  ['CP', 'unclear'],
  ['LN', 'clear'],
  ['XY', 'unknown'],
])('what %s means by itself is %s', (short, clearness) => {
  const senses = open().senses(short);
  expect([clearSense(senses), clearSense(senses)]).toEqual([clearness, clearness]);
});

test('meanings that are one count together when it is asked how clear a short form is', () => {
  const sense = (papers: number, ...words: readonly string[]) => ({ spellings: [words], papers, cues: new Map() });
  expect(clearSense([sense(10, 'tide', 'net'), sense(7, 'tide', 'network'), sense(3, 'lake', 'path')])).toBe('clear');
  expect(clearSense([sense(10, 'tide', 'net'), sense(6, 'tide', 'network'), sense(4, 'lake', 'path')])).toBe('unclear');
  expect(clearSense([sense(0, 'tide', 'net')])).toBe('unknown');
}); // prettier-ignore

test('names listed for one thing have the key of the first, for the kinds they are listed under', () => {
  const { listedAs } = open();
  expect(listedAs(keyOf('credal net'), 'CONCEPT')).toBe('beliefnet');
  expect(listedAs(keyOf('causal web'), 'METRIC')).toBe('beliefnet');
  expect(listedAs(keyOf('belief net'), 'CONCEPT')).toBe('beliefnet');
  expect(listedAs(keyOf('crystal net'), 'METHOD')).toBe('latticenetwork');
  expect(listedAs(keyOf('crystal net'), 'TASK')).toBe('floodwarning');
  expect(listedAs(keyOf('crystal net'), 'DATASET')).toBeNull();
  expect(listedAs(keyOf('other net'), 'METHOD')).toBeNull();
});

test('a name counts for the first line it stands in, and one of several meanings for none', () => {
  const { listedAs } = open();
  expect(listedAs(keyOf('tide learner'), 'METHOD')).toBe('tidelearner');
  expect(listedAs(keyOf('credal net'), 'METHOD')).toBe('beliefnet');
  expect(listedAs(keyOf('CP'), 'METHOD')).toBeNull();
});

test('the things that one spelling means are told apart by their words', () => {
  const senses = open().homographs('mamba');
  expect(senses.map(({ spellings, papers }) => [spellings, papers])).toEqual([
    [[], 1],
    [[], 1],
  ]);
  expect([...(senses[1]?.cues ?? [])]).toEqual([
    ['snak', 6],
    ['packag', 6],
    ['reptil', 6],
  ]);
  expect(open().homographs('cobra')).toEqual([]);
});

test('words are put right by the papers that use them', () => {
  const { correctWord } = open();
  expect(['netwrok', 'atention', 'kernals', 'network'].map(correctWord)).toEqual([
    'network',
    'attention',
    null,
    null,
  ]);
});

test.each<[string, 'METHOD' | 'DATASET' | 'METRIC', boolean]>([
  ['lattice network', 'METHOD', true],
  ['canonical polyadic', 'METHOD', true],
  ['belief net', 'METHOD', true],
  ['skip gram', 'METHOD', true],
  ['lake network', 'METHOD', false],
  ['PTL dataset', 'DATASET', true],
  ['PTL score', 'METRIC', true],
  ['PTL model', 'METHOD', false],
  ['RSE score', 'METRIC', false],
  ['deep PTL dataset', 'DATASET', false],
  ['XYZ dataset', 'DATASET', false],
])('whether %s (%s) is whole with its last word: %s', (surface, kind, whole) => {
  expect(open().isWhole(readName(surface, kind))).toBe(whole);
});

test('the version is that of the content', () => {
  expect(open().version).toMatch(/^[0-9a-f]{8}$/);
  expect(open().version).toBe(open().version);
  expect(openLexicon({ ...smallLexiconFile, papers: 1001 }).version).not.toBe(open().version);
});
