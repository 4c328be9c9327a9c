import { noProbability, readProbabilities } from '../../src/extract/tagger.js';

test.each([
  [{ TASK: 0.25, METRIC: 0.5 }, 'METRIC', 0.75],
  [{ CONCEPT: 0.25, TASK: 0.25 }, 'TASK', 0.5],
  [{ METHOD: 0.125 }, 'METHOD', 0.125],
  [{}, 'METHOD', 0],
])('%j speaks for %s, and for a concept with %d', (probabilities, kind, total) => {
  expect(readProbabilities({ ...noProbability, ...probabilities })).toEqual({ kind, total });
});
