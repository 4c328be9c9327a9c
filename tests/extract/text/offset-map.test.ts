import { offsetMapBuilder } from '../../../src/extract/text/offset-map.js';

const raw = 'abc\\times  def ';
//           0123456789012345

test('copied characters come from where they stood, a replaced piece from all that it replaces', () => {
  const out = offsetMapBuilder(raw);
  out.copy(0, 2);
  out.copy(2, 3);
  out.replace('×', 3, 9);
  out.replace('', 9, 10);
  out.copy(10, 14);
  const { text, toRaw } = out.finish();
  expect(text).toBe('abc× def');
  expect(toRaw(0, 1)).toEqual([0, 1]);
  expect(toRaw(1, 3)).toEqual([1, 3]);
  expect(toRaw(3, 4)).toEqual([3, 9]);
  expect(toRaw(2, 5)).toEqual([2, 11]);
  expect(toRaw(4, 5)).toEqual([10, 11]);
  expect(toRaw(6, 8)).toEqual([12, 14]);
  expect(toRaw(0, 8)).toEqual([0, 14]);
});

test('every character of a piece stands for all of what it replaces', () => {
  const out = offsetMapBuilder('<tag>x');
  out.replace('(t)', 0, 5);
  out.copy(5, 6);
  const { toRaw } = out.finish();
  expect(toRaw(1, 2)).toEqual([0, 5]);
  expect(toRaw(2, 4)).toEqual([0, 6]);
});

test('an empty range is a place: before the character there, or at the end of the text', () => {
  const out = offsetMapBuilder(raw);
  out.replace('×', 3, 9);
  out.copy(11, 14);
  const { toRaw } = out.finish();
  expect([0, 1, 2, 4].map((at) => toRaw(at, at))).toEqual([
    [3, 3],
    [11, 11],
    [12, 12],
    [14, 14],
  ]);
});

test('the end of a text is that of all its last piece replaces', () => {
  const out = offsetMapBuilder(raw);
  out.replace('×', 3, 9);
  expect(out.finish().toRaw(1, 1)).toEqual([9, 9]);
});

test('arguments outside of the text are clamped to it', () => {
  const out = offsetMapBuilder(raw);
  out.copy(11, 14);
  const { toRaw } = out.finish();
  expect(toRaw(-5, 99)).toEqual([11, 14]);
  expect(toRaw(2, 1)).toEqual([13, 13]);
  expect(toRaw(7, 9)).toEqual([14, 14]);
});

test('spaces at the end are dropped, and nothing maps to nothing', () => {
  const out = offsetMapBuilder(raw);
  out.copy(13, 15);
  out.copy(15, 15);
  out.copy(9, 5);
  expect(out.last()).toBe(' ');
  const { text, toRaw } = out.finish();
  expect(text).toBe('f');
  expect(toRaw(0, 9)).toEqual([13, 14]);
  const nothing = offsetMapBuilder('  ');
  expect(nothing.last()).toBe('');
  nothing.copy(0, 2);
  expect(nothing.finish().text).toBe('');
  expect(nothing.finish().toRaw(0, 5)).toEqual([0, 0]);
  const blank = offsetMapBuilder('x ');
  blank.copy(1, 2);
  expect(blank.finish().toRaw(0, 5)).toEqual([0, 0]);
});

test('the last character is that of the last piece', () => {
  const out = offsetMapBuilder(raw);
  out.copy(0, 3);
  expect(out.last()).toBe('c');
  out.replace('xy', 3, 9);
  expect(out.last()).toBe('y');
  out.replace('', 9, 10);
  expect(out.last()).toBe('y');
});
