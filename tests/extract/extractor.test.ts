import { foldName } from '../../src/domain/fold.js';
import { createExtractor } from '../../src/extract/extractor.js';

const paper = {
  title: 'FrogNet: Graph Pooling for Pond Segmentation',
  abstract:
    'Pond segmentation suffers from catastrophic forgetting. We propose FrogNet, a graph neural network (GNN) with ' +
    '\\emph{lily pooling}. GNNs are trained with the contrastive loss. We evaluate FrogNet on CIFAR-10 and ImageNet. ' +
    'FrogNet outperforms ResNet in accuracy. Code: https://github.com/frog/net.',
};
const extraction = createExtractor().extract(paper);
const named = (name: string) => extraction.concepts.find((concept) => concept.name === name);

test('names each concept once, with its kind and role', () => {
  expect(named('FrogNet')).toMatchObject({ kind: 'METHOD', role: 'PROPOSES', core: true });
  expect(named('CIFAR-10')).toMatchObject({ kind: 'DATASET', role: 'EVALUATES_ON', core: true });
  expect(named('Pond segmentation')).toMatchObject({ kind: 'TASK', role: 'ADDRESSES', core: true });
  expect(named('accuracy')).toMatchObject({ kind: 'METRIC', role: 'MEASURES' });
  expect(named('ResNet')).toMatchObject({ kind: 'METHOD', role: 'COMPARES_WITH', core: false });
  const keys = extraction.concepts.flatMap(({ name, aliases }) => [
    ...new Set([name, ...aliases].map(foldName)),
  ]);
  expect(keys).toHaveLength(new Set(keys).size);
});

test('merges a long form with its abbreviation, plural too', () => {
  expect(named('graph neural network')?.aliases).toEqual(['GNN', 'GNNs']);
});

test('proves every mention: it slices back to its surface, inside a sentence of the same field', () => {
  const mentions = extraction.concepts.flatMap((concept) => concept.mentions);
  expect(mentions.length).toBeGreaterThan(8);
  for (const { field, start, end, surface, sentence } of mentions) {
    expect(paper[field].slice(start, end)).toBe(surface);
    expect(sentence.field).toBe(field);
    expect(sentence.start).toBeLessThanOrEqual(start);
    expect(sentence.end).toBeGreaterThanOrEqual(end);
  }
});

test('never takes an address for a concept', () => {
  const surfaces = extraction.concepts.flatMap((concept) => concept.mentions.map(({ surface }) => surface));
  expect(surfaces.filter((surface) => /http|github|frog\/net/.test(surface))).toEqual([]);
});

test('states relations between its own concepts, with the words that say so', () => {
  const names = new Set(extraction.concepts.map(({ name }) => name));
  expect(extraction.relations).toContainEqual(
    expect.objectContaining({ from: 'FrogNet', type: 'COMPARED_WITH', to: 'ResNet', trigger: 'outperforms' }),
  );
  expect(extraction.relations).toContainEqual(
    expect.objectContaining({ from: 'FrogNet', type: 'EVALUATED_ON', to: 'CIFAR-10', trigger: 'on' }),
  );
  for (const { from, to, trigger, sentence } of extraction.relations) {
    expect(names.has(from) && names.has(to)).toBe(true);
    expect(paper[sentence.field].slice(sentence.start, sentence.end)).toContain(trigger);
  }
});

test('gives the same bytes for the same texts', () => {
  expect(JSON.stringify(createExtractor().extract(paper))).toBe(JSON.stringify(extraction));
});

test('finds nothing in nothing', () => {
  expect(createExtractor().extract({ title: '', abstract: '' })).toEqual({
    extractor: 'rules-1',
    concepts: [],
    relations: [],
  });
});
