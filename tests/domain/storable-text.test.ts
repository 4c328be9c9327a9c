import { storableText } from '../../src/domain/storable-text.js';

test('what no store can keep is marked, one unit for one; everything else stays', () => {
  expect(storableText('a\0b\uD83Dc\uDE00\0')).toBe('a\uFFFDb\uFFFDc\uFFFD\uFFFD');
  expect(storableText('naïve 😀\n')).toBe('naïve 😀\n');
});
