import type { LabelSet } from './label-set.js';

/** Working memory of the forward-backward algorithm for sentences of up to `capacity` tokens. Reused, never shared. */
export interface Lattice {
  readonly labels: LabelSet;
  capacity: number;
  /** State scores on the way in, row per token; afterwards their exponentials relative to the row's highest. */
  scores: Float64Array;
  forward: Float64Array;
  backward: Float64Array;
  /** Factor by which each forward row was divided. */
  scales: Float64Array;
  /** Exponentials of the move scores, in the order of the label set's moves. */
  readonly moves: Float64Array;
}

/** @param moveScores a score for each move of the label set */
export function createLattice(labels: LabelSet, moveScores: Float32Array): Lattice {
  const none = new Float64Array(0);
  const lattice = {
    labels,
    capacity: 0,
    scores: none,
    forward: none,
    backward: none,
    scales: none,
    moves: new Float64Array(labels.froms.length),
  };
  setMoves(lattice, moveScores);
  return lattice;
}

/** Takes new move scores, as training changes them. */
export function setMoves(lattice: Lattice, moveScores: Float32Array): void {
  for (let move = 0; move < moveScores.length; move++) lattice.moves[move] = Math.exp(moveScores[move] ?? 0);
}

/** Makes room for `length` tokens and clears their scores. */
export function prepare(lattice: Lattice, length: number): void {
  const { size } = lattice.labels;
  if (length > lattice.capacity) {
    lattice.capacity = Math.max(length, lattice.capacity * 2, 64);
    lattice.scores = new Float64Array(lattice.capacity * size);
    lattice.forward = new Float64Array(lattice.capacity * size);
    lattice.backward = new Float64Array(lattice.capacity * size);
    lattice.scales = new Float64Array(lattice.capacity);
  }
  lattice.scores.fill(0, 0, length * size);
}

function exponentiate(scores: Float64Array, start: number, size: number): number {
  let highest = -Infinity;
  for (let label = 0; label < size; label++) highest = Math.max(highest, scores[start + label] ?? 0);
  for (let label = 0; label < size; label++) {
    scores[start + label] = Math.exp((scores[start + label] ?? 0) - highest);
  }
  return highest;
}

/**
 * Runs forward-backward over the first `length` rows of scores. Afterwards `forward[t] * backward[t]` is the marginal
 * probability of each label at token `t`, and `forward[t-1] * moves * scores[t] * backward[t] / scales[t]` that of each
 * move into `t`. Returns the logarithm of the partition function.
 */
export function runForwardBackward(lattice: Lattice, length: number): number {
  const { labels, scores, forward, backward, scales, moves } = lattice;
  const { size, froms, tos, opens, closes } = labels;
  const moveCount = froms.length;
  let logPartition = 0;
  for (let t = 0; t < length; t++) {
    const row = t * size;
    logPartition += exponentiate(scores, row, size);
    forward.fill(0, row, row + size);
    if (t === 0) {
      for (let label = 0; label < size; label++) forward[label] = opens[label] ?? 0;
    } else {
      const before = row - size;
      for (let move = 0; move < moveCount; move++) {
        // Moves and labels are inside their arrays by construction.
        forward[row + (tos[move] ?? 0)] =
          (forward[row + (tos[move] ?? 0)] ?? 0) +
          (forward[before + (froms[move] ?? 0)] ?? 0) * (moves[move] ?? 0);
      }
    }
    let sum = 0;
    const last = t === length - 1;
    for (let label = 0; label < size; label++) {
      const value =
        last && closes[label] === 0 ? 0 : (forward[row + label] ?? 0) * (scores[row + label] ?? 0);
      forward[row + label] = value;
      sum += value;
    }
    const scale = sum > 0 ? sum : 1;
    for (let label = 0; label < size; label++) forward[row + label] = (forward[row + label] ?? 0) / scale;
    scales[t] = scale;
    logPartition += Math.log(scale);
  }
  for (let t = length - 1; t >= 0; t--) {
    const row = t * size;
    if (t === length - 1) {
      for (let label = 0; label < size; label++) backward[row + label] = closes[label] ?? 0;
      continue;
    }
    backward.fill(0, row, row + size);
    const after = row + size;
    const scale = scales[t + 1] ?? 1;
    for (let move = 0; move < moveCount; move++) {
      const to = after + (tos[move] ?? 0);
      backward[row + (froms[move] ?? 0)] =
        (backward[row + (froms[move] ?? 0)] ?? 0) +
        ((moves[move] ?? 0) * (scores[to] ?? 0) * (backward[to] ?? 0)) / scale;
    }
  }
  return logPartition;
}
