import type { ConceptKind } from '../../../src/domain/vocabulary.js';
import { formRelation, otherVersion } from '../../../src/resolve/identity/form-relation.js';
import { kindsConflict } from '../../../src/resolve/identity/kind-conflict.js';
import { readName } from '../../../src/resolve/identity/name-form.js';
import { keyOfWords, nameKey } from '../../../src/resolve/identity/name-key.js';

const form = (surface: string, kind: ConceptKind = 'METHOD') => readName(surface, kind);

test('a name is read from its strictest key to its loosest', () => {
  expect(form('the segmentation of galaxies task', 'TASK')).toEqual({
    surface: 'the segmentation of galaxies task',
    kind: 'TASK',
    bracketed: null,
    tokens: ['segmentation', 'of', 'galaxy', 'task'],
    foldedKey: 'thesegmentationofgalaxytask',
    bareKey: 'segmentationofgalaxytask',
    turnedKey: 'galaxytasksegmentation',
    coreTokens: ['galaxy', 'task', 'segmentation'],
    coreKey: 'galaxytasksegmentation',
  });
});

test.each<[string, ConceptKind, string, string | null]>([
  ['large language models (LLMs)', 'METHOD', 'largelanguagemodel', 'LLMs'],
  ['LLM (large language model)', 'METHOD', 'largelanguagemodel', 'LLM'],
  ['medical question answering (QA)', 'TASK', 'medicalquestionansweringqa', null],
  ['networks (nets)', 'METHOD', 'networknet', null],
  ['Transformer (T5)', 'METHOD', 'transformert5', null],
  ['graph networks (graphs)', 'METHOD', 'graphnetworkgraph', null],
  ['recall@0.5', 'METRIC', 'recall50', null],
  ['recall@0.05', 'METRIC', 'recall05', null],
  ['recall@0.125', 'METRIC', 'recall0.125', null],
  ['recall@10.5', 'METRIC', 'recall10.5', null],
  ['recall@0.5', 'METHOD', 'recall0.5', null],
  ['SVHN dataset', 'DATASET', 'svhn', null],
  ['BERT model', 'METHOD', 'bert', null],
  ['Bert Model', 'METHOD', 'bertmodel', null],
  ['Language Model', 'METHOD', 'languagemodel', null],
  ['Language  Model', 'METHOD', 'languagemodel', null],
  ['Plan B Model', 'METHOD', 'planb', null],
  ['eNet model', 'METHOD', 'enet', null],
  ['bi-LSTM model', 'METHOD', 'bilstm', null],
  ['Sinkhorn network', 'METHOD', 'sinkhorn', null],
  ['Gumbel Sinkhorn network', 'METHOD', 'gumbelsinkhorn', null],
  ['the Sinkhorn graph network', 'METHOD', 'sinkhorngraphnetwork', null],
  ['sinkhorn network', 'METHOD', 'sinkhornnetwork', null],
  ['A-expansion', 'METHOD', 'aexpansion', null],
  ['A expansion', 'METHOD', 'expansion', null],
  ['the meta-learner', 'METHOD', 'metalearner', null],
  ['pretrained RoBERTa', 'METHOD', 'roberta', null],
  ['pretrained roberta', 'METHOD', 'pretrainedroberta', null],
  ['pretrained LayoutLM', 'METHOD', 'layoutlm', null],
  ['pretrained BERTweet', 'METHOD', 'bertweet', null],
  ['pretrained DeiT', 'METHOD', 'deit', null],
  ['frozen CLIP', 'METHOD', 'clip', null],
  ['pretrained BERT encoder', 'METHOD', 'pretrainedbertencoder', null],
])('%s (%s) comes down to %s, with the short form %s', (surface, kind, core, bracketed) => {
  const { coreKey, bracketed: short } = form(surface, kind);
  expect([coreKey, short]).toEqual([core, bracketed]);
});

const known = {
  correctWord: (word: string) => (word === 'atention' ? 'attention' : null),
  isWhole: () => false,
};
test.each<[string, string | null]>([
  ['Atention maps', 'attentionmap'],
  ['Atention', 'atention'],
  ['atention', 'attention'],
  ['atentioN map', 'atentionmap'],
  ['Gemini-2.5-Pro', 'geminipro2.5'],
  ['Claude 3 8B', 'claude3 8b'],
  ['S2ST', 's2st'],
  ['the', null],
  ['this', null],
  ['?!', null],
])('%s has the key %s', (surface, key) => {
  expect(nameKey(form(surface), known)).toBe(key);
});

