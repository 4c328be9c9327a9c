import fc from 'fast-check';
import { storedConceptKey, storedPaperKey } from '../../src/domain/keys.js';
import { conceptSlug, slugKey } from '../../src/graphql/concept-slug.js';
import { globalId, parseConceptId, parseGlobalId } from '../../src/graphql/global-id.js';
import { keyOf } from '../builders.js';

// The same random values in every run: what one finds, the next finds too.
fc.configureGlobal({ seed: 7 });

test('a global id gives back the type and the key that it was made of', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-composite', minLength: 1 }), (text) => {
      const all = [
        { type: 'Paper', key: storedPaperKey(text) },
        { type: 'Concept', key: storedConceptKey(text) },
        { type: 'Decision', key: text },
      ] as const;
      for (const named of all) expect(parseGlobalId(globalId(named))).toEqual(named);
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

test('where a concept is asked for, the id of anything else names nothing', () => {
  expect(parseConceptId(globalId({ type: 'Concept', key: keyOf('BERT') }))).toBe('bert');
  expect(parseConceptId(globalId({ type: 'Paper', key: storedPaperKey('doi:10.1/x') }))).toBeNull();
  expect(parseConceptId('BERT')).toBeNull();
});

test('a slug gives back the key of the concept that it was made of', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      fc.pre(/[a-z]/.test(name));
      const key = keyOf(`x ${name}`);
      expect(slugKey(conceptSlug({ key, name: `x ${name}`, aliases: [] }))).toBe(key);
      expect(slugKey(conceptSlug({ key, name: 'another', aliases: [] }))).toBe(key);
    }),
  );
});

test('a slug is written as one of the names of its concept where the key can be told from that', () => {
  const slug = (key: string, ...[name = '', ...aliases]: readonly string[]) =>
    conceptSlug({ key: storedConceptKey(key), name, aliases });
  expect(slug('continuallearning', 'Continual Learning')).toBe('continual-learning');
  expect(slug('visiontransformer', 'ViT', 'ViTs', 'vision transformers')).toBe('vision-transformer');
  expect(slug('llama3 8b', 'Llama-3-8B')).toBe('llama-3-8b');
  expect(slug('visiontransformer', 'ViT')).toBe('visiontransformer');
  expect(slug('llama3 8b', 'Llama')).toBe('llama3-8b');
  expect(slug('transformer:voltag', 'transformer')).toBe('transformer:voltag');
});
