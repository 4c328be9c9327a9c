import type { DecisionMatter } from '../../src/domain/decisions.js';
import type { DefinitionCount } from '../../src/domain/names.js';
import { conclude, type NameUse } from '../../src/resolve/conclude.js';
import { knowledgeOf } from '../../src/resolve/knowledge.js';
import type { ReadName } from '../../src/resolve/paper-names.js';
import { aDecision, aDefinition, keyOf } from '../builders.js';

const [ptl, tide, law, lake] = ['PTL', 'progressive tide learning', 'power tail law', 'lake learning'].map(keyOf) as [never, never, never, never]; // prettier-ignore
const name = (overrides: Partial<ReadName> = {}): ReadName => ({
  surface: 'PTL',
  own: ptl,
  short: 'PTL',
  meaning: null,
  ...overrides,
});
const use: NameUse = { kind: 'METHOD', text: 'Waves of the sea.', proposed: false };
const spelt: DefinitionCount = { ...aDefinition('PTL', 'progressive tide learning'), papers: 2, replaced: 0 };

const know = (matters: readonly DecisionMatter[], definitions: readonly DefinitionCount[] = []) =>
  knowledgeOf({
    revision: 1,
    definitions,
    decisions: matters.map((matter, index) => aDecision(index + 1, matter)),
  });
const way = (...[read, used, knowledge]: Parameters<typeof conclude>) =>
  conclude(read, used, knowledge).steps.map(({ key, rule, decision }) => [key, rule, decision]);

test('a name of which nothing is known stands for itself', () => {
  expect(conclude(name(), use, know([]))).toEqual({
    steps: [{ key: 'ptl', rule: 'folded-name', evidence: '', decision: null }],
    rejected: null,
  });
});

test('a name means what the lexicon says, before what other papers spell out', () => {
  const meaning = { key: law, rule: 'alias', evidence: 'Listed.' } as const;
  expect(conclude(name({ meaning }), use, know([], [spelt])).steps[1]).toEqual({
    ...meaning,
    decision: null,
  });
});

test('a short form means what other papers spell out, unless this paper proposes it or it is no short form', () => {
  const knowledge = know([], [spelt]);
  expect(way(name(), use, knowledge)).toEqual([
    ['ptl', 'folded-name', null],
    ['progressivetidelearning', 'learnt', null],
  ]);
  expect(way(name(), { ...use, proposed: true }, knowledge)).toHaveLength(1);
  expect(way(name({ short: null }), use, knowledge)).toHaveLength(1);
});

test('a curator’s word on a name goes before all else', () => {
  const meaning = { key: law, rule: 'alias', evidence: 'Listed.' } as const;
  const alias: DecisionMatter = { type: 'ALIAS', name: ptl, surface: 'PTL', concept: lake };
  expect(conclude(name({ meaning }), use, know([alias], [spelt])).steps).toEqual([
    { key: 'ptl', rule: 'folded-name', evidence: '', decision: null },
    { key: 'lakelearning', rule: 'curated', evidence: 'A curator gave the concept this name.', decision: 'decision-1' },
  ]);
  const apart: DecisionMatter = { type: 'KEEP_APART', name: ptl };
  expect(way(name({ meaning }), use, know([apart], [spelt]))).toEqual([['ptl', 'folded-name', null]]);
}); // prettier-ignore

test('a name that means its own key takes no step', () => {
  const alias: DecisionMatter = { type: 'ALIAS', name: ptl, surface: 'PTL', concept: ptl };
  expect(way(name(), use, know([alias]))).toHaveLength(1);
});

test('merges are followed to their end, through what a name means, and never round', () => {
  const merges: readonly DecisionMatter[] = [
    { type: 'MERGE', concept: tide, into: law },
    { type: 'MERGE', concept: law, into: lake },
  ];
  expect(conclude(name(), use, know(merges, [spelt])).steps.slice(2)).toEqual([
    { key: 'powertaillaw', rule: 'curated', evidence: 'A curator joined the two.', decision: 'decision-1' },
    { key: 'lakelearning', rule: 'curated', evidence: 'A curator joined the two.', decision: 'decision-2' },
  ]);
  const round: DecisionMatter = { type: 'SPLIT', concept: lake, into: ptl, name: 'P', kinds: ['METHOD'], words: [] };
  expect(way(name(), use, know([...merges, round], [spelt])).at(-1)?.[0]).toBe('lakelearning');
}); // prettier-ignore

test('what a concept came to may be no concept: the decision says so', () => {
  const knowledge = know([
    { type: 'MERGE', concept: ptl, into: law },
    { type: 'REJECT', concept: law },
  ]);
  expect(conclude(name(), use, knowledge)).toMatchObject({
    rejected: 'decision-2',
    steps: [{}, { key: law }],
  });
});

const split = (
  kinds: readonly ('METHOD' | 'TASK')[],
  wanted: readonly string[],
  into = lake,
): DecisionMatter => ({ type: 'SPLIT', concept: ptl, into, name: 'Lake', kinds, words: wanted });

test.each<[string, DecisionMatter, boolean]>([
  ['of this kind', split(['TASK', 'METHOD'], []), true],
  ['of another kind', split(['TASK'], []), false],
  ['whose paper holds one of the words', split([], ['fire', 'sea']), true],
  ['whose paper holds none of the words', split([], ['fire']), false],
  ['whose paper holds a word in another spelling', split([], ['Wave']), true],
  ['whose paper holds the word inside another alone', split([], ['ea']), false],
  ['whose paper holds one of the phrases', split([], ['waves of the sea']), true],
  ['of this kind, but without the words', split(['METHOD'], ['fire']), false],
  ['with the words, but of another kind', split(['TASK'], ['sea']), false],
])('a use %s is parted off, or not', (_, matter, parted) => {
  const expected = { key: 'lakelearning', rule: 'curated', evidence: 'A curator parted the two.', decision: 'decision-1' };
  expect(conclude(name(), use, know([matter])).steps.slice(1)).toEqual(parted ? [expected] : []);
}); // prettier-ignore

test('the first split that a use meets parts it off, before any merge', () => {
  const merge: DecisionMatter = { type: 'MERGE', concept: ptl, into: tide };
  const matters = [merge, split(['TASK'], []), split(['METHOD'], [], law), split(['METHOD'], [])];
  expect(way(name(), use, know(matters))[1]).toEqual(['powertaillaw', 'curated', 'decision-3']);
});
