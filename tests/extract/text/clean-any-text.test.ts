import fc from 'fast-check';
import { analyseText } from '../../../src/extract/text/analyse.js';
import { cleanText } from '../../../src/extract/text/clean.js';
import { addresses, kept, readable } from './samples.js';

/** Pieces that meet every branch of the cleaner more often than random text would. */
const scientific = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...readable.map(([raw]) => raw),
        ...addresses.map(([raw]) => raw),
        '\\',
        '{',
        '$',
        '.A',
        '\uD83D',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));

test('maps any range back monotonically and inside the raw text', () => {
  fc.assert(
    fc.property(scientific, (raw) => {
      const { text, toRaw } = cleanText(raw);
      const ranges = Array.from({ length: text.length }, (_, at) => toRaw(at, at + 1));
      const wrong = ranges.filter(([start, end], at) => {
        const [startBefore, endBefore] = ranges[at - 1] ?? [0, 0];
        const inOrder = start >= startBefore && end >= endBefore && end >= start;
        return !inOrder || end > raw.length || toRaw(0, at + 1)[1] !== end;
      });
      expect(wrong).toEqual([]);
    }),
    { seed: 7, numRuns: 300 },
  );
});

test('covers every character of any text but white space, in order', () => {
  const text = fc
    .array(
      fc.oneof(fc.constantFrom(...kept, '. ', '\u2026', '"', '(A.', '<URL>'), fc.string({ unit: 'binary' })),
      { maxLength: 8 },
    )
    .map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, (raw) => {
      const clean = cleanText(raw);
      const tokens = analyseText(clean).flatMap((sentence) => sentence.tokens);
      expect(tokens.map((token) => token.text).join('')).toBe(clean.text.replace(/\s/g, ''));
      expect(tokens.map(({ start, end }) => clean.text.slice(start, end))).toEqual(
        tokens.map((token) => token.text),
      );
      expect(tokens.filter(({ start }, at) => start < (tokens[at - 1]?.end ?? 0))).toEqual([]);
    }),
    { seed: 7, numRuns: 300 },
  );
});