test('a name that means something by its last word too keeps it', () => {
  const isWhole = ({ surface }: { readonly surface: string }) => surface === 'Markov model';
  expect(nameKey(form('Markov model'), { ...known, isWhole })).toBe('markovmodel');
  expect(nameKey(form('Bayes model'), { ...known, isWhole })).toBe('bayes');
  expect(keyOfWords(['Markov', 'model'], 'METHOD', { isWhole })).toBe('markovmodel');
  expect(nameKey(form('Gemini-2.5-Pro'), { ...known, isWhole: () => true })).toBe('geminipro2.5');
});

test('words that are right as they are are not put right', () => {
  expect(keyOfWords(['atention', 'maps'], 'METHOD', known)).toBe('atentionmap');
  expect(keyOfWords(['claude', '3', '8', 'b'], 'METHOD', known)).toBe('claude3 8b');
});

test.each<[string, string, string | null]>([
  ['GPT-4', 'GPT-4o', 'b VARIANT_OF a'],
  ['GPT-4o', 'GPT-4', 'a VARIANT_OF b'],
  ['BERT', 'BERT large', 'b VARIANT_OF a'],
  ['Distilled BERT', 'BERT', 'a VARIANT_OF b'],
  ['deep autoencoder', 'autoencoder', 'a IS_A b'],
  ['autoencoder', 'deep autoencoder', 'b IS_A a'],
  ['deep graph net', 'graph net', 'a IS_A b'],
  ['BERT', 'BERT tuning', null],
  ['BERT', 'BERT large tuning', null],
  ['GPT-4', 'GPT-5', null],
  ['GPT-4', 'GPT-5 mini', null],
  ['large graph transformer', 'transformer', 'a IS_A b'],
  ['tree kernel', 'deep graph kernel', null],
  ['graph net', 'tree net', null],
  ['graph', 'graph', null],
])('%s and %s: %s', (a, b, relation) => {
  const found = formRelation(form(a), form(b));
  expect(found === null ? null : `${found.from} ${found.type} ${found.to}`).toBe(relation);
});

test.each<[string, string, string | null]>([
  ['GPT-4', 'GPT-4o', 'gpt 4 | gpt 4 o'],
  ['CIFAR-10', 'CIFAR-100', 'cifar 10 | cifar 100'],
  ['ResNet-50', 'ResNet-101', 'resnet 50 | resnet 101'],
  ['BERT-base', 'BERT-large', 'bert base | bert large'],
  ['tiny bert', 'bert', 'tiny bert | bert'],
  ['graph net', 'tree net', null],
  ['BERT', 'BERT tuning', null],
  ['GPT 4 mini', 'GPT mini 4', null],
  ['Mixtral-8x7B', 'Mixtral-7x8B', 'mixtral 8 x 7 b | mixtral 7 x 8 b'],
  ['multi layer', 'multilayer', null],
  ['4', '5', null],
])('%s and %s differ by version, size or edition: %s', (a, b, shown) => {
  expect(otherVersion(form(a), form(b))).toBe(
    shown === null ? null : `Version, size or edition differ: ${shown}.`,
  );
});

test.each<[string, ConceptKind, string, ConceptKind, boolean]>([
  ['BERTScore', 'METRIC', 'BERTScore', 'METHOD', true],
  ['BERTScore', 'METRIC', 'BERTScore', 'METRIC', false],
  ['deep learning', 'METHOD', 'Deep learning', 'CONCEPT', false],
  ['Deep Learning', 'METHOD', 'deep learning', 'CONCEPT', false],
  ['the deep learning', 'METHOD', 'deep learning', 'CONCEPT', false],
  ['deep learning', 'METHOD', 'deep learning', 'DATASET', true],
  ['deep learning', 'METHOD', 'deeper learning', 'CONCEPT', true],
  ['learning', 'METHOD', 'learning', 'CONCEPT', true],
  ['deep RL', 'METHOD', 'deep RL', 'CONCEPT', true],
  ['top 5 accuracy', 'METRIC', 'top 5 accuracy', 'CONCEPT', true],
])('%s as %s and %s as %s conflict: %s', (a, kindA, b, kindB, expected) => {
  expect(kindsConflict(form(a, kindA), form(b, kindB))).toBe(expected);
  expect(kindsConflict(form(b, kindB), form(a, kindA))).toBe(expected);
});
