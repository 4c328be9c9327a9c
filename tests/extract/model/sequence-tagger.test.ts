import { createHashIndex } from '../../../src/extract/model/hash-index.js';
import { createLabelSet } from '../../../src/extract/model/label-set.js';
import { createSequenceTagger } from '../../../src/extract/model/sequence-tagger.js';
import type { TaggerModel } from '../../../src/extract/model/tagger-model.js';
import { noWords } from '../../../src/extract/model/word-table.js';

const labels = createLabelSet(['TASK']);
/** A model that has learnt nothing: every path through a sentence's labels is equally likely. */
const blank: TaggerModel = {
  labels,
  features: createHashIndex(new Int32Array(0)),
  weights: new Int8Array(0),
  rowScales: new Float32Array(0),
  moveScores: new Float32Array(labels.froms.length),
  traitWeights: new Float32Array(0),
  words: noWords,
};
const sentence = (length: number, word = 'word') => ({
  field: 'abstract' as const,
  tokens: Array.from({ length }, (_, at) => ({ text: `${word}${at}` })),
});

test('spans have the share of the paths that mark them, and the number of their sentence', () => {
  const mark = createSequenceTagger(blank);
  // One token is O or S. Two are any two of these, or BE: five paths.
  const marked = mark([sentence(1), sentence(0), sentence(2)], 0.1);
  expect(marked.map(({ sentence: at, first, end }) => [at, first, end])).toEqual([
    [0, 0, 1],
    [2, 0, 1],
    [2, 0, 2],
    [2, 1, 2],
  ]);
  const shares = [0.5, 0.4, 0.2, 0.4].map((share) => expect.closeTo(share, 9) as number);
  expect(marked.map(({ total }) => total)).toEqual(shares);
  expect(marked.map(({ kinds }) => [...kinds])).toEqual(shares.map((share) => [share]));
});

test('only spans that are likely enough are marked', () => {
  const mark = createSequenceTagger(blank);
  expect(mark([sentence(2)], 0.3).map(({ first, end }) => [first, end])).toEqual([
    [0, 1],
    [1, 2],
  ]);
});

test('a sentence of more than a thousand tokens is tagged in pieces that know their place', () => {
  const mark = createSequenceTagger(blank);
  const last = mark([sentence(3), sentence(2_001)], 0.2).filter(({ first }) => first >= 1_998);
  const [alone] = mark([sentence(1)], 0.2);
  expect(last.at(-1)).toEqual({ ...alone, sentence: 1, first: 2_000, end: 2_001 });
  expect(last.map(({ first, end }) => [first, end])).not.toContainEqual([1_999, 2_001]);
});

test('a paper without sentences has no spans', () => {
  const mark = createSequenceTagger(blank);
  expect(mark([], 0)).toEqual([]);
});
