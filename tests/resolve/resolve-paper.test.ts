import type { ExtractedConcept, ExtractedRelation, Mention } from '../../src/domain/extraction.js';
import { noKnowledge } from '../../src/resolve/knowledge.js';
import { readPaperNames } from '../../src/resolve/paper-names.js';
import { resolvePaper } from '../../src/resolve/resolve-paper.js';
import { smallLexicon as lexicon } from './identity/small-lexicon.js';

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

const resolve = (concepts: readonly ExtractedConcept[], relations: readonly ExtractedRelation[]) => {
  const extraction = { extractor: 'rules-1', concepts, relations };
  const names = readPaperNames(extraction, { title: '', abstract: ' '.repeat(90) }, lexicon);
  return resolvePaper(names, noKnowledge, 'names-1');
};
const resolveConcepts = (...concepts: readonly ExtractedConcept[]) => resolve(concepts, []).links;
const resolveRelations = (...relations: readonly ExtractedRelation[]) =>
  resolve(
    ['graphs', 'search', 'trees'].map((name) => aConcept(name)),
    relations,
  ).statements.map(({ from, type, to, confidence }) => [from, type, to, confidence]);

test('a concept becomes a link to the concept that its name means', () => {
  const concept = aConcept('Lattice Networks', {
    role: 'PROPOSES',
    confidence: 0.75,
    core: true,
    aliases: ['lattice network'],
  });
  expect(resolveConcepts(concept)).toEqual([
    {
      concept: 'latticenetwork',
      name: 'Lattice Networks',
      aliases: ['lattice network'],
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
  const surer = aConcept('lattice networks', {
    confidence: 0.9,
    kind: 'CONCEPT',
    mentions: [aMentionOf('lattice networks', 40)],
  });
  const other = aConcept('Lattice-Network', { core: true, aliases: ['LN'] });
  const [link] = resolveConcepts(other, surer);
  expect(link).toMatchObject({
    name: 'lattice networks',
    kind: 'CONCEPT',
    confidence: 0.9,
    core: true,
    aliases: ['LN', 'Lattice-Network'],
    resolution: { rule: 'folded-name', evidence: 'lattice networks = Lattice-Network' },
    mentions: [{ start: 0 }, { start: 40 }],
  });
  expect(resolveConcepts(surer, other)).toEqual([link]);
});

test('an abbreviation that the paper writes out is the reason of its concept', () => {
  const mentions = [aMentionOf('lattice network', 0), aMentionOf('LN', 15, 'abbreviation')];
  expect(resolveConcepts(aConcept('lattice network', { aliases: ['LN'], mentions }))).toMatchObject([
    { resolution: { rule: 'abbreviation', evidence: 'lattice network = LN' } },
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
