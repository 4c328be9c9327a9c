import { storedConceptKey } from '../../../src/domain/keys.js';
import type { ConceptKind } from '../../../src/domain/vocabulary.js';
import type { LexiconFile } from '../../../src/resolve/identity/lexicon-file.js';
import { openLexicon } from '../../../src/resolve/identity/lexicon.js';
import { readName } from '../../../src/resolve/identity/name-form.js';
import {
  clearSense,
  knownShortForms,
  lines,
  longFormKeys,
  shortFormSenses,
} from '../../../src/resolve/identity/short-form-senses.js';
import { keyOf } from '../../builders.js';
import { smallLexiconFile } from './small-lexicon.js';

const open = () => openLexicon(smallLexiconFile);
/** The file with other lists known by hand. */
const withKnown = (known: Partial<LexiconFile['known']>): LexiconFile => ({
  ...smallLexiconFile,
  known: { ...smallLexiconFile.known, ...known },
});
/** What short forms stand for when these were counted. */
const counted = (abbreviations: LexiconFile['abbreviations']) =>
  shortFormSenses({ ...smallLexiconFile, abbreviations }).senses;
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

test('a long form that holds its own short form says nothing, nor do others that are counted as one with it', () => {
  expect(sensesOf('BERTX')).toEqual([]);
  expect(counted({ ABX: 'amber box 9,abx based box 1;alder branch 2' })('ABX')).toEqual([
    { spellings: [['alder', 'branch']], papers: 2, cues: new Map() },
  ]);
});

test('the cues of a meaning that few papers define beside many are trusted less', () => {
  const senses = counted({ ABX: 'amber box 100:resin8;alder branch 2:leaf5;ash bark 5:wood4' })('ABX');
  expect(senses.map(({ papers, cues }) => [papers, ...cues])).toEqual([
    [100, ['resin', 8]],
    [5, ['wood', 4]],
    [2, ['leaf', 2]],
  ]);
});

test('a list by hand is read line by line, without empty lines and comments', () => {
  expect(lines('# by hand\none # of two\n\n \t\ntwo#')).toEqual(['one # of two', 'two#']);
  expect(knownShortForms('A-Bs = alpha beta / alpha betas : greek letter\nC+ = sea plus')).toEqual([
    { short: 'AB', longs: [['alpha', 'beta'], ['alpha', 'beta']], cues: 'greek letter' },
    { short: 'C+', longs: [['sea', 'plus']], cues: '' },
  ]);
}); // prettier-ignore

test('all long forms, counted or known by hand, are names that are whole', () => {
  const abbreviations = { AB: 'amber box 9,amber crate 1:resin8 sap3;alder branch 2', CD: 'clay dish 1' };
  const known = withKnown({ shortForms: 'EF = elm frame / elm fence : wood' });
  expect(longFormKeys({ ...known, abbreviations })).toEqual(
    new Set(['amberbox', 'ambercrate', 'alderbranch', 'claydish', 'elmframe', 'elmfence']),
  );
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

test('a line may begin with a name of another line, and no chain arises', () => {
  const aliases = ['[ANY]', 'belief net, credal net', 'credal net, A-tide algorithm', 'the, lake net', 'pond net, lake net'];
  const { listedAs, isWhole } = openLexicon(withKnown({ aliases: aliases.join('\n') }));
  expect(listedAs(storedConceptKey('atidealgorithm'), 'METHOD')).toBe('beliefnet');
  expect(isWhole(readName('A-tide algorithm', 'METHOD'))).toBe(true);
  expect(listedAs(keyOf('lake net'), 'METHOD')).toBe('pondnet');
}); // prettier-ignore

test('a short form of several meanings has a plain one for the kinds it is listed under', () => {
  const { plainMeaning } = open();
  expect(plainMeaning(keyOf('CP'), 'METHOD')).toBe('latticenetwork');
  expect(plainMeaning(keyOf('CP'), 'TASK')).toBeNull();
  expect(plainMeaning(keyOf('crystal net'), 'METHOD')).toBeNull();
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
  const { homographs } = openLexicon(withKnown({ homographs: 'adder = snake | ' }));
  expect(homographs('adder').map(({ cues }) => [...cues.keys()])).toEqual([['snak']]);
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

test.each<[string, ConceptKind, boolean]>([
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
  ['PTL tide dataset', 'DATASET', false],
  ['XYZ dataset', 'DATASET', false],
  ['BERTX dataset', 'DATASET', false],
  ['RSE task', 'TASK', false],
])('whether %s (%s) is whole with its last word: %s', (surface, kind, whole) => {
  expect(open().isWhole(readName(surface, kind))).toBe(whole);
});

test('the version is that of the content', () => {
  expect(open().version).toMatch(/^[0-9a-f]{8}$/);
  expect(open().version).toBe(open().version);
  expect(openLexicon({ ...smallLexiconFile, papers: 1001 }).version).not.toBe(open().version);
});
