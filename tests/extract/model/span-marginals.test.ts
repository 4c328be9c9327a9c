import {
  beginOf,
  createLabelSet,
  endOf,
  insideOf,
  outside,
  singleOf,
} from '../../../src/extract/model/label-set.js';
import { createLattice, prepare, runForwardBackward } from '../../../src/extract/model/lattice.js';
import { spanMarginals } from '../../../src/extract/model/span-marginals.js';
import { moveTable } from '../../../src/extract/model/tagger-model.js';

const labels = createLabelSet(['METHOD', 'TASK']);
const moves = moveTable(labels);

/** Spans of a sentence of so many tokens, some labels of which speak louder than the rest, which all score 0. */
function spansOf(length: number, scores: readonly (readonly [token: number, label: number, score: number])[], threshold: number) {
  const lattice = createLattice(labels, new Float32Array(labels.froms.length));
  prepare(lattice, length);
  for (const [token, label, score] of scores) lattice.scores[token * labels.size + label] = score;
  runForwardBackward(lattice, length);
  return spanMarginals(lattice, moves, length, threshold);
} // prettier-ignore

/** The labels of a span of one kind. */
const labelled = (kind: number, first: number, end: number, score: number) =>
  Array.from({ length: end - first }, (_, at) => {
    const inner = at === 0 ? beginOf(kind) : at === end - first - 1 ? endOf(kind) : insideOf(kind);
    return [first + at, end - first === 1 ? singleOf(kind) : inner, score] as const;
  });
const places = (spans: ReturnType<typeof spansOf>) => spans.map(({ first, end }) => [first, end]);

test('spans come by their first token, shorter before longer', () => {
  expect(places(spansOf(3, [], 0.001))).toEqual([
    [0, 1],
    [0, 2],
    [0, 3],
    [1, 2],
    [1, 3],
    [2, 3],
  ]);
});

test('a span has the share of its kind among all paths', () => {
  const [alone] = spansOf(1, [[0, singleOf(1), Math.log(2)]], 0.1);
  // Outside weighs 1, a method 1, a task 2.
  expect([...(alone?.kinds ?? [])]).toEqual([expect.closeTo(0.25, 9), expect.closeTo(0.5, 9)]);
  expect(alone?.total).toBeCloseTo(0.75, 9);
});

test('a span just likely enough is found', () => {
  expect(spansOf(1, [], 2 / 3 - 1e-9)).toHaveLength(1);
  expect(spansOf(1, [], 2 / 3 + 1e-9)).toHaveLength(0);
});

test('names of up to twelve tokens are found, longer ones are not', () => {
  expect(places(spansOf(14, labelled(0, 1, 13, 30), 0.9))).toEqual([[1, 13]]);
  expect(places(spansOf(14, labelled(0, 1, 14, 30), 0.9))).toEqual([]);
  expect(places(spansOf(12, labelled(1, 0, 12, 30), 0.9))).toEqual([[0, 12]]);
});

test('a kind that hardly ever begins at a token is not followed there', () => {
  const [span] = spansOf(2, [...labelled(0, 0, 2, 4), [0, outside, 3]], 0.5);
  expect(span).toMatchObject({ first: 0, end: 2 });
  // A task has the weight 1 of some e⁸ there: less than what is shown, but more than nothing.
  expect([...(span?.kinds ?? [])]).toEqual([span?.total, 0]);
  const [single] = spansOf(1, [[0, singleOf(0), 8]], 0.5);
  expect([...(single?.kinds ?? [])]).toEqual([single?.total, 0]);
});

test.each([
  ['for what stands there', [1, insideOf(0), -9]],
  ['for what comes after', [2, endOf(0), -9]],
] as const)('a span that hardly ever goes on, %s, is not followed any further', (_, unlikely) => {
  const spans = spansOf(3, [[0, beginOf(0), 9], unlikely], 0);
  expect(places(spans).filter(([first]) => first === 0)).toEqual([[0, 2]]);
});

test('a sentence of no tokens has no spans', () => {
  expect(spansOf(0, [], 0)).toEqual([]);
});
