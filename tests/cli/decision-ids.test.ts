import { decisionIds } from '../../src/commands/decision-ids.js';

test('ids of decisions come in the order in which they were made, whatever the clock does', () => {
  const times = [1000, 1001, 1001, 900, 1001, 1002, 2_000_000_000_000];
  const clock = times.values();
  const newId = decisionIds(() => new Date(clock.next().value ?? 0));
  const ids = times.map(newId);
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});

test('two processes at the same time make different ids', () => {
  const now = () => new Date(1000);
  expect(decisionIds(now)()).not.toBe(decisionIds(now)());
});
