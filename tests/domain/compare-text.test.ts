import { compareText } from '../../src/domain/compare-text.js';

test('texts are in the order of their UTF-16 units, whatever the locale', () => {
  expect(['ä', 'b', 'B', 'a', 'ab', 'a', ''].sort(compareText)).toEqual(['', 'B', 'a', 'a', 'ab', 'b', 'ä']);
  expect(compareText('a', 'b')).toBe(-1);
  expect(compareText('b', 'a')).toBe(1);
  expect(compareText('a', 'a')).toBe(0);
});
