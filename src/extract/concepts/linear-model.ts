import { createHashIndex, findRow } from '../model/hash-index.js';
import { hashText } from '../model/hash.js';
import type { FeatureVector } from './feature-vector.js';

/** A multinomial logistic regression as it is stored: a row of bytes a feature, one byte a class. */
export interface LinearModelData {
  readonly classes: readonly string[];
  /** Hashes of the features, ascending. */
  readonly keys: Int32Array;
  /** Row after row; times the row's scale they are the weights. */
  readonly weights: Int8Array;
  readonly rowScales: Float32Array;
}

/** A model ready to judge. */
export interface LinearModel {
  readonly classes: readonly string[];
  /** Probability of each class, in the order of `classes`; they sum to 1. */
  probabilities(features: FeatureVector): Float64Array;
}

/** The feature that every example has: its weights are the model's biases. */
export const biasKey = hashText('<bias>');

/** Turns scores into probabilities in place, without overflow. */
export function softmax(scores: Float64Array): Float64Array {
  let highest = -Infinity;
  for (const score of scores) highest = Math.max(highest, score);
  let sum = 0;
  for (let index = 0; index < scores.length; index += 1) {
    const power = Math.exp((scores[index] ?? 0) - highest);
    scores[index] = power;
    sum += power;
  }
  for (let index = 0; index < scores.length; index += 1) scores[index] = (scores[index] ?? 0) / sum;
  return scores;
}

/** Makes stored weights ready for use. */
export function loadLinearModel({ classes, keys, weights, rowScales }: LinearModelData): LinearModel {
  const size = classes.length;
  const index = createHashIndex(keys);
  // Plain loops: this runs at every start, and `from` with a function takes ten times as long.
  const table = new Float32Array(weights.length);
  for (let row = 0; row < rowScales.length; row += 1) {
    const scale = rowScales[row] ?? 0;
    for (let at = row * size; at < (row + 1) * size; at += 1) table[at] = (weights[at] ?? 0) * scale;
  }
  const add = (scores: Float64Array, key: number, value: number): void => {
    const row = findRow(index, key);
    if (row < 0) return;
    const from = row * size;
    for (let at = 0; at < size; at += 1) scores[at] = (scores[at] ?? 0) + value * (table[from + at] ?? 0);
  };
  return {
    classes,
    probabilities({ keys: wanted, values }) {
      const scores = new Float64Array(size);
      add(scores, biasKey, 1);
      for (let at = 0; at < wanted.length; at += 1) add(scores, wanted[at] ?? 0, values[at] ?? 0);
      return softmax(scores);
    },
  };
}
