import { curationOf, decidedAnew, follow } from '../../src/domain/curation.js';
import {
  compareDecisions,
  undoneBy,
  type Decision,
  type DecisionMatter,
} from '../../src/domain/decisions.js';
import { storedConceptKey } from '../../src/domain/keys.js';
import { aDecision } from '../builders.js';

const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(storedConceptKey) as [never, never, never, never];
const decisions = (...matters: readonly DecisionMatter[]): readonly Decision[] =>
  matters.map((matter, index) => aDecision(index + 1, matter));
const merge = (concept: never, into: never): DecisionMatter => ({ type: 'MERGE', concept, into });
const undo = (number: number): DecisionMatter => ({ type: 'UNDO', decision: `decision-${number}` });
const survivor = (key: never, ...matters: readonly DecisionMatter[]) =>
  follow(curationOf(decisions(...matters)).merged, key);

test('merges are followed to their end', () => {
  expect(survivor(a, merge(a, b), merge(b, c))).toBe('c');
  expect(survivor(c, merge(a, b), merge(b, c))).toBe('c');
  expect(survivor(a, merge(a, b), merge(b, c), merge(c, d))).toBe('d');
});

test('where merges would lead in a circle the later one holds', () => {
  expect(survivor(a, merge(a, b), merge(b, a))).toBe('a');
  expect(survivor(b, merge(a, b), merge(b, a))).toBe('a');
  expect(survivor(b, merge(a, b), merge(b, c), merge(c, a))).toBe('a');
  expect(survivor(a, merge(a, b), merge(b, c), merge(c, b))).toBe('b');
  expect(survivor(b, merge(b, c), merge(a, b))).toBe('c');
});

test('a concept merged into itself is a concept of its own again', () => {
  const { merged } = curationOf(decisions(merge(a, b), merge(a, a)));
  expect(merged.size).toBe(0);
});

test('decisions come to what is known of each key, with the decision that said so', () => {
  const told = decisions(
    merge(a, b),
    { type: 'KEEP_APART', name: a },
    { type: 'SPLIT', concept: b, into: c, name: 'C', kinds: ['TASK'], words: ['ice'] },
    { type: 'SPLIT', concept: b, into: a, name: 'A', kinds: [], words: ['fire'] },
    { type: 'RETYPE', concept: b, kind: 'METRIC' },
    { type: 'REJECT', concept: c },
  );
  expect(curationOf(told)).toEqual({
    merged: new Map([[a, { value: 'b', decision: 'decision-1' }]]),
    apart: new Map([[a, { value: true, decision: 'decision-2' }]]),
    splits: new Map([
      [
        b,
        [
          { into: 'c', kinds: ['TASK'], words: ['ice'], decision: 'decision-3' },
          { into: 'a', kinds: [], words: ['fire'], decision: 'decision-4' },
        ],
      ],
    ]),
    names: new Map([
      [c, { value: 'C', decision: 'decision-3' }],
      [a, { value: 'A', decision: 'decision-4' }],
    ]),
    kinds: new Map([[b, { value: 'METRIC', decision: 'decision-5' }]]),
    aliases: new Map(),
    rejected: new Map([[c, { value: true, decision: 'decision-6' }]]),
  });
});

test('what others join keeps the name that it had then, unless a curator gave it one', () => {
  const kept: DecisionMatter = { type: 'MERGE', concept: a, into: b, surface: 'A', kept: 'B' };
  const alias: DecisionMatter = { type: 'ALIAS', name: c, surface: 'C', concept: b, kept: 'B again' };
  expect(curationOf(decisions(kept, alias)).names).toEqual(
    new Map([[b, { value: 'B', decision: 'decision-1' }]]),
  );
  expect(curationOf(decisions(alias)).names.get(b)?.value).toBe('B again');
  const rename: DecisionMatter = { type: 'RENAME', concept: b, name: 'Bee' };
  expect(curationOf(decisions(rename, kept)).names.get(b)?.value).toBe('Bee');
  expect(curationOf(decisions(merge(a, b))).names.size).toBe(0);
});

