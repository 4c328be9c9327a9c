import { createHashIndex } from '../../src/extract/model/hash-index.js';
import { createLabelSet } from '../../src/extract/model/label-set.js';
import type { TaggerModel } from '../../src/extract/model/tagger-model.js';
import type { WordTable } from '../../src/extract/model/word-table.js';
import type { TrainedWeights } from './train-tagger.js';

/** Keeps the `most` features with the largest weights and stores each row as bytes with a scale of its own. */
export function quantise(trained: TrainedWeights, words: WordTable, most: number): TaggerModel {
  const { keys, weights, kinds, moveScores, traitWeights } = trained;
  const labels = createLabelSet(kinds);
  const { size } = labels;
  const highest = Float32Array.from(keys, (_, row) => {
    let max = 0;
    for (let label = 0; label < size; label++)
      max = Math.max(max, Math.abs(weights[row * size + label] ?? 0));
    return max;
  });
  // Ties by key, so that the choice does not depend on the order of the sort.
  const order = Array.from(keys.keys())
    .filter((row) => (highest[row] ?? 0) > 0)
    .sort((a, b) => (highest[b] ?? 0) - (highest[a] ?? 0) || (keys[a] ?? 0) - (keys[b] ?? 0))
    .slice(0, most)
    .sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
  const bytes = new Int8Array(order.length * size);
  const rowScales = new Float32Array(order.length);
  order.forEach((row, at) => {
    const scale = Math.fround((highest[row] ?? 0) / 127);
    rowScales[at] = scale;
    for (let label = 0; label < size; label++)
      bytes[at * size + label] = Math.round((weights[row * size + label] ?? 0) / scale);
  });
  const keptKeys = Int32Array.from(order, (row) => keys[row] ?? 0);
  return {
    labels,
    features: createHashIndex(keptKeys),
    weights: bytes,
    rowScales,
    moveScores,
    traitWeights,
    words,
  };
}
