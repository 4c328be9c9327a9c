import { ruleTagger, rules } from '../../../src/extract/rules/rule-tagger.js';
import { readProbabilities } from '../../../src/extract/tagger.js';
import { sentenceOf } from './hits.js';

/** Every span the rules find in one sentence, as `rule: surface = KIND`. */
function found(abstract: string): string[] {
  const sentences = [sentenceOf(abstract)];
  return ruleTagger.tag(sentences).map(({ sentence, first, end, rule, probabilities }) => {
    const words = sentences[sentence]!.tokens.slice(first, end).map((token) => token.text);
    return `${rule}: ${words.join(' ')} = ${readProbabilities(probabilities).kind}`;
  });
}

test.each([
  ['They pretrain on ImageNet-1k.', 'known-name: ImageNet-1k = DATASET'],
  ['The Large Language Models are big.', 'known-name: Large Language Models = METHOD'],
  ['It improves question answering.', 'known-name: question answering = TASK'],
  ['A low FID is good.', 'known-name: FID = METRIC'],
  ['It avoids catastrophic forgetting.', 'known-name: catastrophic forgetting = CONCEPT'],
  ['They minimise a hinge-margin loss.', 'head-word: hinge-margin loss = METHOD'],
  ['We study rice harvest forecasting.', 'head-word: rice harvest forecasting = TASK'],
  ['We study the tensor rank gap.', 'head-word: tensor rank gap = CONCEPT'],
  ['We call it FrogNet-7.', 'named-shape: FrogNet-7 = METHOD'],
  ['We evaluate on TreeVQA.', 'named-shape: TreeVQA = DATASET'],
  ['The Zeta9 dataset is small.', 'named-shape: Zeta9 = DATASET'],
  ['We use encoders such as Fooble, Barble and Bazble.', 'example-list: Barble = METHOD'],
  ['It has a spectral wobble.', 'plain-phrase: spectral wobble = CONCEPT'],
])('in %j finds %s', (abstract, expected) => {
  expect(found(abstract)).toContain(expected);
});

test.each([
  'We show that this is so.',
  'However, it remains hard to do well.',
  'Our results are very good.',
  'Code is available at https://github.com/someone/something.',
  'It grows by 12.5% over 3,000 steps.',
  'In this paper, we propose a new approach.',
  'He can swim, and she may dance with them.',
  'It is not open to attention by others.',
])('in %j finds nothing but single words that are known', (abstract) => {
  expect(found(abstract).filter((each) => !each.startsWith('known-name'))).toEqual([]);
});

test('rules that agree on a span make it surer, as if they were independent, and share it out to their kinds', () => {
  const sentences = ['It learns.', 'We use THE net and butterfly nets.'].map(sentenceOf);
  const spans = ruleTagger.tag(sentences);
  const [the, both] = [
    spans.find(({ end }) => end === 3),
    spans.find(({ first, end }) => first === 2 && end === 4),
  ];
  expect(the).toMatchObject({ sentence: 1, rule: 'named-shape', probabilities: { METHOD: 0.6, CONCEPT: 0 } });
  // Head word 0.7 for METHOD, plain phrase 0.35 for CONCEPT: together 1 - 0.3 · 0.65, shared out 2 : 1.
  expect(both).toMatchObject({ sentence: 1, rule: 'head-word' });
  expect(both?.probabilities.METHOD).toBeCloseTo((0.805 * 2) / 3, 12);
  expect(both?.probabilities.CONCEPT).toBeCloseTo(0.805 / 3, 12);
  expect(readProbabilities(both!.probabilities).total).toBeCloseTo(0.805, 12);
});

test('the order of the rules, from the most to the least telling', () => {
  expect(rules.map(({ id }) => id)).toEqual([
    'known-name',
    'example-list',
    'head-word',
    'named-shape',
    'plain-phrase',
  ]);
});
