import { summarizeConcept, type ConceptEvidence } from '../../src/domain/concept-summary.js';
import { curationOf } from '../../src/domain/curation.js';
import { storedConceptKey } from '../../src/domain/keys.js';
import { aDecision } from '../builders.js';

const key = storedConceptKey('graphnet');
const evidence = (overrides: Partial<ConceptEvidence> = {}): ConceptEvidence => ({
  key,
  kinds: [{ kind: 'METHOD', papers: 2 }],
  names: [{ name: 'graph net', papers: 2 }],
  aliases: [],
  firstSeenAt: null,
  lastSeenAt: null,
  ...overrides,
});
const undecided = curationOf([]);
const names = (...counted: readonly [name: string, papers: number][]) => ({
  names: counted.map(([name, papers]) => ({ name, papers })),
});
const kinds = (...counted: readonly [kind: 'METHOD' | 'TASK' | 'CONCEPT', papers: number][]) => ({
  kinds: counted.map(([kind, papers]) => ({ kind, papers })),
});

test('a concept is summed up from all of its evidence', () => {
  expect(
    summarizeConcept(
      evidence({
        ...kinds(['TASK', 1], ['METHOD', 3]),
        ...names(['GN', 1], ['Graph nets', 3]),
        aliases: [
          { name: 'GN', papers: 2 },
          { name: 'Graph nets', papers: 1 },
          { name: 'graph-net', papers: 3 },
          { name: 'Gnet', papers: 4 },
        ],
        firstSeenAt: '2019-01-01',
        lastSeenAt: '2021-07-01',
      }),
      undecided,
    ),
  ).toEqual({
    key,
    name: 'Graph nets',
    kind: 'METHOD',
    paperCount: 4,
    firstSeenAt: '2019-01-01',
    lastSeenAt: '2021-07-01',
    aliases: ['Gnet', 'GN'],
  });
});

test.each([
  ['most papers use', names(['net', 1], ['graph net', 2]), 'graph net'],
  ['is shorter, of those that equally many use', names(['graph net', 2], ['net', 2]), 'net'],
  ['comes first, of equally long ones', names(['nez', 2], ['net', 2]), 'net'],
])('its name is the one that %s, in whatever order they are told', (_, told, name) => {
  expect(summarizeConcept(evidence(told), undecided)?.name).toBe(name);
  expect(summarizeConcept(evidence({ names: [...told.names].reverse() }), undecided)?.name).toBe(name);
});

test.each([
  ['most papers give it', kinds(['METHOD', 1], ['CONCEPT', 2]), 'CONCEPT'],
  ['comes first among kinds, of those that equally many give it', kinds(['CONCEPT', 2], ['TASK', 2]), 'TASK'],
])('its kind is the one that %s', (_, told, kind) => {
  expect(summarizeConcept(evidence(told), undecided)?.kind).toBe(kind);
  expect(summarizeConcept(evidence({ kinds: [...told.kinds].reverse() }), undecided)?.kind).toBe(kind);
});

test('of further surfaces that are one name when folded, the one that most papers use is an alias', () => {
  const aliases = [
    { name: 'GNets', papers: 1 },
    { name: 'G-Net', papers: 1 },
    { name: 'gnets', papers: 3 },
    { name: 'Gnet', papers: 2 },
    { name: 'net', papers: 3 },
    { name: 'a net', papers: 3 },
  ];
  const summary = summarizeConcept(evidence({ aliases }), undecided);
  expect(summary?.aliases).toEqual(['a net', 'gnets', 'G-Net']);
});

test('a name and a kind that a curator gave hold, and what papers call it becomes an alias', () => {
  const curation = curationOf([
    aDecision(1, { type: 'RENAME', concept: key, name: 'Graph Network' }),
    aDecision(2, { type: 'RETYPE', concept: key, kind: 'CONCEPT' }),
  ]);
  expect(summarizeConcept(evidence(), curation)).toMatchObject({
    name: 'Graph Network',
    kind: 'CONCEPT',
    aliases: ['graph net'],
  });
});

test('a concept of which no paper speaks is none', () => {
  expect(summarizeConcept(evidence({ kinds: [] }), undecided)).toBeNull();
  expect(summarizeConcept(evidence({ names: [] }), undecided)).toBeNull();
});
