import fc from 'fast-check';
import { storedConceptKey, storedPaperKey } from '../../src/domain/keys.js';
import { conceptSlug, slugKey } from '../../src/graphql/concept-slug.js';
import { globalId, parseGlobalId } from '../../src/graphql/global-id.js';
import { keyOf } from '../builders.js';

test('a global id gives back the type and the key that it was made of', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-composite', minLength: 1 }), fc.boolean(), (text, isPaper) => {
      const named = isPaper
        ? ({ type: 'Paper', key: storedPaperKey(text) } as const)
        : ({ type: 'Concept', key: storedConceptKey(text) } as const);
      expect(parseGlobalId(globalId(named))).toEqual(named);
    }),
  );
});

test.each([
  '',
  'Paper',
  'Paper_',
  'Paper_=',
  'Author_QQ',
  'paper_YQ',
  'Paper_YQ==',
  'Paper_YR',
  'Paper_YQ Paper_YQ',
])('a text that is no global id names nothing: %j', (text) => {
  expect(parseGlobalId(text)).toBeNull();
});

test('a slug gives back the key of the concept that it was made of', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      fc.pre(/[a-z]/.test(name));
      const key = keyOf(`x ${name}`);
      expect(slugKey(conceptSlug(key))).toBe(key);
    }),
  );
});
