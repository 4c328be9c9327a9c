import { createTrainedJudge, likeliest, readJudgement } from '../../../src/extract/concepts/trained-judge.js';
import { readPaper } from '../../../src/extract/reading.js';
import { draftOf } from '../drafts-for-tests.js';
import { modelOf, modelsOf } from './models-for-tests.js';

test.each<[string, readonly number[], string, number]>([
  ['the likeliest kind, however likely NONE is', [0.75, 0.05, 0.05, 0.15, 0, 0], 'TASK', 0.25],
  ['the first of equally likely kinds', [0.5, 0, 0.25, 0.25, 0, 0], 'DATASET', 0.5],
  ['the last kind', [0, 0.25, 0.125, 0, 0.125, 0.5], 'CONCEPT', 1],
  ['the first kind', [0.25, 0.75, 0, 0, 0, 0], 'METHOD', 0.75],
])('a judgement gives %s; what is not NONE is its confidence', (_, probabilities, kind, confidence) => {
  expect(readJudgement(Float64Array.from(probabilities))).toEqual({ kind, confidence });
});

test.each([
  [[0.5, 0.3, 0.2], 'a'],
  [[0.25, 0.5, 0.25], 'b'],
  [[0.1, 0.2, 0.7], 'c'],
  [[0.4, 0.4, 0.2], 'a'],
])('of classes with %j the likeliest is %s', (probabilities, name) => {
  const model = modelOf(['a', 'b', 'c'], probabilities);
  expect(likeliest(model, { keys: [], values: [] })).toBe(name);
});

const roles = ['PROPOSES', 'USES', 'something else'];

test('what is likely enough is a concept with its own kind, role and core; the rest is none', () => {
  const reading = readPaper({ title: '', abstract: 'Frogs and toads watch newts near ponds.' });
  const drafts = ['Frogs', 'toads', 'newts', 'ponds'].map((surface) => draftOf(reading, surface));
  const judge = createTrainedJudge(
    modelsOf({
      judge: modelOf([], [0.5, 0.5, 0, 0, 0, 0], [0.75, 0, 0, 0.25, 0, 0], [0.25, 0, 0, 0.75, 0, 0], [0, 0, 1, 0, 0, 0]),
      role: modelOf(roles, [0.75, 0.25, 0], [0.25, 0.75, 0], [0, 0, 1]),
      core: modelOf(['not', 'core'], [0.25, 0.75], [0.75, 0.25], [0.5, 0.5]),
    }),
  ); // prettier-ignore
  expect(judge.judge(drafts, reading)).toEqual([
    { kind: 'METHOD', confidence: 0.5, role: 'PROPOSES', core: true },
    undefined,
    { kind: 'TASK', confidence: 0.75, role: 'USES', core: false },
    // A class that is no role of ours is a mention and no more.
    { kind: 'DATASET', confidence: 1, role: 'MENTIONS', core: false },
  ]);
});

test('of no drafts there is nothing to say', () => {
  expect(createTrainedJudge(modelsOf({})).judge([], readPaper({ title: '', abstract: '' }))).toEqual([]);
});
