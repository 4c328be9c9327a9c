import { draftConcepts } from '../../src/extract/draft-concepts.js';
import type { ConceptKind } from '../../src/domain/vocabulary.js';
import { readPaper } from '../../src/extract/reading.js';
import { noProbability, type TaggedSpan } from '../../src/extract/tagger.js';

/** Drafts of a text when a tagger marks each of these surfaces at its first place. */
function draftsOf(abstract: string, surfaces: readonly string[], kinds: readonly ConceptKind[] = []) {
  const reading = readPaper({ title: '', abstract });
  const spans = surfaces.flatMap((surface, index): TaggedSpan[] => {
    const kind = kinds[index] ?? 'METHOD';
    const wanted = surface.split(' ');
    for (const [sentence, { tokens }] of reading.sentences.entries())
      for (let first = 0; first + wanted.length <= tokens.length; first += 1)
        if (wanted.every((word, at) => tokens[first + at]?.text === word))
          return [{ sentence, first, end: first + wanted.length, probabilities: { ...noProbability, [kind]: 0.8 }, rule: 'test' }]; // prettier-ignore
    return [];
  });
  return draftConcepts(reading, spans, 0.3).map(({ name, aliases, spans: places }) => ({
    name,
    aliases,
    rules: places.map(({ rule }) => rule),
  }));
}

test('a long form and its abbreviation are one concept, named by the long form, wherever the short one stands', () => {
  expect(draftsOf('A hidden pond model (HPM) is good. The HPM wins.', ['hidden pond model'])).toEqual([
    { name: 'hidden pond model', aliases: ['HPM'], rules: ['test', 'abbreviation'] },
  ]);
});

test('an abbreviation that the tagger saw brings its long form and its other places', () => {
  expect(draftsOf('A hidden pond model (HPM) is good. The HPM wins.', ['HPM'])).toEqual([
    { name: 'hidden pond model', aliases: ['HPM'], rules: ['abbreviation', 'test', 'repeat'] },
  ]);
});

test.each([
  [200, ['pond model', 'x'.repeat(200)]],
  [201, ['pond model']],
])('of a span of %d characters no longer name than 200 is made', (length, names) => {
  const run = 'x'.repeat(length);
  const drafts = draftsOf(`A pond model meets ${run} and again ${run}.`, ['pond model', run]);
  expect(drafts.map(({ name }) => name)).toEqual(names);
});

test('an abbreviation of a run of characters too long for a name stands alone', () => {
  const run = `Hpm${'x'.repeat(5000)}`;
  expect(draftsOf(`The ${run} (HX) is good.`, ['HX'])).toMatchObject([{ name: 'HX', aliases: [] }]);
});

test('case, hyphen and plural do not make another concept; the form inside a sentence names it', () => {
  expect(draftsOf('Pond-nets are nets. A pond net is one.', ['Pond-nets', 'pond net'])).toMatchObject([
    { aliases: ['Pond-nets'], name: 'pond net' },
  ]);
});

test('a last word that only says what the thing is does not make another concept', () => {
  expect(draftsOf('The FID score falls. We report FID.', ['FID score', 'FID'])).toHaveLength(1);
});

test.each([
  ['another head', 'Graph pooling helps. Graph convolution helps.', ['Graph pooling', 'Graph convolution']],
  ['a wider name', 'A language model is large. A large language model is larger.', ['language model', 'large language model']],
  ['a modifier', 'A pond and a deep pond differ.', ['pond', 'deep pond']],
])('%s makes another concept', (_, abstract, surfaces) => {
  expect(draftsOf(abstract, surfaces)).toHaveLength(2);
}); // prettier-ignore

test('a name stands for itself wherever it stands again, but not inside a longer one', () => {
  const drafts = draftsOf('Lily pads float. Red lily pads sink. We love lily pads.', [
    'Lily pads',
    'Red lily pads',
  ]);
  expect(drafts.map(({ rules }) => rules)).toEqual([['test', 'repeat'], ['test']]);
});

test('a short form of more than the tagged words is not joined to them', () => {
  const drafts = draftsOf('We use calm progressive pond nets (CPPN). Pond nets are old.', ['pond nets']);
  expect(drafts.map(({ name, aliases }) => ({ name, aliases }))).toEqual([
    { name: 'pond nets', aliases: ['Pond nets'] },
  ]);
});

test('a short form that was tagged stands for its whole long form, beside the tagged end of it', () => {
  const drafts = draftsOf('We use calm progressive pond nets (CPPN). Pond nets are old.', [
    'pond nets',
    'CPPN',
  ]);
  expect(drafts.map(({ name, aliases }) => ({ name, aliases }))).toEqual([
    { name: 'calm progressive pond nets', aliases: ['CPPN'] },
    { name: 'pond nets', aliases: ['Pond nets'] },
  ]);
});

test.each([
  ['a task and its data set are two', 'TASK', 'DATASET', 2],
  ['a data set and the set that it is are one', 'DATASET', 'DATASET', 1],
  ['a method and a task are told apart too seldom to be two', 'METHOD', 'TASK', 1],
] as const)('of a name with and without a last word, %s', (_, bare, whole, count) => {
  const text = 'Pond answering is hard. The pond answering dataset is large.';
  expect(draftsOf(text, ['Pond answering', 'pond answering dataset'], [bare, whole])).toHaveLength(count);
});
