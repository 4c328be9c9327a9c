import { foldName } from '../../src/domain/fold.js';
import { createExtractor, type ExtractorParts } from '../../src/extract/extractor.js';
import { createRuleJudge } from '../../src/extract/judge.js';
import { noProbability, type Tagger } from '../../src/extract/tagger.js';
import { cleanText } from '../../src/extract/text/clean.js';
import { spansOf } from './drafts-for-tests.js';

const paper = {
  title: 'FrogNet: Graph Pooling for Pond Segmentation',
  abstract:
    'Pond segmentation suffers from catastrophic forgetting. We propose FrogNet, a graph neural network (GNN) with ' +
    '\\emph{lily pooling}. GNNs are trained with the contrastive loss. We evaluate FrogNet on CIFAR-10 and ImageNet. ' +
    'FrogNet outperforms ResNet in accuracy. Code: https://github.com/frog/net.',
};
const extract = () => createExtractor().extract(paper);
const named = (name: string) => extract().concepts.find((concept) => concept.name === name);

test('names each concept once, with its kind and role', () => {
  expect(named('FrogNet')).toMatchObject({ kind: 'METHOD', role: 'PROPOSES', core: true });
  expect(named('CIFAR-10')).toMatchObject({ kind: 'DATASET', role: 'EVALUATES_ON', core: true });
  expect(named('Pond segmentation')).toMatchObject({ kind: 'TASK', role: 'ADDRESSES', core: true });
  expect(named('accuracy')).toMatchObject({ kind: 'METRIC', role: 'MEASURES' });
  expect(named('ResNet')).toMatchObject({ kind: 'METHOD', role: 'COMPARES_WITH', core: false });
  const keys = extract().concepts.flatMap(({ name, aliases }) => [
    ...new Set([name, ...aliases].map(foldName)),
  ]);
  expect(keys).toHaveLength(new Set(keys).size);
});

test('merges a long form with its abbreviation, plural too', () => {
  expect(named('graph neural network')?.aliases).toEqual(['GNN', 'GNNs']);
});

test('proves every mention: it slices back to its surface, inside a sentence of the same field', () => {
  const mentions = extract().concepts.flatMap((concept) => concept.mentions);
  expect(mentions.length).toBeGreaterThan(8);
  for (const { field, start, end, surface, sentence } of mentions) {
    expect(paper[field].slice(start, end)).toBe(surface);
    expect(sentence.field).toBe(field);
    expect(sentence.start).toBeLessThanOrEqual(start);
    expect(sentence.end).toBeGreaterThanOrEqual(end);
  }
});

test('never takes an address for a concept', () => {
  const surfaces = extract().concepts.flatMap((concept) => concept.mentions.map(({ surface }) => surface));
  expect(surfaces.filter((surface) => /http|github|frog\/net/.test(surface))).toEqual([]);
});

test('states relations between its own concepts, with the words that say so', () => {
  const { concepts, relations } = extract();
  const names = new Set(concepts.map(({ name }) => name));
  expect(relations).toContainEqual(
    expect.objectContaining({ from: 'FrogNet', type: 'COMPARED_WITH', to: 'ResNet', trigger: 'outperforms' }),
  );
  expect(relations).toContainEqual(
    expect.objectContaining({ from: 'FrogNet', type: 'EVALUATED_ON', to: 'CIFAR-10', trigger: 'on' }),
  );
  for (const { from, to, trigger, sentence } of relations) {
    expect(names.has(from) && names.has(to)).toBe(true);
    expect(paper[sentence.field].slice(sentence.start, sentence.end)).toContain(trigger);
  }
});

test('gives the same bytes for the same texts', () => {
  expect(JSON.stringify(extract())).toBe(JSON.stringify(extract()));
});

test('finds nothing in nothing', () => {
  expect(createExtractor().extract({ title: '', abstract: '' })).toEqual({
    extractor: 'rules-1',
    concepts: [],
    relations: [],
  });
});

/** Tags these words, wherever they stand, as a method with this probability. */
const taggerOf = (surface: string, METHOD: number): Tagger => ({
  tag: (sentences) => spansOf({ sentences, texts: cleanTexts, words: [] }, surface, { METHOD }),
});
const cleanTexts = { title: cleanText(''), abstract: cleanText('') };
const abstract = 'So Zork is. Zork was.';

test('an extraction names the version that it was made with', () => {
  expect(createExtractor({ version: 'model-7' }).version).toBe('model-7');
  expect(createExtractor({ version: 'model-7' }).extract(paper).extractor).toBe('model-7');
  expect(createExtractor().version).toBe('rules-1');
});

test('a concept is as sure as that one of its places is right, a place as sure as it is, to three decimals', () => {
  const { concepts } = createExtractor({ tagger: taggerOf('Zork', 0.54321) }).extract({ title: '', abstract });
  expect(concepts).toEqual([
    {
      name: 'Zork',
      kind: 'METHOD',
      role: 'USES',
      confidence: 0.791,
      core: true,
      aliases: [],
      mentions: [
        { field: 'abstract', start: 3, end: 7, surface: 'Zork', kind: 'METHOD', confidence: 0.543, rule: 'test', sentence: { field: 'abstract', start: 0, end: 11 } },
        { field: 'abstract', start: 12, end: 16, surface: 'Zork', kind: 'METHOD', confidence: 0.543, rule: 'test', sentence: { field: 'abstract', start: 12, end: 21 } },
      ],
    },
  ]);
}); // prettier-ignore

test('a place that only repeats a name is as sure as its concept; nothing is surer than sure', () => {
  const once: Tagger = { tag: (sentences) => taggerOf('Zork', 1.5).tag(sentences).slice(0, 1) };
  const [concept] = createExtractor({ tagger: once }).extract({ title: '', abstract }).concepts;
  expect(concept?.confidence).toBe(1);
  expect(concept?.mentions.map(({ rule, confidence }) => [rule, confidence])).toEqual([
    ['test', 1],
    ['repeat', 1],
  ]);
}); // prettier-ignore

test('what is as likely as not is a concept, unless a judge says otherwise', () => {
  const found = (parts: ExtractorParts) =>
    createExtractor(parts).extract({ title: '', abstract }).concepts.length;
  expect(found({ tagger: taggerOf('Zork', 0.3) })).toBe(1);
  expect(found({ tagger: taggerOf('So Zork', 0.4) })).toBe(0);
  expect(found({ tagger: taggerOf('So Zork', 0.5) })).toBe(1);
  expect(found({ tagger: taggerOf('So Zork', 0.4), judge: createRuleJudge(0.4) })).toBe(1);
});

test('of concepts that claim the same words the surer one has them', () => {
  const both: Tagger = {
    tag: (sentences) => [...taggerOf('So Zork', 0.9).tag(sentences), ...taggerOf('Zork', 0.55).tag(sentences)],
  };
  const { concepts } = createExtractor({ tagger: both }).extract({ title: '', abstract });
  expect(concepts.map(({ name, mentions }) => [name, mentions.length])).toEqual([
    ['So Zork', 1],
    ['Zork', 1],
  ]);
}); // prettier-ignore

test('a tagger that speaks of places outside of the text is not believed', () => {
  const wild: Tagger = {
    tag: () =>
      [
        { sentence: 0, first: 1, end: 99 },
        { sentence: 9, first: 0, end: 1 },
      ].map((place) => ({ ...place, probabilities: { ...noProbability, METHOD: 0.9 }, rule: 'test' })),
  };
  expect(createExtractor({ tagger: wild }).extract({ title: '', abstract }).concepts).toEqual([]);
});
