import { createLabelSet, outside } from '../../../src/extract/model/label-set.js';
import {
  createLattice,
  prepare,
  runForwardBackward,
  setMoves,
  type Lattice,
} from '../../../src/extract/model/lattice.js';
import { spanMarginals } from '../../../src/extract/model/span-marginals.js';
import { moveTable } from '../../../src/extract/model/tagger-model.js';

const labels = createLabelSet(['METHOD', 'TASK']);
const moves = moveTable(labels);
const length = 4;

/** Numbers that look random but are the same on every run. */
const noise = (index: number): number => Math.sin(index * 12.9898 + 1) * 1.5;
const moveScores = Float32Array.from(labels.froms, (_, move) => noise(move));
/** Labels of names of one token, and of none, score less, so that longer names are likely as well. */
const scoreAt = (token: number, label: number): number =>
  noise(1000 + token * labels.size + label) - (label % 4 === 0 ? 3 : 0);

/** Every path that BIOES allows, with its score. */
function paths(): { labels: number[]; weight: number }[] {
  const complete: { labels: number[]; weight: number }[] = [];
  const extend = (path: number[], score: number): void => {
    const last = path[path.length - 1];
    if (path.length === length) {
      if (labels.closes[last ?? 0] === 1) complete.push({ labels: path, weight: Math.exp(score) });
      return;
    }
    for (let next = 0; next < labels.size; next++) {
      const here = scoreAt(path.length, next);
      if (last === undefined) {
        if (labels.opens[next] === 1) extend([next], here);
        continue;
      }
      const move = moves[last * labels.size + next]!;
      if (move >= 0) extend([...path, next], score + here + moveScores[move]!);
    }
  };
  extend([], 0);
  return complete;
}

const all = paths();
const partition = all.reduce((sum, { weight }) => sum + weight, 0);
const share = (wanted: (labels: number[]) => boolean): number =>
  all.filter((path) => wanted(path.labels)).reduce((sum, { weight }) => sum + weight, 0) / partition;

/** A lattice that was run over those scores, and what the run gave. */
function run(lattice = createLattice(labels, moveScores)) {
  prepare(lattice, length);
  for (let token = 0; token < length; token++) {
    for (let label = 0; label < labels.size; label++)
      lattice.scores[token * labels.size + label] = scoreAt(token, label);
  }
  return { lattice, logPartition: runForwardBackward(lattice, length) };
}

test('sums the weight of all legal paths', () => {
  expect(run().logPartition).toBeCloseTo(Math.log(partition), 9);
});

test('gives each label of each token its share of the paths', () => {
  const { lattice } = run();
  for (let token = 0; token < length; token++) {
    for (let label = 0; label < labels.size; label++) {
      const at = token * labels.size + label;
      expect(lattice.forward[at]! * lattice.backward[at]!).toBeCloseTo(
        share((path) => path[token] === label),
        9,
      );
    }
  }
});

test('gives each span of each kind its share of the paths', () => {
  const found = spanMarginals(run().lattice, moves, length, 0.01);
  expect(new Set(found.map(({ first, end }) => end - first))).toEqual(new Set([1, 2, 3, 4]));
  for (const { first, end, kinds } of found) {
    kinds.forEach((probability, kind) => {
      if (probability === 0) return;
      const inside = Array.from(
        { length: end - first },
        (_, at) => 1 + 4 * kind + (at === 0 ? 0 : at === end - first - 1 ? 2 : 1),
      );
      const wanted = end - first === 1 ? [4 + 4 * kind] : inside;
      expect(probability).toBeCloseTo(
        share((path) => wanted.every((label, at) => path[first + at] === label)),
        9,
      );
    });
  }
});

test('allows only what BIOES allows', () => {
  expect(moves[outside * labels.size + 2]).toBe(-1);
  expect(moves[1 * labels.size + outside]).toBe(-1);
  expect(moves[1 * labels.size + 7]).toBe(-1);
  expect(moves[1 * labels.size + 3]).toBeGreaterThanOrEqual(0);
  expect(moves[3 * labels.size + 5]).toBeGreaterThanOrEqual(0);
  // 5 labels end a span or lie outside, 5 begin one or lie outside, and each kind has 4 moves within.
  expect(labels.froms.length).toBe(5 * 5 + 2 * 4);
});

/** The partition function of so many tokens whose labels all score the same: the number of paths. */
function countPaths(of: Lattice, tokens: number): number {
  prepare(of, tokens);
  return Math.exp(runForwardBackward(of, tokens));
}

test('a lattice that was used before starts anew, for longer sentences and for shorter ones', () => {
  const reused = createLattice(labels, new Float32Array(labels.froms.length));
  // One token is outside or a single method or task; of two there are 3 · 3 such paths and two whole spans.
  expect([2, 1, 100, 2, 1].map((tokens) => countPaths(reused, tokens))).toEqual([
    expect.closeTo(11, 9),
    expect.closeTo(3, 9),
    expect.any(Number),
    expect.closeTo(11, 9),
    expect.closeTo(3, 9),
  ]);
  expect(reused.scores.length).toBeGreaterThanOrEqual(100 * labels.size);
});

test('a lattice that is full to its last token starts anew as well', () => {
  const full = createLattice(labels, moveScores);
  countPaths(full, 64);
  expect(countPaths(full, 64)).toBe(countPaths(createLattice(labels, moveScores), 64));
});

test('new move scores hold from then on', () => {
  const changed = createLattice(labels, moveScores);
  setMoves(changed, new Float32Array(labels.froms.length));
  expect(countPaths(changed, 2)).toBeCloseTo(11, 9);
});

test('a sentence on whose every path a label is as good as impossible has no probabilities rather than false ones', () => {
  const hopeless = createLattice(labels, moveScores);
  prepare(hopeless, 1);
  // No sentence begins inside a span.
  hopeless.scores[2] = 1e5;
  runForwardBackward(hopeless, 1);
  expect([...hopeless.forward.subarray(0, labels.size)]).toEqual(new Array(labels.size).fill(0));
});
