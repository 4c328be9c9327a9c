import { createExtractor } from '../../src/extract/extractor.js';
import { noProbability, type FieldSentence, type Tagger } from '../../src/extract/tagger.js';

/** Tags these words of the abstract's first sentence as one method. */
function taggerOf(words: readonly string[]): Tagger {
  return {
    version: 'test',
    tag(sentences: readonly FieldSentence[]) {
      const sentence = sentences.findIndex(({ field }) => field === 'abstract');
      const tokens = sentences[sentence]?.tokens.map(({ text }) => text) ?? [];
      const first = tokens.findIndex((_, at) => words.every((word, offset) => tokens[at + offset] === word));
      return [
        {
          sentence,
          first,
          end: first + words.length,
          probabilities: { ...noProbability, METHOD: 0.9 },
          rule: 'test',
        },
      ];
    },
  };
}

test.each([
  [
    'We train a Vision Transformer (ViT) from scratch.',
    ['Vision', 'Transformer', '(', 'ViT', ')'],
    'Vision Transformer',
  ],
  [
    'We train a Vision Transformer (ViT from scratch).',
    ['Vision', 'Transformer', '(', 'ViT'],
    'Vision Transformer (ViT',
  ],
  [
    'We use chain-of-thought (CoT) prompting here.',
    ['chain-of-thought', '(', 'CoT', ')', 'prompting'],
    'chain-of-thought (CoT) prompting',
  ],
])('%s names %s as %s', (abstract, words, name) => {
  const { concepts } = createExtractor({ tagger: taggerOf(words) }).extract({
    title: 'On Training',
    abstract,
  });
  expect(concepts.map((concept) => concept.name)).toEqual([name]);
});

test('the short form of a definition that was tagged whole is an alias with a place of its own', () => {
  const abstract = 'We train a Vision Transformer (ViT) from scratch.';
  const tagger = taggerOf(['Vision', 'Transformer', '(', 'ViT', ')']);
  const [concept] = createExtractor({ tagger }).extract({ title: 'On Training', abstract }).concepts;
  expect(concept?.aliases).toEqual(['ViT']);
  expect(concept?.mentions.map(({ surface }) => surface)).toEqual(['Vision Transformer', 'ViT']);
});
