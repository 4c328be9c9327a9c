import { longestLine, readLines } from '../../src/ingest/lines.js';
import { all, pieces } from './read-text.js';

const textsOf = async (...texts: readonly string[]) =>
  (await all(readLines(pieces(...texts)))).map(({ text }) => text);

test('lines end at LF or CRLF, wherever the pieces are cut', async () => {
  expect(await textsOf('one\r', '\ntw', 'o\n\nfour')).toEqual(['one', 'two', '', 'four']);
});

test('line separators of Unicode are part of a line, as JSON allows', async () => {
  expect(await textsOf('{"a":"x\u2028y\u2029z"}\n')).toEqual(['{"a":"x\u2028y\u2029z"}']);
});

test('nothing follows the last line end', async () => {
  expect(await textsOf('one\n')).toEqual(['one']);
  expect(await textsOf('')).toEqual([]);
});

test('a line too long to be held is told by its number alone, and reading goes on after it', async () => {
  const half = 'x'.repeat(longestLine / 2 + 1);
  expect(await all(readLines(pieces('first\n', half, half, '\nlast')))).toEqual([
    { number: 1, text: 'first' },
    { number: 2, text: null },
    { number: 3, text: 'last' },
  ]);
});
