import { cleanText, urlMask } from '../../../src/extract/text/clean.js';
import { addresses, readable } from './samples.js';

test.each(readable)('reads %j as %j', (raw, text) => {
  expect(cleanText(raw).text).toBe(text);
});

test.each(addresses)('masks and reports the address in %j', (raw, url, text) => {
  const clean = cleanText(raw);
  expect(clean.text).toBe(text);
  expect(clean.urls.map((found) => found.url)).toEqual([url]);
  expect(clean.urls.map(({ start, end }) => raw.slice(start, end))).toEqual([url]);
});

test.each(['see x.www.a.org', 'at github.com', 'my github.io/page', 'https://', 'www.'])(
  'finds no address in %j',
  (raw) => {
    expect(cleanText(raw)).toMatchObject({ raw, text: raw, urls: [] });
  },
);

test('finds every address of a text, in order', () => {
  const { text, urls } = cleanText('www.a.org and www.b.org.');
  expect(text).toBe(`${urlMask} and ${urlMask}.`);
  expect(urls).toEqual([
    { start: 0, end: 9, url: 'www.a.org' },
    { start: 14, end: 23, url: 'www.b.org' },
  ]);
});

test('maps words back to the raw characters they came from', () => {
  const raw = 'A {\\em na\\"ive} \uFB01lter at 5\\%, 64$\\times$64';
  const { text, toRaw } = cleanText(raw);
  const rawOf = (word: string): string =>
    raw.slice(...toRaw(text.indexOf(word), text.indexOf(word) + word.length));
  expect(rawOf('naïve')).toBe('na\\"ive');
  expect(rawOf('filter')).toBe('\uFB01lter');
  expect(rawOf('5%')).toBe('5\\%');
  expect(rawOf('×')).toBe('\\times');
});

test.each([
  ['so A~cat', 4, '~'],
  ['so a &amp; b', 5, '&amp;'],
  ["so ''x", 3, "''"],
  ['so \u201Cx', 3, '\u201C'],
  ['so 1--2', 4, '--'],
  ['so e\u0301 x', 3, 'e\u0301'],
  ['so works.We see', 9, ''],
  ['so works.We see', 8, '.'],
  ['so see:www.a.org', 7, ''],
  ['so   x', 2, '   '],
])('in %j character %i comes from %j', (raw, at, origin) => {
  const { toRaw } = cleanText(raw);
  const [start, end] = toRaw(at, at + 1);
  expect(raw.slice(start, end)).toBe(origin);
  expect(end).toBeGreaterThanOrEqual(start);
  expect(toRaw(at + 1, at + 2)[0]).toBeGreaterThanOrEqual(end);
});
