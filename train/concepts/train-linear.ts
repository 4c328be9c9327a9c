import type { FeatureVector } from '../../src/extract/concepts/feature-vector.js';
import { biasKey, softmax, type LinearModelData } from '../../src/extract/concepts/linear-model.js';
import { mulberry32, shuffledIndexes } from '../random.js';

/** One thing with its right class. */
export interface LabelledVector {
  readonly features: FeatureVector;
  readonly label: string;
  /** How much it counts; 1 when absent. */
  readonly weight?: number;
}

/** Knobs of the training. */
export interface LinearTraining {
  readonly classes: readonly string[];
  readonly epochs: number;
  /** First step of AdaGrad. */
  readonly rate: number;
  /** Pull of every touched weight towards 0, per example. */
  readonly decay: number;
  /** Features seen in fewer examples are left out. */
  readonly least: number;
  /** Share of an example's features hidden at each visit. */
  readonly dropout: number;
  readonly seed: number;
  /** At most this many features are kept, those with the largest weights. */
  readonly most: number;
}

function indexFeatures(examples: readonly LabelledVector[], least: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of examples)
    for (const key of features.keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= least).map(([key]) => key);
  return new Map([biasKey, ...kept].map((key, index) => [key, index]));
}

/**
 * Trains a multinomial logistic regression by stochastic gradient descent with AdaGrad steps (Duchi et al. 2011) and
 * feature dropout. The same examples and knobs give the same weights.
 */
export function trainLinear(examples: readonly LabelledVector[], knobs: LinearTraining): LinearModelData {
  const { classes, dropout } = knobs;
  const size = classes.length;
  const index = indexFeatures(examples, knobs.least);
  const rows = examples.map(({ features }) => {
    const ids: number[] = [0];
    const values: number[] = [1];
    for (const [at, key] of features.keys.entries()) {
      const id = index.get(key);
      if (id === undefined) continue;
      ids.push(id * size);
      values.push(features.values[at] ?? 0);
    }
    return { ids: Int32Array.from(ids), values: Float32Array.from(values) };
  });
  const labels = Int32Array.from(examples, ({ label }) => classes.indexOf(label));
  const weights = new Float32Array(index.size * size);
  const squares = new Float32Array(index.size * size).fill(1e-6);
  const random = mulberry32(knobs.seed);
  const kept = new Uint8Array(8192);
  const keep = 1 - dropout;
  const scores = new Float64Array(size);
  for (let epoch = 0; epoch < knobs.epochs; epoch += 1) {
    // The step falls linearly to a tenth, so that the last visits settle the weights.
    const rate = knobs.rate * (1 - (0.9 * epoch) / Math.max(knobs.epochs - 1, 1));
    for (const at of shuffledIndexes(rows.length, random)) {
      const row = rows[at];
      if (row === undefined) continue;
      const { ids, values } = row;
      scores.fill(0);
      for (let f = 0; f < ids.length; f += 1) {
        kept[f] = f === 0 || dropout === 0 || random() < keep ? 1 : 0;
        if (kept[f] === 0) continue;
        const base = ids[f] ?? 0;
        const value = f === 0 ? 1 : (values[f] ?? 0) / keep;
        for (let c = 0; c < size; c += 1) scores[c] = (scores[c] ?? 0) + value * (weights[base + c] ?? 0);
      }
      softmax(scores);
      const label = labels[at] ?? 0;
      scores[label] = (scores[label] ?? 0) - 1;
      const weight = examples[at]?.weight ?? 1;
      for (let f = 0; f < ids.length; f += 1) {
        if (kept[f] === 0) continue;
        const base = ids[f] ?? 0;
        const value = weight * (f === 0 ? 1 : (values[f] ?? 0) / keep);
        for (let c = 0; c < size; c += 1) {
          const held = weights[base + c] ?? 0;
          const gradient = (scores[c] ?? 0) * value + knobs.decay * held;
          const square = (squares[base + c] ?? 0) + gradient * gradient;
          squares[base + c] = square;
          weights[base + c] = held - (rate * gradient) / Math.sqrt(square);
        }
      }
    }
  }
  return quantised(classes, [...index.keys()], weights, knobs.most);
}

/** The features with the largest weights, each row as bytes with a scale of its own, ascending by key. */
function quantised(
  classes: readonly string[],
  keys: readonly number[],
  weights: Float32Array,
  most: number,
): LinearModelData {
  const size = classes.length;
  const rows = keys.map((key, row) => {
    const own = weights.subarray(row * size, (row + 1) * size);
    return { key, weights: own, highest: own.reduce((max, weight) => Math.max(max, Math.abs(weight)), 0) };
  });
  const kept = rows
    .filter(({ highest }) => highest > 0)
    .sort((a, b) => b.highest - a.highest || a.key - b.key)
    .slice(0, most)
    .sort((a, b) => a.key - b.key);
  return {
    classes,
    keys: Int32Array.from(kept, ({ key }) => key),
    weights: Int8Array.from(
      kept.flatMap(({ weights: row, highest }) =>
        [...row].map((weight) => Math.round((weight / highest) * 127)),
      ),
    ),
    rowScales: Float32Array.from(kept, ({ highest }) => highest / 127),
  };
}
