import { analyseText } from '../../../src/extract/text/analyse.js';
import { cleanText } from '../../../src/extract/text/clean.js';
import { kept } from './samples.js';

const sentencesOf = (raw: string): string[] => {
  const clean = cleanText(raw);
  return analyseText(clean).map(({ start, end }) => clean.text.slice(start, end));
};

test.each(kept)('keeps %j one sentence', (raw) => {
  expect(sentencesOf(raw)).toEqual([raw]);
});

test('breaks between sentences, also where the space was lost', () => {
  expect(sentencesOf('It works. Does it? Yes!')).toEqual(['It works.', 'Does it?', 'Yes!']);
  expect(sentencesOf('It has many layers.We measure them.')).toEqual([
    'It has many layers.',
    'We measure them.',
  ]);
});

test('a text of many thousand characters is split like a short one', () => {
  const long = Array.from({ length: 900 }, (_, at) => `It works ${at}.`);
  expect(sentencesOf(long.join(' '))).toEqual(long);
});

test('a stretch of more than five thousand characters without a full stop is cut there, and nothing of it is lost', () => {
  const endless = Array.from({ length: 2_400 }, () => 'word').join(' ');
  const pieces = sentencesOf(endless);
  expect(pieces.map(({ length }) => length)).toEqual([4_999, 4_999, 1_999]);
  expect(pieces.join(' ')).toBe(endless);
});

test('an abbreviation moves no sentence after it', () => {
  const raw = 'See Fig. 2 and Sec. 3 of it. It works, cf. the last. Yes.';
  expect(sentencesOf(raw)).toEqual(['See Fig. 2 and Sec. 3 of it.', 'It works, cf. the last.', 'Yes.']);
});

test('dots in a row end no sentence', () => {
  expect(sentencesOf('It works... It is.')).toEqual(['It works... It is.']);
});

test('sentences have their places in the clean text and their tokens', () => {
  const [first, second, ...more] = analyseText(cleanText('  It works.  Yes '));
  expect(first).toMatchObject({ start: 0, end: 9 });
  expect(first?.tokens.map(({ text }) => text)).toEqual(['It', 'works', '.']);
  expect(second).toEqual({ start: 10, end: 13, tokens: [{ start: 10, end: 13, text: 'Yes' }] });
  expect(more).toEqual([]);
});

test('finds nothing in an empty text', () => {
  expect(analyseText(cleanText(' \n '))).toEqual([]);
});
