import type { ExtractedConcept, ExtractedRelation, Mention } from '../../src/domain/extraction.js';
import type { ConceptKind, ConceptRole } from '../../src/domain/vocabulary.js';
import { knowledgeOf, noKnowledge } from '../../src/resolve/knowledge.js';
import { readPaperNames } from '../../src/resolve/paper-names.js';
import { resolvePaper } from '../../src/resolve/resolve-paper.js';
import { aDecision, aDefinition, keyOf } from '../builders.js';
import { smallLexicon as lexicon } from './identity/small-lexicon.js';
import { concept, mention, sentence } from './paper-names-for-tests.js';

const aMentionOf = (surface: string, start: number, rule = 'phrase'): Mention =>
  mention(surface, start, { rule, sentence });

const aConcept = (name: string, overrides: Partial<ExtractedConcept> = {}): ExtractedConcept =>
  concept(name, { mentions: [aMentionOf(name, 0)], ...overrides });

function aRelation(
  from: string,
  type: ExtractedRelation['type'],
  to: string,
  confidence = 0.5,
): ExtractedRelation {
  return { from, type, to, confidence, trigger: 'for', sentence };
}

const resolve = (
  concepts: readonly ExtractedConcept[],
  relations: readonly ExtractedRelation[],
  { knowledge = noKnowledge, title = '' } = {},
) => {
  const extraction = { extractor: 'rules-1', concepts, relations };
  const names = readPaperNames(extraction, { title, abstract: ' '.repeat(90) }, lexicon);
  return resolvePaper(names, knowledge, 'names-1');
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

test('of names as sure, the one with more places speaks, then the first in order', () => {
  const names = (...concepts: readonly ExtractedConcept[]) => {
    const found = [concepts, [...concepts].reverse()].map((order) => resolveConcepts(...order)[0]?.name);
    return [...new Set(found)];
  };
  const twice = { mentions: [aMentionOf('lattice nets', 0), aMentionOf('lattice nets', 40)] };
  expect(names(aConcept('lattice net'), aConcept('lattice nets', twice))).toEqual(['lattice nets']);
  expect(names(aConcept('lattice nets'), aConcept('lattice net'))).toEqual(['lattice net']);
});

test('places come in the order of the text, the title first, the shorter first where two begin together', () => {
  const places: readonly Mention[] = [
    aMentionOf('lattice networks', 7),
    aMentionOf('lattice', 7),
    aMentionOf('lattice', 3),
    { ...aMentionOf('lattice', 50), field: 'title' },
  ];
  const ordered = [3, 2, 1, 0].map((at) => places[at]);
  expect(resolveConcepts(aConcept('lattice', { mentions: places }))[0]?.mentions).toEqual(ordered);
  const reversed = aConcept('lattice', { mentions: [...places].reverse() });
  expect(resolveConcepts(reversed)[0]?.mentions).toEqual(ordered);
});

test('a name found as its own short form is no reason', () => {
  const mentions = [aMentionOf('QN', 15, 'abbreviation')];
  expect(resolveConcepts(aConcept('QN', { mentions }))).toMatchObject([
    { resolution: { rule: 'folded-name', evidence: '' } },
  ]);
});

test('the last step from a name to its concept is the reason, before all else', () => {
  const knowledge = knowledgeOf({
    revision: 1,
    definitions: [],
    decisions: [aDecision(1, { type: 'MERGE', concept: keyOf('belief net'), into: keyOf('tide net') })],
  });
  const { links } = resolve([aConcept('credal net'), aConcept('tide net', { confidence: 0.25 })], [], { knowledge });
  expect(links).toMatchObject([
    { concept: 'tidenet', resolution: { rule: 'curated', evidence: 'A curator joined the two.' } },
  ]);
}); // prettier-ignore

test('other papers say what a short form means, unless this one proposes it', () => {
  const definitions = [{ ...aDefinition('XQJ', 'extra quick join'), papers: 2, replaced: 0 }];
  const knowledge = knowledgeOf({ revision: 1, definitions, decisions: [] });
  const told = (role: ConceptRole) =>
    resolve([aConcept('XQJ', { role })], [], { knowledge }).links.map((link) => [
      link.concept,
      link.resolution,
    ]);
  const evidence = 'XQJ is spelt out so by papers of the graph';
  expect(told('USES')).toEqual([['extraquickjoin', { rule: 'learnt', evidence }]]);
  expect(told('PROPOSES')).toEqual([['xqj', { rule: 'folded-name', evidence: '' }]]);
});

test.each<[string, string, ConceptKind, string]>([
  ['with a word in its title', 'Search in a lake', 'METHOD', 'lakesearch'],
  ['of its kind', 'Search', 'TASK', 'lakesearch'],
  ['with nothing of both', 'Search', 'METHOD', 'search'],
])('a split is met by a paper %s', (_, title, kind, key) => {
  const split = { type: 'SPLIT', concept: keyOf('search'), into: keyOf('lake search'), name: 'lake search' } as const;
  const knowledge = knowledgeOf({
    revision: 1,
    definitions: [],
    decisions: [
      aDecision(1, { ...split, kinds: ['TASK'], words: [] }),
      aDecision(2, { ...split, kinds: [], words: ['lake'] }),
    ],
  });
  const { links } = resolve([aConcept('search', { kind })], [], { knowledge, title });
  expect(links.map(({ concept }) => concept)).toEqual([key]);
}); // prettier-ignore

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

test.each<[string, Partial<ExtractedRelation>, Partial<ExtractedRelation>]>([
  ['surer, wherever it stands', { confidence: 0.75, sentence: { ...sentence, start: 9 } }, {}],
  ['in the title', { sentence: { field: 'title', start: 9, end: 20 } }, {}],
  ['earlier in the text', { trigger: 'to' }, { sentence: { ...sentence, start: 9 } }],
  ['earlier by its cue', {}, { trigger: 'to' }],
])(
  'of two proofs of a statement the one that is %s is told, whichever comes first',
  (_, stronger, weaker) => {
    const concepts = ['graphs', 'trees'].map((name) => aConcept(name));
    const [first, second] = [stronger, weaker].map((proof) => ({
      ...aRelation('graphs', 'USED_FOR', 'trees'),
      ...proof,
    })) as [ExtractedRelation, ExtractedRelation];
    const told = { ...first, from: 'graph', to: 'tree' };
    expect(resolve(concepts, [first, second]).statements).toEqual([told]);
    expect(resolve(concepts, [second, first]).statements).toEqual([told]);
  },
);

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
      aRelation('music', 'IS_A', 'graphs'),
      aRelation('graph', 'IS_A', 'graphs'),
    ),
  ).toEqual([]);
});
