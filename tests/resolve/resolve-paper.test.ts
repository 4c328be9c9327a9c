import type { ExtractedConcept, ExtractedRelation, Mention } from '../../src/domain/extraction.js';
import { resolvePaper } from '../../src/resolve/resolve-paper.js';
import { keyOf } from '../builders.js';

const sentence = { field: 'abstract', start: 0, end: 90 } as const;

function aMentionOf(surface: string, start: number, rule = 'phrase'): Mention {
  return {
    field: 'abstract',
    start,
    end: start + surface.length,
    surface,
    kind: 'METHOD',
    confidence: 0.5,
    rule,
    sentence,
  };
}

function aConcept(name: string, overrides: Partial<ExtractedConcept> = {}): ExtractedConcept {
  return {
    name,
    kind: 'METHOD',
    role: 'USES',
    confidence: 0.5,
    core: false,
    aliases: [],
    mentions: [aMentionOf(name, 0)],
    ...overrides,
  };
}

function aRelation(
  from: string,
  type: ExtractedRelation['type'],
  to: string,
  confidence = 0.5,
): ExtractedRelation {
  return { from, type, to, confidence, trigger: 'for', sentence };
}

const resolveConcepts = (...concepts: readonly ExtractedConcept[]) =>
  resolvePaper({ extractor: 'rules-1', concepts, relations: [] }).links;
const resolveRelations = (...relations: readonly ExtractedRelation[]) =>
  resolvePaper({
    extractor: 'rules-1',
    concepts: ['graphs', 'search', 'trees'].map((name) => aConcept(name)),
    relations,
  }).statements.map(({ from, type, to, confidence }) => [from, type, to, confidence]);

test('a concept becomes a link to the concept of its folded name', () => {
  const concept = aConcept('Graph Networks', {
    role: 'PROPOSES',
    confidence: 0.75,
    core: true,
    aliases: ['graph network'],
  });
  expect(resolveConcepts(concept)).toEqual([
    {
      concept: keyOf('graph network'),
      name: 'Graph Networks',
      aliases: ['graph network'],
      kind: 'METHOD',
      role: 'PROPOSES',
      confidence: 0.75,
      core: true,
      resolution: { rule: 'folded-name', evidence: '' },
      mentions: concept.mentions,
    },
  ]);
});

test('two names with one fold are one concept, the surer one speaking for both, in whatever order they come', () => {
  const surer = aConcept('graph networks', {
    confidence: 0.9,
    kind: 'CONCEPT',
    mentions: [aMentionOf('graph networks', 40)],
  });
  const other = aConcept('Graph-Network', { core: true, aliases: ['GN'] });
  const [link] = resolveConcepts(other, surer);
  expect(link).toMatchObject({
    name: 'graph networks',
    kind: 'CONCEPT',
    confidence: 0.9,
    core: true,
    aliases: ['GN', 'Graph-Network'],
    resolution: { rule: 'folded-name', evidence: 'graph networks = Graph-Network' },
    mentions: [{ start: 0 }, { start: 40 }],
  });
  expect(resolveConcepts(surer, other)).toEqual([link]);
});

test('an abbreviation that the paper writes out is the reason of its concept', () => {
  const mentions = [aMentionOf('graph network', 0), aMentionOf('GN', 15, 'abbreviation')];
  expect(resolveConcepts(aConcept('graph network', { aliases: ['GN'], mentions }))).toMatchObject([
    { resolution: { rule: 'abbreviation', evidence: 'graph network = GN' } },
  ]);
});

test('a name of which folding leaves nothing is dropped', () => {
  expect(resolveConcepts(aConcept('???'), aConcept('the'))).toEqual([]);
});

test('links come in the order of their keys', () => {
  expect(
    resolveConcepts(aConcept('trees'), aConcept('Graphs'), aConcept('search')).map(({ concept }) => concept),
  ).toEqual(['graph', 'search', 'tree']);
});

test('relations between names become statements between concepts, each once and as sure as the surest', () => {
  expect(
    resolveRelations(
      aRelation('Trees', 'USED_FOR', 'search', 0.5),
      aRelation('graphs', 'USED_FOR', 'search', 0.25),
      aRelation('graph', 'USED_FOR', 'Search', 0.75),
    ),
  ).toEqual([
    ['graph', 'USED_FOR', 'search', 0.75],
    ['tree', 'USED_FOR', 'search', 0.5],
  ]);
});

test('a comparison has no direction and is written one way', () => {
  expect(
    resolveRelations(
      aRelation('trees', 'COMPARED_WITH', 'graphs'),
      aRelation('graphs', 'COMPARED_WITH', 'trees'),
    ),
  ).toEqual([['graph', 'COMPARED_WITH', 'tree', 0.5]]);
});

test('relations to nothing, to strangers and to itself are dropped', () => {
  expect(
    resolveRelations(
      aRelation('graphs', 'IS_A', '???'),
      aRelation('graphs', 'IS_A', 'music'),
      aRelation('graph', 'IS_A', 'graphs'),
    ),
  ).toEqual([]);
});
