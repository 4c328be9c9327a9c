import { biasKey, loadLinearModel, softmax } from '../../../src/extract/concepts/linear-model.js';

const closeTo = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 6) as number);

test('scores become probabilities in the ratio of their exponentials, without overflow', () => {
  expect([...softmax(Float64Array.of(0, Math.log(3)))]).toEqual(closeTo([0.25, 0.75]));
  expect([...softmax(Float64Array.of(1e4, 1e4, -1e4))]).toEqual(closeTo([0.5, 0.5, 0]));
  expect([...softmax(Float64Array.of(-1e4, -1e4))]).toEqual(closeTo([0.5, 0.5]));
});

/** Two classes; the biases speak for the second one, feature 7 for the first. */
const load = () =>
  loadLinearModel({
    classes: ['no', 'yes'],
    keys: Int32Array.of(7, biasKey).sort(),
    weights: biasKey < 7 ? Int8Array.of(0, 2, 4, 0) : Int8Array.of(4, 0, 0, 2),
    rowScales: biasKey < 7 ? Float32Array.of(0.5, 0.25) : Float32Array.of(0.25, 0.5),
  });
/** Probability of the second of two classes whose scores are apart by this much. */
const logistic = (apart: number): number => 1 / (1 + Math.exp(-apart));

test.each<[string, readonly number[], readonly number[], number]>([
  ['of nothing but the bias', [], [], 1],
  ['of a feature it knows, by its weight', [7], [1], 0],
  ['of a feature it knows, by its value', [7], [3], -2],
  ['of a feature it does not know as if it were not there', [8], [1], 1],
])('a model judges %s', (_, keys, values, apart) => {
  const [no = 0, yes = 0] = load().probabilities({ keys, values });
  expect(yes).toBeCloseTo(logistic(apart), 6);
  expect(no + yes).toBeCloseTo(1, 12);
});
