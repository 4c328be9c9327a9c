import { createSequenceTagger } from '../../../src/extract/model/sequence-tagger.js';
import { blankModel, sentenceOf } from './blank-model.js';

test('spans have the share of the paths that mark them, and the number of their sentence', () => {
  const mark = createSequenceTagger(blankModel);
  // One token is O or S. Two are any two of these, or BE: five paths.
  const marked = mark([sentenceOf(1), sentenceOf(0), sentenceOf(2)], 0.1);
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
  const mark = createSequenceTagger(blankModel);
  expect(mark([sentenceOf(2)], 0.3).map(({ first, end }) => [first, end])).toEqual([
    [0, 1],
    [1, 2],
  ]);
  // One token is O or S: a half is just enough.
  expect(mark([sentenceOf(1)], 0.5)).toHaveLength(1);
});

test('what was read before says nothing of a paper', () => {
  const mark = createSequenceTagger(blankModel);
  const before = mark([sentenceOf(2)], 0);
  mark([sentenceOf(20)], 0);
  expect(mark([sentenceOf(2)], 0)).toEqual(before);
});

test('a paper without sentences has no spans', () => {
  const mark = createSequenceTagger(blankModel);
  expect(mark([], 0)).toEqual([]);
});
