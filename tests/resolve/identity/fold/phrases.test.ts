import type { ConceptKind } from '../../../../src/domain/vocabulary.js';
import { withoutLeadingWords } from '../../../../src/resolve/identity/fold/leading-words.js';
import { withoutTailWords } from '../../../../src/resolve/identity/fold/tail-words.js';
import { turnedRound } from '../../../../src/resolve/identity/fold/word-order.js';

const words = (text: string) => text.split(' ').filter((word) => word !== '');

test.each<[string, ConceptKind, boolean, string]>([
  ['the graph', 'CONCEPT', false, 'graph'],
  ['a well known graph', 'CONCEPT', false, 'graph'],
  ['our proposed graph net', 'METHOD', false, 'graph net'],
  ['state of the art graph net', 'METHOD', false, 'graph net'],
  ['novel recall', 'METRIC', false, 'novel recall'],
  ['novel net', 'DATASET', false, 'net'],
  ['novel view synthesis', 'METHOD', false, 'novel view synthesis'],
  ['the novel view synthesis', 'METHOD', false, 'novel view synthesis'],
  ['a star search', 'METHOD', false, 'a star search'],
  ['pre trained clip', 'METHOD', true, 'clip'],
  ['pre trained net', 'METHOD', false, 'pre trained net'],
  ['pretrained clip', 'DATASET', true, 'pretrained clip'],
  ['openai o 1', 'METHOD', false, 'o 1'],
  ['openai gym', 'METHOD', false, 'openai gym'],
  ['the', 'CONCEPT', false, 'the'],
  ['the the', 'CONCEPT', false, 'the'],
  ['graph', 'CONCEPT', false, 'graph'],
  ['well behaved graph', 'CONCEPT', false, 'well behaved graph'],
])('%s (%s) goes without its leading words by %s as %s', (text, kind, named, rest) => {
  expect(withoutLeadingWords(words(text), kind, named).join(' ')).toBe(rest);
});

test.each<[string, ConceptKind, number, string]>([
  ['viterbi algorithm', 'METHOD', 0, 'viterbi'],
  ['svhn dataset', 'DATASET', 0, 'svhn'],
  ['svhn data set', 'DATASET', 0, 'svhn'],
  ['svhn test set', 'DATASET', 0, 'svhn test set'],
  ['cifar data collection', 'DATASET', 0, 'cifar data'],
  ['graph coloring problem', 'TASK', 0, 'graph coloring'],
  ['attention mechanism', 'METHOD', 0, 'attention'],
  ['kernel method', 'METHOD', 0, 'kernel method'],
  ['deep kernel method', 'METHOD', 0, 'deep kernel'],
  ['kernel method', 'METHOD', 1, 'kernel'],
  ['bert model', 'METHOD', 1, 'bert'],
  ['sd model', 'METHOD', 1, 'sd'],
  ['language model', 'METHOD', 0, 'language model'],
  ['rl model', 'METHOD', 1, 'rl model'],
  ['cross entropy loss', 'METHOD', 0, 'cross entropy'],
  ['cross entropy loss', 'METRIC', 0, 'cross entropy'],
  ['hinge loss', 'METHOD', 0, 'hinge loss'],
  ['hinge loss', 'METHOD', 1, 'hinge'],
  ['entropy loss', 'TASK', 0, 'entropy loss'],
  ['summarization score', 'METRIC', 0, 'summarization score'],
  ['perplexity score', 'METRIC', 0, 'perplexity'],
  ['meteor score', 'METRIC', 1, 'meteor'],
  ['viterbi algorithm framework', 'METHOD', 0, 'viterbi'],
  ['algorithm', 'METHOD', 0, 'algorithm'],
  ['k algorithm', 'METHOD', 0, 'k algorithm'],
  ['data set', 'DATASET', 0, 'dataset'],
  ['gibbs phenomenon', 'CONCEPT', 0, 'gibbs'],
])('%s (%s, %i words of a name) goes without its tail words as %s', (text, kind, named, rest) => {
  expect(withoutTailWords(words(text), kind, named).join(' ')).toBe(rest);
});

test.each([
  ['segmentation of medical image', 'medical image segmentation'],
  ['image segmentation of the brain', 'image brain segmentation'],
  ['search of a space', 'space search'],
  ['segmentation of an image', 'image segmentation'],
  ['segmentation of indoor scene', 'indoor scene segmentation'],
  ['robustness to label noise', 'label noise robustness'],
  ['robustness against noise', 'noise robustness'],
])('%s is turned round to %s', (text, turned) => {
  expect(turnedRound(words(text)).join(' ')).toBe(turned);
});

test.each([
  'mixture of experts',
  'bag of words',
  'reduction to practice',
  'robustness to',
  'of segmentation',
  'deep brain image segmentation of cells',
  'segmentation of images of brains',
  'segmentation of the',
  'image segmentation',
])('%s stays as it is', (text) => {
  expect(turnedRound(words(text)).join(' ')).toBe(text);
});
