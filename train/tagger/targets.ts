import { beginOf, endOf, insideOf, outside, singleOf } from '../../src/extract/model/label-set.js';
import type { LabelledSpan } from '../labelled.js';

/** The label of token `at` in a span. */
function labelIn({ first, end, kind }: LabelledSpan, at: number): number {
  if (end - first === 1) return singleOf(kind);
  return at === first ? beginOf(kind) : at === end - 1 ? endOf(kind) : insideOf(kind);
}

/**
 * What a sentence should be labelled as: every token is either in no span or in one, with that span's probability; spans
 * are independent of each other. `label[t]` and `probability[t]` (0 for a token in no span), `joined[t]` is 1 where token
 * `t` and the one before are in the same span.
 */
export interface SentenceTargets {
  readonly label: Uint8Array;
  readonly probability: Float32Array;
  readonly joined: Uint8Array;
}

export function sentenceTargets(length: number, spans: readonly LabelledSpan[]): SentenceTargets {
  const label = new Uint8Array(length).fill(outside);
  const probability = new Float32Array(length);
  const joined = new Uint8Array(length);
  for (const span of spans) {
    for (let at = span.first; at < span.end; at++) {
      label[at] = labelIn(span, at);
      probability[at] = span.probability;
      joined[at] = at > span.first ? 1 : 0;
    }
  }
  return { label, probability, joined };
}

/** Adds the targets' share of every move into token `at` to `moves`, by move number. */
export function addTargetMoves(
  { label, probability, joined }: SentenceTargets,
  at: number,
  moveAt: Int16Array,
  size: number,
  moves: Float64Array,
): void {
  const add = (from: number, to: number, share: number): void => {
    if (share === 0) return;
    const move = moveAt[from * size + to] ?? -1;
    if (move >= 0) moves[move] = (moves[move] ?? 0) + share;
  };
  const [from, to] = [label[at - 1] ?? outside, label[at] ?? outside];
  const [before, here] = [probability[at - 1] ?? 0, probability[at] ?? 0];
  if (joined[at] === 1) {
    add(from, to, here);
    add(outside, outside, 1 - here);
    return;
  }
  add(from, to, before * here);
  add(from, outside, before * (1 - here));
  add(outside, to, (1 - before) * here);
  add(outside, outside, (1 - before) * (1 - here));
}
