import fc from 'fast-check';
import { createHashIndex, findRow } from '../../../src/extract/model/hash-index.js';

// The same random values in every run: what one finds, the next finds too.
fc.configureGlobal({ seed: 7 });

const keys = fc.uniqueArray(
  fc.oneof(
    fc.integer({ min: -0x80000000, max: 0x7fffffff }),
    fc.integer({ min: -9, max: 9 }).map((high) => high * 64 + 63),
  ).filter((key) => key !== 0),
  { maxLength: 60 },
); // prettier-ignore

test('every key is found in its row, any other key in none', () => {
  fc.assert(
    fc.property(keys, fc.integer(), (all, other) => {
      const index = createHashIndex(Int32Array.from(all));
      expect(all.map((key) => findRow(index, key))).toEqual(all.map((_, row) => row));
      fc.pre(other !== 0 && !all.includes(other));
      expect(findRow(index, other)).toBe(-1);
    }),
  );
});

test('keys that begin their search in one slot, the last, go round to the beginning', () => {
  const index = createHashIndex(Int32Array.of(15, 31, 47));
  expect([15, 31, 47, 63].map((key) => findRow(index, key))).toEqual([0, 1, 2, -1]);
});

test.each([
  [0, 16],
  [8, 16],
  [9, 32],
  [17, 64],
])('%i keys get %i slots: a power of two that leaves half of them empty', (count, slots) => {
  const index = createHashIndex(Int32Array.from({ length: count }, (_, row) => row + 1));
  expect(index.slots).toHaveLength(slots);
  expect(index.size).toBe(count);
});
