import { contextStem, contextWords } from '../../../src/resolve/identity/context-words.js';
import { spellingCorrector } from '../../../src/resolve/identity/correct-word.js';
import { definitionInText } from '../../../src/resolve/identity/definition-in-text.js';
import { spellsInitials } from '../../../src/resolve/identity/initials.js';
import { partsInOrder } from '../../../src/resolve/identity/part-order.js';
import { remembered } from '../../../src/resolve/identity/fold/remembered.js';
import { sameStem, sameStems } from '../../../src/resolve/identity/same-stem.js';
import { joinSenses, sameSense, shortens, type Sense } from '../../../src/resolve/identity/sense.js';
import { isShortForm, shortFormKey } from '../../../src/resolve/identity/short-form.js';

const words = (text: string) => text.split(' ').filter((word) => word !== '');

test.each([
  ['CNN', 'convolutional neural network', true],
  ['3DGS', '3d gaussian splatting', true],
  ['SOTA', 'state of the art', true],
  ['SA', 'state of the art', true],
  ['SA', 'soft actor critic', false],
  ['CNN', 'convolutional network', false],
  ['CNNX', 'convolutional neural network', false],
  ['ab', 'alpha  beta', false],
  ['A10', 'alpha 10', true],
  ['ab', 'alpha beta ', false],
  ['abc', 'alpha beta ', false],
])('%s are the initials of "%s": %s', (short, text, expected) => {
  expect(spellsInitials(short, text.split(' '))).toBe(expected);
});

test.each([
  ['claude 4.5 sonnet', 'claude sonnet 4.5'],
  ['claude sonnet 4.5', 'claude sonnet 4.5'],
  ['llama 3 8 b', 'llama 3 8 b'],
  ['llama 8 b chat 3', 'llama chat 8 b 3'],
  ['vit b', 'vit base'],
  ['vit b 16', 'vit base 16'],
  ['opt 13 b', 'opt 13 b'],
  ['opt 13 l', 'opt large 13'],
  ['opt 125 m', 'opt 125 m'],
  ['llama 3 max', 'llama max 3'],
  ['b net', 'b net'],
  ['gpt', 'gpt'],
  ['', ''],
  ['graph neural network', 'graph neural network'],
  ['graph 2 d network', 'graph 2 d network'],
  ['a z y x 2 1 0', 'a z y x 2 1 0'],
  ['a z y w 2 1', 'a w y z 2 1'],
])('the parts of "%s" in order are "%s"', (text, ordered) => {
  expect(partsInOrder(words(text)).join(' ')).toBe(ordered);
});

test.each([
  ['perturbation', 'perturbing', true],
  ['squared', 'square', true],
  ['recurrent', 'recursive', false],
  ['net', 'network', true],
  ['ne', 'network', false],
  ['ab', 'ab', true],
])('%s and %s are forms of one word: %s', (a, b, expected) => {
  expect(sameStem(a, b)).toBe(expected);
  expect(sameStems([a, 'x'], [b, 'x'])).toBe(expected);
});

test('names of other lengths, or with one word that differs, do not agree up to their endings', () => {
  expect(sameStems(['square'], ['squared', 'error'])).toBe(false);
  expect(sameStems(['square', 'error'], ['squared', 'loss'])).toBe(false);
});

test.each([
  ['LLMs', 'LLM'],
  ['k-NN', 'kNN'],
  ['U.S.', 'US'],
  ['As', 'As'],
  ['GPT4s', 'GPT4'],
  ['Gas', 'Gas'],
  ['C++', 'C++'],
  ['TsNet', 'TsNet'],
])('%s is listed as %s', (surface, key) => {
  expect(shortFormKey(surface)).toBe(key);
});

test.each([
  ['BERT', true],
  ['ViT', true],
  ['V2', true],
  ['kNN', true],
  ['Bert', false],
  ['bert', false],
  ['Bert2', true],
  ['A', false],
  ['GPT-4', true],
  ['LONGSHORTFORM', false],
  ['LONGSHORTFOR', true],
  ['BERT base', false],
])('%s is written as short forms are: %s', (surface, expected) => {
  expect(isShortForm(surface)).toBe(expected);
});

