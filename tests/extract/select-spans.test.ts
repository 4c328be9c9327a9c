import { inOrder, selectSpans } from '../../src/extract/select-spans.js';
import { noProbability, type TaggedSpan } from '../../src/extract/tagger.js';

const span = (first: number, end: number, METHOD: number, sentence = 0): TaggedSpan => ({
  sentence,
  first,
  end,
  probabilities: { ...noProbability, METHOD },
  rule: 'test',
});

test('of overlapping spans the likelier stays, of equally likely ones the longer', () => {
  const spans = [span(0, 2, 0.5), span(1, 3, 0.6), span(4, 5, 0.5), span(4, 6, 0.5)];
  expect(selectSpans(spans, 0.3)).toEqual([span(1, 3, 0.6), span(4, 6, 0.5)]);
});

test('a span inside another overlaps it, at its beginning and at its end', () => {
  const whole = span(1, 4, 0.6);
  for (const inner of [span(1, 2, 0.5), span(2, 3, 0.5), span(3, 4, 0.5)])
    expect(selectSpans([inner, whole], 0.3)).toEqual([whole]);
});

test('spans of other sentences do not overlap, and unlikely ones are left out', () => {
  const spans = [span(0, 2, 0.5, 1), span(0, 2, 0.4), span(3, 4, 0.2)];
  expect(selectSpans(spans, 0.3)).toEqual([span(0, 2, 0.4), span(0, 2, 0.5, 1)]);
});

test('a span just likely enough stays, and of equal spans of equal length the earlier', () => {
  expect(selectSpans([span(0, 1, 0.3), span(2, 3, 0.25)], 0.3)).toEqual([span(0, 1, 0.3)]);
  expect(selectSpans([span(1, 3, 0.5), span(0, 2, 0.5)], 0.3)).toEqual([span(0, 2, 0.5)]);
});

test('likelihood is that of any kind together', () => {
  const shared = { ...span(0, 2, 0.25), probabilities: { ...noProbability, METHOD: 0.25, TASK: 0.25 } };
  expect(selectSpans([span(1, 3, 0.4), shared], 0.3)).toEqual([shared]);
});

test('spans that only touch do not overlap', () => {
  expect(selectSpans([span(2, 3, 0.5), span(0, 2, 0.5)], 0.3)).toEqual([span(0, 2, 0.5), span(2, 3, 0.5)]);
});

test('spans are in order of sentence, then place, a longer one before a shorter one that begins with it', () => {
  const spans = [span(0, 1, 1), span(2, 4, 1), span(2, 3, 1), span(0, 5, 1, 1)];
  expect([...spans].reverse().sort(inOrder)).toEqual(spans);
});
