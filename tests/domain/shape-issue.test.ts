import * as z from 'zod';
import { describeIssue } from '../../src/domain/shape-issue.js';

const shape = z.strictObject({
  name: z.string(),
  tags: z.array(z.string()).default([]),
  place: z.strictObject({ rank: z.int() }).optional(),
  share: z.number().optional(),
  kind: z.enum(['A', 'B']).optional(),
  date: z.union([z.string(), z.number(), z.null(), z.string()]).optional(),
  size: z.number().min(1).optional(),
  id: z
    .string()
    .refine((id) => id.startsWith('x'), 'Expected an id that begins with x')
    .optional(),
});

function problem(value: unknown): string {
  const { error } = shape.safeParse(value);
  if (error === undefined) throw new RangeError('Expected a value that does not fit the shape.');
  return describeIssue(error, value);
}

test.each<[unknown, string]>([
  [[], 'Expected a JSON object, found a list.'],
  [null, 'Expected a JSON object, found null.'],
  ['x', 'Expected a JSON object, found "x".'],
  [7, 'Expected a JSON object, found 7.'],
  [{}, 'Expected name to be a text, found nothing.'],
  [{ name: null }, 'Expected name to be a text, found null.'],
  [{ name: true }, 'Expected name to be a text, found true.'],
  [{ name: { a: 1 } }, 'Expected name to be a text, found an object.'],
  [{ name: ['a'] }, 'Expected name to be a text, found a list.'],
  [{ name: 'x', tags: 'y' }, 'Expected tags to be a list, found "y".'],
  [{ name: 'x', tags: ['y', 3] }, 'Expected tags.1 to be a text, found 3.'],
  [{ name: 'x', place: 'y' }, 'Expected place to be an object, found "y".'],
  [{ name: 'x', place: { rank: 1.5 } }, 'Expected place.rank to be a whole number, found 1.5.'],
  [{ name: 'x', share: 'y' }, 'Expected share to be a number, found "y".'],
  [{ name: 'x', kind: 'C' }, 'Expected kind to be one of A, B, found "C".'],
  [{ name: 'x', date: [] }, 'Expected date to be a text or a number or null, found a list.'],
  [{ name: 'x', size: 0 }, 'Expected size to be at least 1, found 0.'],
  [{ name: 'x', id: 'y' }, 'id: Expected an id that begins with x.'],
  [{ name: 'x', nme: 1, 'a b': 2 }, 'Expected only known keys, found "nme", "a b".'],
  [{ name: 'x', place: { rank: 1, nme: 1 } }, 'Expected only known keys in place, found "nme".'],
  [{ name: 'x', share: 'y'.repeat(58) }, `Expected share to be a number, found "${'y'.repeat(58)}".`],
  [{ name: 'x', share: 'y'.repeat(59) }, `Expected share to be a number, found "${'y'.repeat(56)}....`],
])('%j: %s', (value, sentence) => {
  expect(problem(value)).toBe(sentence);
}); // prettier-ignore

test('an error that complains of nothing is still a sentence', () => {
  expect(describeIssue(new z.ZodError([]), {})).toBe('Expected a record, found something else.');
});
