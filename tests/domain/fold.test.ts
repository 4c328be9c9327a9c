import { foldName, foldWord } from '../../src/domain/fold.js';

test.each([
  ['Continual Learning', 'continual learning', 'case'],
  ['continual-learning', 'continual learning', 'a hyphen'],
  ['input/output_pairs', 'input output pair', 'a slash and an underscore'],
  ['sim\u2010to\u2011real\u2015gap', 'sim to real gap', 'the dashes of Unicode'],
  ['ﬁne tuning', 'fine tuning', 'a ligature'],
  ['Ｒｅｓｎｅｔ', 'resnet', 'wide letters'],
  ['{\\em Sparse} $k$-means', 'em sparse k mean', 'marks of LaTeX'],
  ['k-means(Lloyd),"fast"!', 'k mean lloyd fast', 'punctuation'],
  ['  graph \t  nets ', 'graph net', 'white space'],
  ['The graph', 'graph', 'an article'],
  ['A novel proposed graph', 'graph', 'several determiners'],
  ['our new graph', 'graph', 'whose it is'],
  ['an ODE', 'ode', 'the other article'],
])('%j folds to %j: %s makes no difference', (surface, folded) => {
  expect(foldName(surface)).toBe(folded);
});

test.each([
  ['C++', 'c++'],
  ['C#', 'c#'],
  ['GPT-4.1', 'gpt 4.1'],
  ['top 1% loss', 'top 1% loss'],
  ['Schrödinger Bridge', 'schrödinger bridge'],
  ['नमस्ते', 'नमस्ते'],
  ['the new learning of the new', 'learning of the new'],
])('%j keeps what tells names apart: %j', (surface, folded) => {
  expect(foldName(surface)).toBe(folded);
});

test.each(['', '  ', '?!', 'the', 'Our Novel', '$', '...'])('nothing is left of %j', (surface) => {
  expect(foldName(surface)).toBe('');
});

test.each([
  ['theories', 'theory'],
  ['losses', 'loss'],
  ['boxes', 'box'],
  ['batches', 'batch'],
  ['meshes', 'mesh'],
  ['graphs', 'graph'],
  ['issues', 'issue'],
  ['maps', 'map'],
  ['llms', 'llm'],
  ['axes', 'axe'],
])('%s is the plural of %s by its spelling', (plural, singular) => {
  expect(foldWord(plural)).toBe(singular);
});

test.each(['loss', 'corpus', 'analysis', 'gas', 'its', 'ies', 'siesta', 'boxesful'])(
  '%s only looks plural',
  (word) => {
    expect(foldWord(word)).toBe(word);
  },
);

test('stops at the ends of a word are no part of it, inside they are', () => {
  expect(foldWord('...etc..')).toBe('etc');
  expect(foldWord('i.i.d.')).toBe('i.i.d');
  expect(foldWord('v1.2s')).toBe('v1.2');
});
