import { readProbabilities, type TaggedSpan } from './tagger.js';

/**
 * The spans to keep: at least `threshold` likely, no two overlapping, the likelier first (ties: the longer, then the
 * earlier). In the order of the text.
 */
export function selectSpans(spans: readonly TaggedSpan[], threshold: number): readonly TaggedSpan[] {
  const ranked = spans
    .map((span) => ({ span, total: readProbabilities(span.probabilities).total }))
    .filter(({ total }) => total >= threshold)
    .sort((a, b) => b.total - a.total || length(b.span) - length(a.span) || inOrder(a.span, b.span));
  const taken = new Set<string>();
  const kept: TaggedSpan[] = [];
  for (const { span } of ranked) {
    const places = Array.from(
      { length: length(span) },
      (_, offset) => `${span.sentence}:${span.first + offset}`,
    );
    if (places.some((place) => taken.has(place))) continue;
    for (const place of places) taken.add(place);
    kept.push(span);
  }
  return kept.sort(inOrder);
}

const length = (span: TaggedSpan): number => span.end - span.first;

/** Order of spans in the text, a longer one before a shorter one that begins with it. */
export function inOrder(a: TaggedSpan, b: TaggedSpan): number {
  return a.sentence - b.sentence || a.first - b.first || b.end - a.end;
}
