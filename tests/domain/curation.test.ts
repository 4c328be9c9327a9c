import { curationOf, decidedAnew, follow } from '../../src/domain/curation.js';
import { undoneBy, type Decision, type DecisionMatter } from '../../src/domain/decisions.js';
import { storedConceptKey } from '../../src/domain/keys.js';
import { aDecision } from '../builders.js';

const [a, b, c] = ['a', 'b', 'c'].map(storedConceptKey) as [never, never, never];
const decisions = (...matters: readonly DecisionMatter[]): readonly Decision[] =>
  matters.map((matter, index) => aDecision(index + 1, matter));
const merge = (concept: never, into: never): DecisionMatter => ({ type: 'MERGE', concept, into });
const undo = (number: number): DecisionMatter => ({ type: 'UNDO', decision: `decision-${number}` });
const survivor = (key: never, ...matters: readonly DecisionMatter[]) =>
  follow(curationOf(decisions(...matters)).merged, key);

test('merges are followed to their end', () => {
  expect(survivor(a, merge(a, b), merge(b, c))).toBe('c');
  expect(survivor(c, merge(a, b), merge(b, c))).toBe('c');
});

test('where merges would lead in a circle the later one holds', () => {
  expect(survivor(a, merge(a, b), merge(b, a))).toBe('a');
  expect(survivor(b, merge(a, b), merge(b, a))).toBe('a');
  expect(survivor(b, merge(a, b), merge(b, c), merge(c, a))).toBe('a');
  expect(survivor(a, merge(a, a))).toBe('a');
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
