import * as z from 'zod';
import { describeIssue } from '../../src/domain/shape-issue.js';

const shape = z.strictObject({
  name: z.string(),
  tags: z.array(z.string()).default([]),
  place: z.strictObject({ rank: z.int() }).optional(),
  share: z.number().optional(),
  kind: z.enum(['A', 'B']).optional(),
  date: z.union([z.string(), z.number(), z.null(), z.string()]).optional(),
  size: z.number().min(1).max(9).optional(),
  code: z.string().min(1).max(3).optional(),
  pair: z.array(z.int()).min(1).max(2).optional(),
  day: z.iso.date().optional(),
  at: z.iso.datetime().optional(),
  mail: z.email().optional(),
  act: z
    .discriminatedUnion('type', [z.object({ type: z.literal('A') }), z.object({ type: z.literal('B') })])
    .optional(),
  step: z.number().multipleOf(2).optional(),
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
  [{ name: 'x', size: 10 }, 'Expected size to be at most 9, found 10.'],
  [{ name: 'x', code: '' }, 'Expected code to be at least 1 character long, found "".'],
  [{ name: 'x', code: 'abcd' }, 'Expected code to be at most 3 characters long, found "abcd".'],
  [{ name: 'x', pair: [] }, 'Expected pair to be at least 1 item long, found a list.'],
  [{ name: 'x', pair: [1, 2, 3] }, 'Expected pair to be at most 2 items long, found a list.'],
  [{ name: 'x', day: '1/2/2026' }, 'Expected day to be a day as YYYY-MM-DD, found "1/2/2026".'],
  [{ name: 'x', at: 'noon' }, 'Expected at to be a time as YYYY-MM-DDTHH:MM:SSZ, found "noon".'],
  [{ name: 'x', mail: 'ann' }, 'Expected mail to be a text of another form, found "ann".'],
  [{ name: 'x', act: { type: 'C' } }, 'Expected act.type to be one of A, B, found "C".'],
  [{ name: 'x', step: 3 }, 'Expected step to be of another shape, found 3.'],
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
