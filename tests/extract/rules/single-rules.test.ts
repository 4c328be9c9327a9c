import { exampleList } from '../../../src/extract/rules/example-list.js';
import { headWord, kindOfHead } from '../../../src/extract/rules/head-word.js';
import { knownName } from '../../../src/extract/rules/known-name.js';
import { namedShape } from '../../../src/extract/rules/named-shape.js';
import { plainPhrase } from '../../../src/extract/rules/plain-phrase.js';
import { hitsOf } from './hits.js';

describe('a known name', () => {
  test.each<[string, readonly string[]]>([
    ['It uses graph neural networks.', ['graph neural networks = METHOD 0.8']],
    ['graph neural network', ['graph neural network = METHOD 0.8']],
    ['FID and mean squared error count', ['FID = METRIC 0.8', 'mean squared error = METRIC 0.8']],
    ['A Swin Transformer transformer', ['Swin Transformer = METHOD 0.8', 'transformer = METHOD 0.8']],
    ['ImageNet-1k images', ['ImageNet-1k = DATASET 0.8']],
    ['We use Adam, adam and SAM.', ['Adam = METHOD 0.8', 'SAM = METHOD 0.8']],
    [
      'We use reinforcement learning from human feedback.',
      ['reinforcement learning from human feedback = METHOD 0.8'],
    ],
  ])('is found in %j, the longest at its place', (text, hits) => {
    expect(hitsOf(knownName, text)).toEqual(hits);
  });

  test.each(['mean, squared error', 'graph neural', 'They adapt to maps and reddit.', 'butterfly nets'])(
    'is none in %j',
    (text) => {
      expect(hitsOf(knownName, text)).toEqual([]);
    },
  );
});

describe('a list of examples', () => {
  test.each<[string, readonly string[]]>([
    ['It uses methods such as Foo, BarNet or deep baz and sky.', ['Foo = METHOD 0.6', 'BarNet = METHOD 0.6', 'deep baz = METHOD 0.6', 'sky = METHOD 0.6']],
    ['It uses datasets, including Foo and Bar.', ['Foo = DATASET 0.6', 'Bar = DATASET 0.6']],
    ['Datasets including Foo, not Bar.', ['Foo = DATASET 0.6']],
    ['Foo and tasks such as Bar', ['Bar = TASK 0.6']],
    ['We mix models such as Foo and tasks including Bar', ['Foo = METHOD 0.6', 'tasks = METHOD 0.6', 'Bar = TASK 0.6']],
    ['graph models such as AND Foo', ['AND Foo = METHOD 0.6']],
  ])('in %j gives what follows the kind of the word before', (text, hits) => {
    expect(hitsOf(exampleList, text)).toEqual(hits);
  }); // prettier-ignore

  test.each([
    'Such as Foo.',
    'including Foo',
    'It uses tables such as Foo.',
    'Models such Foo as Bar.',
    'Models such the Foo.',
    'Models so as Foo.',
    'Models as Foo.',
    'Models such as the Foo.',
    'Models such as (Foo).',
    'Models, , including',
  ])('is none in %j', (text) => {
    expect(hitsOf(exampleList, text)).toEqual([]);
  });
});

describe('a head word', () => {
  test.each<[string, readonly string[]]>([
    ['butterfly network', ['butterfly network = METHOD 0.7']],
    ['cat dog bird mouse network', ['cat dog bird mouse network = METHOD 0.7']],
    ['butterfly corpus', ['butterfly corpus = DATASET 0.5']],
    ['butterfly forecasting', ['butterfly forecasting = TASK 0.7']],
    ['butterfly precision', ['butterfly precision = METRIC 0.65']],
    ['butterfly curvature', ['butterfly curvature = CONCEPT 0.55']],
    ['butterfly self-attention', ['butterfly self-attention = METHOD 0.7']],
    ['image butterfly network', ['image butterfly network = METHOD 0.7']],
    ['They use image network, butterfly network', ['image network = METHOD 0.6', 'butterfly network = METHOD 0.7']],
  ])('tells the kind of %j, less surely where all other words are generic', (text, hits) => {
    expect(hitsOf(headWord, text)).toEqual(hits);
  }); // prettier-ignore

  test.each([
    ['network', 'stands alone'],
    ['cat dog bird horse mouse network', 'ends a phrase too long for a name'],
    ['butterfly sky', 'is none'],
    ['network sky', 'does not stand last'],
  ])('in %j tells nothing: it %s', (text) => {
    expect(hitsOf(headWord, text)).toEqual([]);
  });

  test('tells a kind by itself, and as the last part of a word with a hyphen', () => {
    expect(['network', 'hinge network', 'benchmark', 'sky', ''].map(kindOfHead)).toEqual([
      'METHOD',
      'METHOD',
      'DATASET',
      undefined,
      undefined,
    ]);
  });
});

describe('a coined name', () => {
  test.each<[string, readonly string[]]>([
    ['Foo and XQR-4o, PFGM++ or iZork', ['XQR-4o = METHOD 0.6', 'PFGM++ = METHOD 0.6', 'iZork = METHOD 0.6']],
    ['on Zork9', ['Zork9 = DATASET 0.6']],
    ['dataset Zork9', ['Zork9 = DATASET 0.6']],
    ['the benchmark Zork9', ['Zork9 = DATASET 0.6']],
    ['Zork9 leaderboard', ['Zork9 = DATASET 0.6']],
    ['on two Zork9 of it', ['Zork9 = METHOD 0.6']],
    ['FooQA', ['FooQA = DATASET 0.6']],
    ['QAble', ['QAble = METHOD 0.6']],
    ['L2', ['L2 = METHOD 0.6']],
    [`${'A'.repeat(40)} it`, [`${'A'.repeat(40)} = METHOD 0.6`]],
  ])('is found in %j', (text, hits) => {
    expect(hitsOf(namedShape, text)).toEqual(hits);
  });

  test.each(['A cat sat.', 'X', 'Foo', '2024 and 7', `${'A'.repeat(41)} it`])('is none in %j', (text) => {
    expect(hitsOf(namedShape, text)).toEqual([]);
  });
});

describe('a plain phrase', () => {
  test.each<[string, readonly string[]]>([
    ['butterfly sky', ['butterfly sky = CONCEPT 0.35']],
    ['image sky', ['image sky = CONCEPT 0.35']],
    ['cat dog bird mouse', ['cat dog bird mouse = CONCEPT 0.35']],
  ])('of two to four words, not all generic, is a notion: %j', (text, hits) => {
    expect(hitsOf(plainPhrase, text)).toEqual(hits);
  });

  test.each(['butterfly', 'cat dog bird mouse sky', 'image data, butterfly', 'image, sky'])(
    'is none in %j',
    (text) => {
      expect(hitsOf(plainPhrase, text)).toEqual([]);
    },
  );
});
