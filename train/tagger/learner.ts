import { createLabelSet, type LabelSet } from '../../src/extract/model/label-set.js';
import {
  createLattice,
  prepare,
  runForwardBackward,
  setMoves,
  type Lattice,
} from '../../src/extract/model/lattice.js';
import { moveTable, traitPlaces } from '../../src/extract/model/tagger-model.js';
import { traitsPerWord, type WordTable } from '../../src/extract/model/word-table.js';
import { mulberry32, type Random } from '../random.js';
import { addRow, learningMatrix, learnRow, smoothing, type LearningMatrix } from './adagrad.js';
import type { PreparedPaper } from './prepare-papers.js';
import { addTargetMoves } from './targets.js';

/** Knobs of the training, each chosen on the tune slice. */
export interface TaggerTraining {
  /** Share of a token's features hidden at each step. */
  readonly dropout: number;
  /** A feature must occur this often among all papers. */
  readonly minimumCount: number;
  readonly seed: number;
}

/** A conditional random field in training: its weights, their squared slopes and its working memory. */
export interface Learner {
  readonly labels: LabelSet;
  readonly words: WordTable;
  readonly training: TaggerTraining;
  /** Smaller after pruning. */
  features: LearningMatrix;
  readonly traits: LearningMatrix;
  readonly moveScores: Float32Array;
  readonly moveSquares: Float32Array;
  readonly moveSlopes: Float64Array;
  readonly moveAt: Int16Array;
  readonly lattice: Lattice;
  readonly random: Random;
  /** 1 for a feature occurrence that is seen in this step. */
  mask: Uint8Array;
}

export function createLearner(
  kinds: readonly string[],
  rows: number,
  words: WordTable,
  training: TaggerTraining,
): Learner {
  const labels = createLabelSet(kinds);
  const moves = labels.froms.length;
  const moveScores = new Float32Array(moves);
  return {
    labels,
    words,
    training,
    features: learningMatrix(rows, labels.size),
    traits: learningMatrix(traitPlaces * words.traitKinds, labels.size),
    moveScores,
    moveSquares: new Float32Array(moves),
    moveSlopes: new Float64Array(moves),
    moveAt: moveTable(labels),
    lattice: createLattice(labels, moveScores),
    random: mulberry32(training.seed),
    mask: new Uint8Array(1 << 16),
  };
}

/** A learner that goes on from the same state, apart from the other. */
export function copyLearner(learner: Learner): Learner {
  const copyMatrix = ({ columns, weights, squares }: LearningMatrix): LearningMatrix => ({
    columns,
    weights: weights.slice(),
    squares: squares.slice(),
  });
  const moveScores = learner.moveScores.slice();
  return {
    ...learner,
    features: copyMatrix(learner.features),
    traits: copyMatrix(learner.traits),
    moveScores,
    moveSquares: learner.moveSquares.slice(),
    moveSlopes: learner.moveSlopes.slice(),
    lattice: createLattice(learner.labels, moveScores),
    // Both copies draw anew, so that neither depends on whether the other goes first.
    random: mulberry32(learner.training.seed + 1),
  };
}

/** Keeps `memory` of the squared slopes: the less, the larger are the next steps. */
export function forget({ features, traits, moveSquares }: Learner, memory: number): void {
  for (const squares of [features.squares, traits.squares, moveSquares]) {
    for (let row = 0; row < squares.length; row++) squares[row] = (squares[row] ?? 0) * memory;
  }
}

/** Calls `use` with the matrix row of every trait of a token's words. */
function eachTrait(
  { words }: Learner,
  { traitWords }: PreparedPaper,
  token: number,
  use: (row: number) => void,
): void {
  for (let place = 0; place < traitPlaces; place++) {
    const word = traitWords[token * traitPlaces + place] ?? -1;
    if (word < 0 || words.traitKinds === 0) continue;
    for (let at = word * traitsPerWord; at < (word + 1) * traitsPerWord; at++) {
      use(place * words.traitKinds + (words.traits[at] ?? 0));
    }
  }
}

