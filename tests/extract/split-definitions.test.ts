import { createExtractor } from '../../src/extract/extractor.js';
import { splitDefinitions } from '../../src/extract/split-definitions.js';
import { noProbability, type FieldSentence, type TaggedSpan, type Tagger } from '../../src/extract/tagger.js';

/** Tags these words of the abstract's first sentence as one method. */
function taggerOf(words: readonly string[]): Tagger {
  return {
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

test('only a span of the sentence of the definition is split, and only if it holds words of the long form', () => {
  const abbreviation = { sentence: 1, long: { first: 2, end: 4 }, short: { first: 5, end: 6 } };
  const span = (sentence: number, first: number, end: number): TaggedSpan => ({
    sentence,
    first,
    end,
    probabilities: { ...noProbability, METHOD: 0.9 },
    rule: 'test',
  });
  const whole = [span(0, 2, 7), span(1, 4, 7), span(1, 5, 6), span(1, 2, 4), span(1, 2, 8), span(1, 2, 5)];
  expect(splitDefinitions(whole, [abbreviation])).toEqual(whole);
  expect(splitDefinitions([span(1, 2, 7)], [abbreviation])).toEqual([span(1, 2, 4), span(1, 5, 6)]);
  expect(splitDefinitions([span(1, 3, 6)], [abbreviation])).toEqual([span(1, 3, 4), span(1, 5, 6)]);
});

test('a short form before its long form is not the end of a definition', () => {
  const turned = { sentence: 0, long: { first: 2, end: 5 }, short: { first: 0, end: 1 } };
  const span = { sentence: 0, first: 0, end: 1, probabilities: noProbability, rule: 'test' };
  expect(splitDefinitions([span], [turned])).toEqual([span]);
});
