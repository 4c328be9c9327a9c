import { selectSpans } from '../../src/extract/select-spans.js';
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

test('spans of other sentences do not overlap, and unlikely ones are left out', () => {
  const spans = [span(0, 2, 0.5, 1), span(0, 2, 0.4), span(3, 4, 0.2)];
  expect(selectSpans(spans, 0.3)).toEqual([span(0, 2, 0.4), span(0, 2, 0.5, 1)]);
});
