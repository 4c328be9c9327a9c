import type { DefinitionCount, IdentityFacts } from '../../src/domain/names.js';
import type { ConceptKind } from '../../src/domain/vocabulary.js';
import { learntConclusions, learntMeaning } from '../../src/resolve/identity/learnt-senses.js';
import {
  knowledgeAfter,
  knowledgeOf,
  namesConcludedAnew,
  noKnowledge,
  withDecisions,
} from '../../src/resolve/knowledge.js';
import { aDecision, aDefinition, keyOf } from '../builders.js';

const counted = (
  short: string,
  long: string,
  papers: number,
  overrides: Partial<DefinitionCount> = {},
): DefinitionCount => ({ ...aDefinition(short, long), papers, replaced: 0, ...overrides });

const meaningOf = (kind: ConceptKind, ...definitions: readonly DefinitionCount[]) =>
  learntMeaning(definitions, 'PTL', kind)?.key ?? null;

test('a short form means what at least two papers, and nearly all, spell out', () => {
  const tide = counted('PTL', 'progressive tide learning', 2);
  expect(learntMeaning([tide], 'PTL', 'METHOD')).toEqual({
    key: 'progressivetidelearning',
    rule: 'learnt',
    evidence: 'PTL is spelt out so by papers of the graph',
  });
  expect(meaningOf('METHOD', counted('PTL', 'progressive tide learning', 1))).toBeNull();
  const other = counted('PTL', 'power tail law', 3);
  expect(meaningOf('METHOD', counted('PTL', 'progressive tide learning', 17), other)).toBe('progressivetidelearning');
  expect(meaningOf('METHOD', counted('PTL', 'progressive tide learning', 16), other)).toBeNull();
}); // prettier-ignore

test('only definitions of the short form as it is written count, and only of papers that are there', () => {
  const tide = counted('PTL', 'progressive tide learning', 1);
  expect(meaningOf('METHOD', tide, counted('PtL', 'progressive tide learning', 9))).toBeNull();
  expect(meaningOf('METHOD', tide, tide)).toBe('progressivetidelearning');
  expect(meaningOf('METHOD', counted('PTL', 'progressive tide learning', 0))).toBeNull();
});

test('a measure or a data set is never meant by what others define as something else', () => {
  const tide = counted('PTL', 'progressive tide learning', 9);
  expect(['METHOD', 'TASK', 'CONCEPT', 'METRIC', 'DATASET'].map((kind) => meaningOf(kind as ConceptKind, tide))).toEqual([
    'progressivetidelearning',
    'progressivetidelearning',
    'progressivetidelearning',
    null,
    null,
  ]);
  const rate = { ...counted('PTL', 'pair transfer loss', 9), kind: 'METRIC' as const };
  expect(meaningOf('METRIC', rate)).toBe('pairtransferloss');
  expect(meaningOf('METRIC', rate, tide)).toBeNull();
}); // prettier-ignore

test('everything that can be concluded of a name can be compared', () => {
  const tide = counted('PTL', 'progressive tide learning', 2);
  expect(learntConclusions([tide])).toBe('[["PTL","METHOD","progressivetidelearning"]]');
  const metric = { ...counted('PtL', 'pair transfer loss', 2), kind: 'METRIC' as const };
  expect(learntConclusions([metric, tide])).toBe(learntConclusions([tide, metric]));
  expect(learntConclusions([metric, tide])).toBe(
    '[["PTL","METHOD","progressivetidelearning"],["PtL","METRIC","pairtransferloss"]]',
  );
  expect(learntConclusions([])).toBe('[]');
});

const facts = (overrides: Partial<IdentityFacts>): IdentityFacts => ({
  revision: 1,
  definitions: [],
  decisions: [],
  ...overrides,
});
const ptl = keyOf('PTL');

test('facts are known by the name they speak of', () => {
  const definitions = [
    counted('PTL', 'progressive tide learning', 2),
    counted('LN', 'lattice network', 1),
    counted('PTL', 'power tail law', 1),
  ];
  const decision = aDecision(1, { type: 'REJECT', concept: ptl });
  const knowledge = knowledgeOf(facts({ definitions, decisions: [decision] }));
  expect([...knowledge.definitions]).toEqual([
    ['ptl', [definitions[0], definitions[2]]],
    ['ln', [definitions[1]]],
  ]);
  expect(knowledge.curation.rejected.has(ptl)).toBe(true);
  expect(noKnowledge.definitions.size).toBe(0);
});

test('what will be known counts the papers to come and leaves out those to be replaced', () => {
  const definitions = [counted('PTL', 'progressive tide learning', 3, { replaced: 2 })];
  const decision = aDecision(1, { type: 'REJECT', concept: ptl });
  const after = knowledgeAfter(facts({ definitions, decisions: [decision] }), [
    aDefinition('PTL', 'progressive tide learning'),
    aDefinition('PTL', 'progressive tide learning', 'TASK'),
    aDefinition('PTL', 'power tail law'),
    aDefinition('PTL', 'power tail law'),
  ]);
  expect(after.definitions.get(ptl)).toEqual([
    counted('PTL', 'progressive tide learning', 2),
    counted('PTL', 'progressive tide learning', 1, { kind: 'TASK' }),
    counted('PTL', 'power tail law', 2),
  ]);
  expect(after.curation.rejected.has(ptl)).toBe(true);
});

test('an event of curation that is known is not added again', () => {
  const [first, second] = [1, 2].map((number) => aDecision(number, { type: 'REJECT', concept: ptl }));
  const before = facts({ decisions: [first!] });
  expect(withDecisions(before, [first!, second!])).toEqual({ ...before, decisions: [first, second] });
});

test('names of which more or other things are concluded are told, whichever state knows them', () => {
  const two = facts({ definitions: [counted('PTL', 'progressive tide learning', 2)] });
  const one = facts({ definitions: [counted('PTL', 'progressive tide learning', 1)] });
  const other = facts({ definitions: [counted('LN', 'lattice network', 2)] });
  expect(namesConcludedAnew(knowledgeOf(one), knowledgeOf(two))).toEqual(['ptl']);
  expect(namesConcludedAnew(knowledgeOf(two), knowledgeOf(two))).toEqual([]);
  expect(namesConcludedAnew(knowledgeOf(two), knowledgeOf(other))).toEqual(['ptl', 'ln']);
  expect(namesConcludedAnew(noKnowledge, knowledgeOf(one))).toEqual([]);
});