/** Fills the lattice with the scores of a sentence, some of its features hidden. */
function scoreSentence(learner: Learner, paper: PreparedPaper, first: number, length: number): void {
  const { labels, features, traits, lattice, random, training } = learner;
  const { featureStarts, featureRows } = paper;
  const kept = 1 - training.dropout;
  prepare(lattice, length);
  const from = featureStarts[first] ?? 0;
  const count = (featureStarts[first + length] ?? 0) - from;
  if (learner.mask.length < count) learner.mask = new Uint8Array(count * 2);
  for (let at = 0; at < count; at++) learner.mask[at] = random() < kept ? 1 : 0;
  for (let t = 0; t < length; t++) {
    const target = t * labels.size;
    const end = featureStarts[first + t + 1] ?? 0;
    for (let at = featureStarts[first + t] ?? 0; at < end; at++) {
      if (learner.mask[at - from] === 1)
        addRow(features, featureRows[at] ?? 0, 1 / kept, lattice.scores, target);
    }
    eachTrait(learner, paper, first + t, (row) => addRow(traits, row, 1, lattice.scores, target));
  }
}

/** Learns the move scores from what the lattice expects and what should be; returns the target's share of the score. */
function learnMoves(
  learner: Learner,
  paper: PreparedPaper,
  sentence: number,
  length: number,
  rate: number,
): number {
  const { labels, lattice, moveAt, moveScores, moveSlopes, moveSquares } = learner;
  const { forward, backward, scales, moves, scores } = lattice;
  const { size, froms, tos } = labels;
  const targets = paper.targets[sentence];
  if (targets === undefined) return 0;
  moveSlopes.fill(0);
  for (let t = 1; t < length; t++) addTargetMoves(targets, t, moveAt, size, moveSlopes);
  const score = moveSlopes.reduce((sum, share, move) => sum + share * (moveScores[move] ?? 0), 0);
  for (let t = 1; t < length; t++) {
    const row = t * size;
    const scale = scales[t] ?? 1;
    for (let move = 0; move < moveSlopes.length; move++) {
      const to = row + (tos[move] ?? 0);
      const before = (forward[row - size + (froms[move] ?? 0)] ?? 0) * (moves[move] ?? 0);
      moveSlopes[move] = (moveSlopes[move] ?? 0) - (before * (scores[to] ?? 0) * (backward[to] ?? 0)) / scale;
    }
  }
  for (let move = 0; move < moveSlopes.length; move++) {
    const slope = paper.weight * (moveSlopes[move] ?? 0);
    const square = (moveSquares[move] ?? 0) + slope * slope;
    moveSquares[move] = square;
    moveScores[move] = (moveScores[move] ?? 0) + (rate * slope) / Math.sqrt(square + smoothing);
  }
  return score;
}

/** One step on one sentence; returns its loss before the step. */
export function learnSentence(
  learner: Learner,
  paper: PreparedPaper,
  sentence: number,
  { rate, traitRate }: { readonly rate: number; readonly traitRate: number },
): number {
  const { labels, features, traits, lattice } = learner;
  const { size } = labels;
  const { featureStarts, featureRows, targets, weight } = paper;
  const first = paper.starts[sentence] ?? 0;
  const length = (paper.starts[sentence + 1] ?? first) - first;
  const goal = targets[sentence];
  if (goal === undefined || length === 0) return 0;
  scoreSentence(learner, paper, first, length);
  let loss = 0;
  for (let t = 0; t < length; t++) {
    const share = goal.probability[t] ?? 0;
    loss -=
      share * (lattice.scores[t * size + (goal.label[t] ?? 0)] ?? 0) +
      (1 - share) * (lattice.scores[t * size] ?? 0);
  }
  loss += runForwardBackward(lattice, length);
  loss -= learnMoves(learner, paper, sentence, length, rate);

  // The marginals' place is taken by the slopes: what should be, less what is.
  const { forward: slopes, backward } = lattice;
  const from = featureStarts[first] ?? 0;
  for (let t = 0; t < length; t++) {
    const target = t * size;
    const share = weight * (goal.probability[t] ?? 0);
    const wanted = target + (goal.label[t] ?? 0);
    for (let at = target; at < target + size; at++)
      slopes[at] = -weight * (slopes[at] ?? 0) * (backward[at] ?? 0);
    slopes[wanted] = (slopes[wanted] ?? 0) + share;
    slopes[target] = (slopes[target] ?? 0) + weight - share;
    let square = 0;
    for (let at = target; at < target + size; at++) square += (slopes[at] ?? 0) ** 2;
    // A token that is right already teaches nothing worth the time.
    if (square < 1e-4) continue;
    const end = featureStarts[first + t + 1] ?? 0;
    for (let at = featureStarts[first + t] ?? 0; at < end; at++) {
      if (learner.mask[at - from] === 0) continue;
      learnRow(features, featureRows[at] ?? 0, slopes, target, square, rate);
    }
    eachTrait(learner, paper, first + t, (row) => learnRow(traits, row, slopes, target, square, traitRate));
  }
  setMoves(lattice, learner.moveScores);
  return loss;
}
