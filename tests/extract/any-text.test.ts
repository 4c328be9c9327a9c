import fc from 'fast-check';
import { createExtractor } from '../../src/extract/extractor.js';
import { loadTrainedExtractor } from '../../src/extract/load-extractor.js';

/** By what each is made of; the trained one takes another way through almost all of the code. */
const extractors = [
  ['the rules', createExtractor()],
  ['the trained model', loadTrainedExtractor()],
] as const;

const latex = fc.constantFrom(
  '\\emph{',
  '}',
  '$',
  '\\\\',
  '{\\em ',
  '\\"{i}',
  '``',
  "''",
  '\\cite{a}',
  '~',
  '\\%',
  '{',
);
const scrap = fc.constantFrom(
  '(GNN)',
  'ResNet-50',
  'we propose',
  'https://x.io/a(b)',
  'such as',
  ', ',
  ' and ',
  '. ',
  'é',
  '\u200b',
  'ﬁ',
  '👩‍🔬',
);
const text = fc
  .array(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.string({ unit: 'binary', maxLength: 8 }), latex, scrap, fc.lorem()), { maxLength: 40 })
  .map((parts) => parts.join(' ')); // prettier-ignore

test.each(extractors)(
  'any text for %s: no throw, and every mention and sentence slices back',
  (_, extractor) => {
    fc.assert(
      fc.property(text, text, (title, abstract) => {
        const paper = { title, abstract };
        const { concepts, relations } = extractor.extract(paper);
        for (const concept of concepts)
          for (const { field, start, end, surface, sentence } of concept.mentions) {
            expect(paper[field].slice(start, end)).toBe(surface);
            expect(surface).not.toBe('');
            expect(sentence.start <= start && end <= sentence.end).toBe(true);
          }
        const names = new Set(concepts.map(({ name }) => name));
        expect(names.size).toBe(concepts.length);
        for (const { from, to } of relations)
          expect(names.has(from) && names.has(to) && from !== to).toBe(true);
      }),
      { seed: 7, numRuns: 300 },
    );
  },
);

test.each(extractors)('the same text gives the same extraction whatever %s read before', (_, extractor) => {
  fc.assert(
    fc.property(text, text, (title, abstract) => {
      const first = extractor.extract({ title, abstract });
      extractor.extract({ title: abstract, abstract: title });
      expect(extractor.extract({ title, abstract })).toEqual(first);
    }),
    { seed: 11, numRuns: 60 },
  );
});

const size = 1_000_000;
const longTexts = [
  ['one word', 'a'.repeat(size)],
  ['words', 'deep networks '.repeat(size / 14)],
  ['brackets', '('.repeat(size)],
  ['abbreviations', '(AB) '.repeat(size / 5)],
  ['braces and backslashes', '\\{'.repeat(size / 2)],
  ['dollars', '$'.repeat(size)],
  ['names', 'ResNet '.repeat(size / 7)],
  ['hyphens', 'a-'.repeat(size / 2)],
  ['addresses', 'http://a.b '.repeat(size / 11)],
  ['commas', 'such as A, '.repeat(size / 11)],
] as const;

describe.each(extractors)('with %s', (_, extractor) => {
  test.each(longTexts)('a megabyte of %s takes seconds at most', (_name, abstract) => {
    const start = performance.now();
    extractor.extract({ title: '', abstract });
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