test.each([
  ['perturbing', 'perturb'],
  ['perturbation', 'perturb'],
  ['normalisation', 'norm'],
  ['networks', 'network'],
  ['nation', 'nation'],
  ['based', 'based'],
  ['conditionality', 'condition'],
])('the stem of %s is %s', (word, stem) => {
  expect(contextStem(word)).toBe(stem);
});

test('the words of a text that tell senses apart are its content words, each once, stemmed', () => {
  expect([...contextWords('We show that Perturbing a tree, the perturbation of trees, is naïve; an AI 3.')]).toEqual([
    'perturb',
    'tree',
    'naive',
  ]);
}); // prettier-ignore

// Made for each test: what the module does while it is loaded belongs to none.
const corrected = (word: string) => spellingCorrector(paperLevels)(word);
const paperLevels = new Map([
  ['attention', 9],
  ['contention', 5],
  ['retention', 4],
  ['network', 4],
  ['kernels', 3],
  ['graph', 9],
  ['adapting', 6],
  ['adopting', 2],
  ['wasserstein', 4],
  ['bandit', 4],
  ['compress', 5],
]);

test.each([
  ['atention', 'attention', 'a letter too few'],
  ['atttention', 'attention', 'a letter too many'],
  ['attentoin', 'attention', 'two that changed places'],
  ['attenzion', 'attention', 'another letter'],
  ['wassertein', 'wasserstein', 'a letter too few'],
  ['netwrok', 'network', 'two that changed places'],
  ['bandyt', 'bandit', 'another letter'],
])('%s is %s with %s', (wrong, right) => {
  expect(corrected(wrong)).toBe(right);
});

test.each([
  ['attention', 'is right'],
  ['adopting', 'is in use, however seldom'],
  ['kernals', 'is near to a word that too few use'],
  ['grahp', 'is too short'],
  ['bndit', 'is too short'],
  ['graaph', 'is near to a word that is too short'],
  ['ottention', 'begins otherwise'],
  ['attentions', 'is another form of the word'],
  ['attentionn', 'has a letter too many at its end'],
  ['compres', 'has a letter too few at its end'],
  ['attenttoin', 'has two mistakes'],
  ['netxwrk', 'has two mistakes side by side'],
  ['netorwk', 'has a letter two places away'],
  ['atten-ion', 'holds a mark'],
  ['Atention', 'holds a capital'],
  ['network2', 'holds a digit'],
])('%s is not put right: it %s', (word) => {
  expect(corrected(word)).toBeNull();
});

test('of two words that it may be, the one that more papers use is meant', () => {
  const levels = new Map([
    ['bandits', 5],
    ['bandids', 4],
  ]);
  expect(spellingCorrector(levels)('bandixs')).toBe('bandits');
  expect(spellingCorrector(new Map([...levels].reverse()))('bandixs')).toBe('bandits');
});

test.each([
  ['DP, dynamic programming, helps.', 'DP', 'dynamic programming'],
  ['DP (dynamic programming) helps.', 'DP', 'dynamic programming'],
  ['DP: dynamic programming of it.', 'DP', 'dynamic programming'],
  ['DPs — dynamic programming of it.', 'DP', 'dynamic programming'],
  ['By dynamic programming (DP) it is.', 'DP', 'dynamic programming'],
  ['By dynamic programming (DPs) it is.', 'DP', 'dynamic programming'],
  ['In a graph neural net it is.', 'GNN', 'graph neural net'],
  ['Here art of state is it.', 'AOS', 'art of state'],
  ['By low-rank adaptation ( LRA ) it is.', 'LRA', 'low rank adaptation'],
  ['V+L (vision and language) is one.', 'V+L', 'vision and language'],
  ['3DGS (3D Gaussian splatting) is fast.', '3DGS', '3 d gaussian splatting'],
  ['In a graph neural net it is'.padEnd(300, '.'), 'GNN', 'graph neural net'],
])('%j spells out %s as "%s"', (text, short, long) => {
  expect(definitionInText(text, short)).toEqual(words(long));
});

