import { beginOf, endOf, insideOf, singleOf } from './label-set.js';
import type { Lattice } from './lattice.js';

/** Tokens `first` to `end` (exclusive) of the sentence in the lattice and, for each kind, the probability of that span. */
export interface SpanMarginal {
  readonly first: number;
  readonly end: number;
  readonly kinds: Float64Array;
  readonly total: number;
}

/** Longer names do not occur in the gold; with ten nothing changes on tune and dev, with eight 3 of 157 papers. */
const longestSpan = 12;

/** A kind less likely than this to begin at a token is not followed: it adds nothing one would show. Chosen with the artefact. */
const leastBegin = 0.005;

/**
 * Every span whose probability, summed over kinds, is at least `threshold`. The lattice must have been run over `length`
 * tokens. Spans come by their first token, shorter before longer.
 */
export function spanMarginals(
  lattice: Lattice,
  moveAt: Int16Array,
  length: number,
  threshold: number,
): SpanMarginal[] {
  const { labels, scores, forward, backward, scales, moves } = lattice;
  const { size } = labels;
  const kindCount = labels.kinds.length;
  const move = (from: number, to: number): number => moves[moveAt[from * size + to] ?? 0] ?? 0;
  const found: SpanMarginal[] = [];
  for (let first = 0; first < length; first++) {
    const spans: (Float64Array | undefined)[] = [];
    const add = (width: number, kind: number, probability: number): void => {
      const kinds = (spans[width] ??= new Float64Array(kindCount));
      kinds[kind] = probability;
    };
    for (let kind = 0; kind < kindCount; kind++) {
      const single = first * size + singleOf(kind);
      const alone = (forward[single] ?? 0) * (backward[single] ?? 0);
      if (alone >= leastBegin) add(1, kind, alone);
      const begin = first * size + beginOf(kind);
      const started = forward[begin] ?? 0;
      if (started * (backward[begin] ?? 0) < leastBegin) continue;
      const [inside, end] = [insideOf(kind), endOf(kind)];
      const [toInside, stay] = [move(beginOf(kind), inside), move(inside, inside)];
      const [toEnd, close] = [move(beginOf(kind), end), move(inside, end)];
      let path = started;
      for (let width = 2; width <= longestSpan && first + width <= length; width++) {
        const at = first + width - 1;
        const row = at * size;
        const scale = scales[at] ?? 1;
        const ending = (path * (width === 2 ? toEnd : close) * (scores[row + end] ?? 0)) / scale;
        add(width, kind, ending * (backward[row + end] ?? 0));
        path = (path * (width === 2 ? toInside : stay) * (scores[row + inside] ?? 0)) / scale;
        if (path * (backward[row + inside] ?? 0) < leastBegin) break;
      }
    }
    for (const [width, kinds] of spans.entries()) {
      if (kinds === undefined) continue;
      const total = kinds.reduce((sum, value) => sum + value, 0);
      if (total >= threshold) found.push({ first, end: first + width, kinds, total });
    }
  }
  return found;
}