test('a merge takes back the split that parted the two, be it by way of others, and no other split', () => {
  const split = (concept: never, into: never): DecisionMatter => ({
    type: 'SPLIT',
    concept,
    into,
    name: 'part',
    kinds: [],
    words: ['ice'],
  });
  const splits = (...matters: readonly DecisionMatter[]) =>
    [...curationOf(decisions(...matters)).splits].flatMap(([concept, parts]) =>
      parts.map(({ into }) => `${concept} to ${into}`),
    );
  expect(splits(split(a, b))).toEqual(['a to b']);
  expect(splits(split(a, b), merge(b, a))).toEqual([]);
  expect(splits(split(a, b), merge(b, c), merge(c, a))).toEqual([]);
  expect(splits(split(a, b), split(a, c), merge(c, a))).toEqual(['a to b']);
  expect(splits(split(a, b), merge(c, a))).toEqual(['a to b']);
  expect(splits(split(a, b), merge(b, c))).toEqual(['a to b']);
});

test('a name is kept apart or is an alias: the later decision takes the earlier one back', () => {
  const apart: DecisionMatter = { type: 'KEEP_APART', name: c };
  const alias: DecisionMatter = { type: 'ALIAS', name: c, surface: 'C', concept: a };
  const after = curationOf(decisions(alias, apart));
  expect([after.apart.size, after.aliases.size]).toEqual([1, 0]);
  const before = curationOf(decisions(apart, alias));
  expect([before.apart.size, before.aliases.size]).toEqual([0, 1]);
});

test('decisions take effect by their time, those of one moment by their id', () => {
  const at = '2024-06-01T00:00:00.000Z';
  const later = '2024-06-02T00:00:00.000Z';
  const rename: DecisionMatter = { type: 'RENAME', concept: a, name: 'A' };
  const told = [
    aDecision(2, rename, { at }),
    aDecision(1, rename, { at: later }),
    aDecision(1, rename, { at }),
  ];
  expect([...told].sort(compareDecisions)).toEqual([told[2], told[0], told[1]]);
});

test('an undoing reaches back, whatever order the decisions are told in, and never forward', () => {
  const told = decisions(merge(a, b), undo(1), undo(2));
  expect(undoneBy([...told].reverse())).toEqual(new Map([['decision-2', 'decision-3']]));
  expect(undoneBy(decisions({ type: 'RENAME', concept: a, name: 'A' })).size).toBe(0);
});

test('an undone decision has no effect, and undoing the undoing brings it back', () => {
  expect(survivor(a, merge(a, b), undo(1))).toBe('a');
  expect(survivor(a, merge(a, b), undo(1), undo(2))).toBe('b');
  expect([...undoneBy(decisions(merge(a, b), undo(1), undo(2), undo(3)))]).toEqual([
    ['decision-3', 'decision-4'],
    ['decision-1', 'decision-2'],
  ]);
});

test('the later of two words on one thing holds, in whatever order they are told', () => {
  const told = decisions(
    { type: 'RENAME', concept: a, name: 'first' },
    { type: 'RENAME', concept: a, name: 'second' },
    { type: 'REJECT', concept: b },
    { type: 'ACCEPT', concept: b },
    { type: 'KEEP_APART', name: c },
    { type: 'ALIAS', name: c, surface: 'C', concept: a },
  );
  const curation = curationOf([...told].reverse());
  expect(curation).toEqual(curationOf(told));
  expect(curation.names.get(a)).toEqual({ value: 'second', decision: 'decision-2' });
  expect(curation.rejected.size).toBe(0);
  expect(curation.apart.size).toBe(0);
  expect(curation.aliases.get(c)?.value).toBe('a');
});

test('two states tell which keys they link or show otherwise', () => {
  const before = decisions(merge(a, b), { type: 'RETYPE', concept: c, kind: 'TASK' });
  const after = [...before, aDecision(3, undo(1)), aDecision(4, { type: 'RENAME', concept: b, name: 'B' })];
  expect(decidedAnew(curationOf(before), curationOf(after))).toEqual({ linked: ['a'], shown: ['b'] });
  expect(decidedAnew(curationOf(before), curationOf(before))).toEqual({ linked: [], shown: [] });
});