test.each([
  ['A dynamic programming of it.', 'DP'],
  ['DP helps.', 'DP'],
  ['D, dynamic.', 'D'],
  ['', 'DP'],
  ['The art of many states is.', 'AOS'],
  ['A+B, alpha beta, is', 'A+'],
  ['DP, (dynamic programming).', 'DQ'],
  ['In a graph neural net it is'.padEnd(301, '.'), 'GNN'],
  ['Here ViT is trained.', 'ViT'],
  ['It helps to estimate poses.', 'TEP'],
  ['A stochastic gradient of it is.', 'SGO'],
  ['Network of fans for and by experts counts here.', 'NFE'],
])('%j does not spell out %s', (text, short) => {
  expect(definitionInText(text, short)).toBeNull();
});

const sense = (papers: number, ...longs: readonly string[]): Sense => ({
  spellings: longs.map((long) => words(long)),
  papers,
  cues: new Map([[longs[0] ?? '', papers]]),
});

test.each([
  ['canonical polyadic', 'canonical polyadic decomposition', true],
  ['large language model', 'large language modelling', true],
  ['mean squared error', 'mean absolute error', false],
  ['conformal prediction', 'canonical polyadic', false],
  ['deep graph net', 'deep graph convolution', false],
  ['deep graph neural net', 'deep graph convolution net', true],
  ['attention', 'multi head attention', true],
  ['generative ai', 'generative artificial intelligence', true],
  ['learned index', 'learning index', true],
])('"%s" and "%s" are one meaning: %s', (a, b, expected) => {
  expect(sameSense(sense(1, a), sense(2, 'other words', b))).toBe(expected);
  expect(sameSense(sense(2, 'other words', b), sense(1, a))).toBe(expected);
});

test.each([
  ['ai', 'artificial intelligence', true],
  ['generative ai', 'generative artificial intelligence', true],
  ['ai model', 'artificial intelligence model', true],
  ['generative ai model', 'generative artificial intelligence model', true],
  ['generative ai', 'discriminative artificial intelligence', false],
  ['ai model', 'artificial intelligence lab', false],
  ['graph net', 'graph tree net', false],
  ['artificial intelligence', 'ai', false],
  ['q learning', 'q learning', false],
])('"%s" is "%s" with some words in initials: %s', (short, long, expected) => {
  expect(shortens(words(short), words(long))).toBe(expected);
});

test('a meaning without a long form is one with itself alone', () => {
  const homograph = sense(1);
  expect(sameSense(homograph, homograph)).toBe(true);
  expect(sameSense(homograph, sense(1))).toBe(false);
});

test('meanings that are one are joined with their papers and cues, the most defined first', () => {
  const [first, ...rest] = joinSenses([
    sense(3, 'conformal prediction'),
    sense(2, 'canonical polyadic'),
    sense(4, 'canonical polyadic decomposition'),
  ]);
  expect(first).toEqual({
    spellings: [words('canonical polyadic'), words('canonical polyadic decomposition')],
    papers: 6,
    cues: new Map([
      ['canonical polyadic decomposition', 4],
      ['canonical polyadic', 2],
    ]),
  });
  expect(rest).toEqual([sense(3, 'conformal prediction')]);
});

test('what is remembered is made once, until too much was made', () => {
  const made: string[] = [];
  const twice = remembered(2, (text) => {
    made.push(text);
    return `${text}${text}`;
  });
  expect(['a', 'b', 'a', 'b'].map(twice)).toEqual(['aa', 'bb', 'aa', 'bb']);
  expect(made).toEqual(['a', 'b']);
  expect(['c', 'a', 'c'].map(twice)).toEqual(['cc', 'aa', 'cc']);
  expect(made).toEqual(['a', 'b', 'c', 'a']);
});
