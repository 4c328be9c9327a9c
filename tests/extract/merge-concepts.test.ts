import { findAbbreviations } from '../../src/extract/abbreviations.js';
import { draftConcepts } from '../../src/extract/draft-concepts.js';
import type { ConceptKind } from '../../src/domain/vocabulary.js';
import { draftProbabilities, mergeConcepts } from '../../src/extract/merge-concepts.js';
import { readPaper } from '../../src/extract/reading.js';
import { noProbability, type TaggedSpan } from '../../src/extract/tagger.js';
import { spansOf } from './drafts-for-tests.js';

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
  ['a metric and a method are two', 'METRIC', 'METHOD', 2],
] as const)('of a name with and without a last word, %s', (_, bare, whole, count) => {
  const text = 'Pond answering is hard. The pond answering dataset is large.';
  expect(draftsOf(text, ['Pond answering', 'pond answering dataset'], [bare, whole])).toHaveLength(count);
});

test.each([
  ['METHOD', 2],
  ['TASK', 2],
  ['METRIC', 2],
  ['CONCEPT', 2],
  ['DATASET', 1],
] as const)(
  'the places of a name say its kind together: two of a %s outweigh a likelier one',
  (kind, count) => {
    const reading = readPaper({ title: '', abstract: 'A pond, a pond, a pond, and the pond dataset.' });
    const told = [{ [kind]: 0.4 }, { DATASET: 0.5 }, { [kind]: 0.4 }];
    const bare = spansOf(reading, 'pond').slice(0, 3);
    const spans = [
      ...bare.map((span, at) => ({ ...span, probabilities: { ...noProbability, ...told[at] } })),
      ...spansOf(reading, 'pond dataset', { DATASET: 0.9 }),
    ];
    expect(mergeConcepts(reading, spans, [])).toHaveLength(count);
  },
);

test.each([
  ['bare', {}, { DATASET: 0.9 }],
  ['whole', { DATASET: 0.9 }, {}],
])('a %s name whose kind no tagger judged may be any kind', (_, bare, whole) => {
  const reading = readPaper({ title: '', abstract: 'Here pond is. The pond dataset is.' });
  const spans = [...spansOf(reading, 'pond', bare).slice(0, 1), ...spansOf(reading, 'pond dataset', whole)];
  expect(mergeConcepts(reading, spans, [])).toHaveLength(1);
});

test('a well-known name that the tagger missed is read on, in words that no span holds', () => {
  const reading = readPaper({ title: '', abstract: 'Lily pads and deep pads float.' });
  const wellKnown = { has: (name: string) => ['pad', 'deep pad'].includes(name), longest: 2 };
  const drafts = draftConcepts(reading, spansOf(reading, 'Lily pads', { METHOD: 0.8 }), 0.3, wellKnown);
  expect(drafts.map(({ name, spans }) => [name, spans.map(({ rule }) => rule)])).toEqual([
    ['Lily pads', ['test']],
    ['deep pads', ['well-known']],
  ]);
});

test('spans too unlikely to be chosen are rivals of the chosen ones, down to a tenth', () => {
  const reading = readPaper({ title: '', abstract: 'Red lily pads float.' });
  const tagged = [
    ...spansOf(reading, 'Red lily pads', { METHOD: 0.5 }),
    ...spansOf(reading, 'lily pads', { METHOD: 0.2 }),
    ...spansOf(reading, 'pads', { METHOD: 0.05 }),
  ];
  expect(draftConcepts(reading, tagged, 0.3).map(({ name }) => name)).toEqual(['Red lily pads', 'lily pads']);
});

/** Drafts of spans on these surfaces, with no more than merging done. */
function merged(
  texts: { readonly title?: string; readonly abstract: string },
  surfaces: readonly string[],
  nameOf?: (key: string) => string | undefined,
) {
  const reading = readPaper({ title: '', ...texts });
  const spans = surfaces.flatMap((surface) => spansOf(reading, surface, { METHOD: 0.8 }));
  return mergeConcepts(reading, spans, findAbbreviations(reading.sentences), nameOf);
}

test('a draft holds all that is said of its name', () => {
  const [draft, ...more] = merged({ abstract: 'A hidden pond model (HPM) is good. HPMs win.' }, ['HPM', 'HPMs']);
  expect(more).toEqual([]);
  expect(draft).toMatchObject({
    name: 'hidden pond model',
    aliases: ['HPM', 'HPMs'],
    keys: new Set(['hidden pond model', 'hpm']),
    longForms: new Set(['hidden pond model']),
  });
  expect(draft?.spans.map(({ sentence, first, end, surface, key, rule }) => [sentence, first, end, surface, key, rule])).toEqual([
    [0, 1, 4, 'hidden pond model', 'hidden pond model', 'abbreviation'],
    [0, 5, 6, 'HPM', 'hpm', 'test'],
    [1, 0, 1, 'HPMs', 'hpm', 'test'],
  ]);
}); // prettier-ignore

test('an abbreviation of which neither half was tagged says nothing', () => {
  const drafts = merged({ abstract: 'A hidden pond model (HPM) and a frog.' }, ['frog']);
  expect(drafts).toMatchObject([{ name: 'frog', aliases: [], longForms: new Set() }]);
  expect(drafts[0]?.spans).toHaveLength(1);
});

test('the missing half of an abbreviation stands beside a span that holds a part of its words', () => {
  const drafts = merged({ abstract: 'A hidden pond lattice (HPL) is.' }, ['hidden pond', 'HPL']);
  expect(drafts.map(({ name, aliases }) => [name, aliases])).toEqual([
    ['hidden pond lattice', ['HPL']],
    ['hidden pond', []],
  ]);
});

