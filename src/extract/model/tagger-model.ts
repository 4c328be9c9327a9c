import type { HashIndex } from './hash-index.js';
import type { LabelSet } from './label-set.js';
import type { WordTable } from './word-table.js';

/** Word places whose traits count: the token itself, its chunk's head, the word before and the word after. */
export const traitPlaces = 4;

/** A trained sequence model, ready to score. Everything is quantised to bytes, as it is stored. */
export interface TaggerModel {
  readonly labels: LabelSet;
  readonly features: HashIndex;
  /** Row per feature, a column per label; times the row's scale they are the weights. */
  readonly weights: Int8Array;
  readonly rowScales: Float32Array;
  /** Score of each move of the label set. */
  readonly moveScores: Float32Array;
  /** A row per trait for each of the `traitPlaces`, a column per label. */
  readonly traitWeights: Float32Array;
  readonly words: WordTable;
}

/** A move's number by `from * size + to`; -1 where there is no such move. */
export function moveTable({ size, froms, tos }: LabelSet): Int16Array {
  const table = new Int16Array(size * size).fill(-1);
  froms.forEach((from, move) => (table[from * size + (tos[move] ?? 0)] = move));
  return table;
}
