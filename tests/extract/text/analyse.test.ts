import fc from 'fast-check';
import { analyseText } from '../../../src/extract/text/analyse.js';
import { cleanText } from '../../../src/extract/text/clean.js';

const sentencesOf = (raw: string): string[] => {
  const clean = cleanText(raw);
  return analyseText(clean).map(({ start, end }) => clean.text.slice(start, end));
};

const kept: readonly string[] = [
  'We follow the recipe, cf. Eq. 3 and Fig. 2, for this.',
  'Large vs. small models differ.',
  'As Okafor et al. Have shown, it holds.',
  'Some sets, e.g. CIFAR-10, i.e. images, are small.',
  'It uses GPT-4.1 at version 2.0 throughout.',
  'The loss w.r.t. The input is i.i.d. noise.',
];

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

test('finds nothing in an empty text', () => {
  expect(analyseText(cleanText(' \n '))).toEqual([]);
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