test('abbreviations are of their own sentence', () => {
  const drafts = merged({ abstract: 'A hidden pond model (HPM) is. All is a hidden pond model.' }, ['hidden pond model']);
  expect(drafts).toHaveLength(1);
  expect(drafts[0]?.spans.map(({ rule }) => rule)).toEqual(['test', 'abbreviation', 'test']);
  const text = 'A small clay toad is. A hidden pond model (HPM) is.';
  expect(merged({ abstract: text }, ['small clay toad', 'HPM']).map(({ name }) => name)).toEqual([
    'small clay toad',
    'hidden pond model',
  ]);
}); // prettier-ignore

test('a span that only ends with the short form is not the short form', () => {
  const text = 'The fast HPM (hidden pond model) is.';
  const drafts = merged({ abstract: text }, ['hidden pond model', 'fast HPM']);
  expect(drafts.map(({ name, aliases }) => [name, aliases])).toEqual([
    ['fast HPM', []],
    ['hidden pond model', ['HPM']],
  ]);
});

test('a short form of which folding leaves nothing is no name', () => {
  const drafts = merged({ abstract: 'Here hidden attention (A) is.' }, ['hidden attention', 'attention']);
  expect(drafts.map(({ name, aliases, longForms }) => [name, aliases, longForms.size])).toEqual([
    ['hidden attention', [], 0],
    ['attention', [], 0],
  ]);
});

test('the name is the surface used most; titles and beginnings of sentences say less of how it is written', () => {
  expect(merged({ title: 'Pond Net', abstract: 'A pond net is.' }, ['Pond Net', 'pond net'])[0]?.name).toBe('pond net');
  expect(merged({ title: 'On Pond Net and Pond Net and Pond Net', abstract: 'A pond net is.' }, ['Pond Net', 'pond net'])[0]?.name).toBe('Pond Net');
  expect(merged({ abstract: 'Pond net is. The Pond-Net is.' }, ['Pond net', 'Pond-Net'])[0]?.name).toBe('Pond-Net');
  expect(merged({ abstract: 'Pond net is. Pond net is. The Pond-Net is.' }, ['Pond net', 'Pond-Net'])[0]?.name).toBe('Pond net');
  expect(merged({ abstract: 'A pond-net is a pond net.' }, ['pond-net', 'pond net'])[0]?.name).toBe('pond-net');
}); // prettier-ignore

test('a form without a word that only says what the thing is names it, though it is used less', () => {
  const reading = readPaper({ title: '', abstract: 'The FID score is an FID score: we say FID.' });
  const spans = [...spansOf(reading, 'FID score'), ...spansOf(reading, 'FID').slice(-1)];
  expect(mergeConcepts(reading, spans, [])).toMatchObject([{ name: 'FID', aliases: ['FID score'] }]);
});

test('aliases are sorted, in whatever order the text has them', () => {
  const abstract = 'A pond-net, pond nets, a pond net and the pond net.';
  const [draft] = merged({ abstract }, ['pond-net', 'pond nets', 'pond net']);
  expect(draft).toMatchObject({ name: 'pond net', aliases: ['pond nets', 'pond-net'] });
});

test('a last word is a part of the name where the paper never leaves it out', () => {
  expect(merged({ abstract: 'The score and the FID score.' }, ['FID score', 'score']).map(({ name }) => name)).toEqual([
    'score',
    'FID score',
  ]);
}); // prettier-ignore

test('what is known to be an alias is one concept with its name', () => {
  const nameOf = (key: string) => ({ hpm: 'pond model', 'pond model': 'pond model' })[key];
  expect(merged({ abstract: 'A pond model is an HPM.' }, ['HPM', 'pond model'], nameOf)).toMatchObject([
    { name: 'pond model', aliases: ['HPM'], keys: new Set(['pond model', 'hpm']) },
  ]);
  expect(merged({ abstract: 'It is an HPM.' }, ['HPM'], nameOf)).toMatchObject([{ name: 'HPM', aliases: [] }]);
}); // prettier-ignore

test('a surface of which folding leaves nothing is no draft; drafts come in the order of first mention', () => {
  expect(merged({ abstract: 'The toad, the frog.' }, ['frog', 'The', ',', 'toad']).map(({ name }) => name)).toEqual([
    'toad',
    'frog',
  ]);
}); // prettier-ignore

test('places make a draft as likely as that one of them is right, shared out to kinds', () => {
  const reading = readPaper({ title: '', abstract: 'A frog and a frog.' });
  const places = spansOf(reading, 'frog');
  const probabilities = [{ METHOD: 0.5 }, { TASK: 0.25, METHOD: 0.25 }];
  const [draft] = mergeConcepts(
    reading,
    places.map((place, at) => ({ ...place, probabilities: { ...noProbability, ...probabilities[at] } })),
    [],
  );
  // 1 - 0.5 · 0.5, of which three parts speak for a method and one for a task.
  expect(draftProbabilities(draft!)).toEqual({ ...noProbability, METHOD: 0.5625, TASK: 0.1875 });
  expect(draftProbabilities({ ...draft!, spans: [] })).toEqual(noProbability);
  const sure = draft!.spans.map((place) => ({ ...place, probabilities: { ...noProbability, METHOD: 1.5 } }));
  expect(draftProbabilities({ ...draft!, spans: sure })).toEqual({ ...noProbability, METHOD: 1 });
});
