import type { ConceptDraft } from '../../src/extract/merge-concepts.js';
import { rivalSpans, withoutOverlap } from '../../src/extract/rivals.js';
import { noProbability, type TaggedSpan } from '../../src/extract/tagger.js';

const span = (first: number, end: number, METHOD = 0.5, sentence = 0): TaggedSpan => ({
  sentence,
  first,
  end,
  probabilities: { ...noProbability, METHOD },
  rule: 'test',
});

/** A draft whose spans are given as its surfaces with their places. */
function draft(name: string, ...places: readonly [surface: string, span: TaggedSpan][]): ConceptDraft {
  const spans = places.map(([surface, place]) => ({ ...place, surface, key: surface.toLowerCase() }));
  const surfaces = new Set(spans.map(({ surface }) => surface));
  surfaces.delete(name);
  const keys = new Set(spans.map(({ key }) => key));
  return { name, aliases: [...surfaces].sort(), keys, spans, longForms: new Set() };
}

test('what is likely enough stands beside the chosen span, itself left out', () => {
  const chosen = span(0, 3, 0.6);
  const tagged = [chosen, span(0, 2, 0.3), span(1, 3, 0.05)];
  expect(rivalSpans(tagged, [chosen])).toEqual([span(0, 2, 0.3)]);
});

test('the surest draft has the words, and a draft without words goes', () => {
  const long = draft('pond problem', ['pond problem', span(0, 2)]);
  const short = draft('pond', ['pond', span(0, 1)]);
  expect(
    withoutOverlap([
      { draft: long, confidence: 0.5 },
      { draft: short, confidence: 0.6 },
    ]),
  ).toEqual([undefined, short]);
});

test('drafts equally sure: the earlier has the words; other sentences are other words', () => {
  const first = draft('deep pond', ['deep pond', span(0, 2)]);
  const second = draft('pond', ['pond', span(1, 2)], ['pond', span(1, 2, 0.5, 1)]);
  const [kept, rest] = withoutOverlap([
    { draft: first, confidence: 0.5 },
    { draft: second, confidence: 0.5 },
  ]);
  expect(kept).toBe(first);
  expect(rest?.spans.map(({ sentence }) => sentence)).toEqual([1]);
});

test('a draft is called only what its remaining spans call it', () => {
  const sure = draft('FID gap', ['FID gap', span(0, 2)]);
  const other = draft('FID', ['FID', span(0, 1)], ['FID score', span(5, 7)]);
  const [, rest] = withoutOverlap([
    { draft: sure, confidence: 0.9 },
    { draft: other, confidence: 0.5 },
  ]);
  expect(rest).toMatchObject({ name: 'FID score', aliases: [], keys: new Set(['fid score']) });
});

test('of two spans of one draft in the same words the one with its name stays, and the other remains an alias', () => {
  const both = draft('FID', ['FID score', span(0, 2)], ['FID', span(0, 1)]);
  expect(withoutOverlap([{ draft: both, confidence: 0.5 }])).toMatchObject([
    { name: 'FID', aliases: ['FID score'], spans: [{ surface: 'FID' }] },
  ]);
});

test('a span of the same words in another sentence is another span, and one just likely enough is a rival', () => {
  const chosen = span(0, 3, 0.6);
  const elsewhere = span(0, 3, 0.1, 1);
  expect(rivalSpans([elsewhere, span(0, 30, 0.2)], [chosen])).toEqual([elsewhere, span(0, 30, 0.2)]);
});

test.each([
  [0.2, 0.9],
  [0.9, 0.2],
])('drafts that only touch, %d and %d sure, come back in their own order, each whole', (left, right) => {
  const drafts = [draft('pond', ['pond', span(0, 1)]), draft('toad', ['toad', span(1, 2)])];
  expect(
    withoutOverlap([
      { draft: drafts[0]!, confidence: left },
      { draft: drafts[1]!, confidence: right },
    ]),
  ).toEqual(drafts);
});

test('of no drafts come none', () => {
  expect(withoutOverlap([])).toEqual([]);
});

test('a draft keeps its name, and the aliases that are left, where it keeps a place of that name', () => {
  const sure = draft('gap', ['gap', span(5, 6)]);
  const other = draft(
    'FID',
    ['FID', span(0, 1)],
    ['FID score', span(7, 9)],
    ['FID rate', span(10, 12)],
    ['FID gap', span(4, 6)],
  );
  const [rest] = withoutOverlap([
    { draft: other, confidence: 0.5 },
    { draft: sure, confidence: 0.9 },
  ]);
  expect(rest).toMatchObject({
    name: 'FID',
    aliases: ['FID rate', 'FID score'],
    keys: new Set(['fid', 'fid score', 'fid rate']),
  });
  expect(rest?.spans.map(({ surface }) => surface)).toEqual(['FID', 'FID score', 'FID rate']);
});

test('words of one sentence are not those of the next, however long the sentence', () => {
  const first = draft('pond', ['pond', span(199, 200, 0.5, 1)]);
  const second = draft('toad', ['toad', span(0, 1, 0.5, 2)]);
  const weighed = [first, second].map((each) => ({ draft: each, confidence: 0.5 }));
  expect(withoutOverlap(weighed)).toEqual([first, second]);
});

test('places that a draft won are in the order of the text', () => {
  const both = draft('FID', ['FID score', span(0, 2)], ['FID', span(4, 5)], ['FID', span(1, 2)]);
  const [won] = withoutOverlap([{ draft: both, confidence: 0.5 }]);
  expect(won?.spans.map(({ first }) => first)).toEqual([1, 4]);
});
