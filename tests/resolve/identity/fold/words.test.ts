import { singular } from '../../../../src/resolve/identity/fold/singular.js';
import { americanSpelling } from '../../../../src/resolve/identity/fold/spelling.js';

test.each([
  ['networks', 'network'],
  ['theories', 'theory'],
  ['flies', 'fly'],
  ['ties', 'tie'],
  ['losses', 'loss'],
  ['boxes', 'box'],
  ['batches', 'batch'],
  ['meshes', 'mesh'],
  ['quizzes', 'quiz'],
  ['buzzes', 'buzz'],
  ['matrices', 'matrix'],
  ['criteria', 'criterion'],
  ['stimuli', 'stimulus'],
  ['children', 'child'],
  ['heuristics', 'heuristic'],
  ['maps', 'map'],
  ['orchestras', 'orchestra'],
  ['cries', 'crie'],
])('%s is the plural of %s', (plural, word) => {
  expect(singular(plural)).toBe(word);
});

test.each(['loss', 'corpus', 'analysis', 'statistics', 'series', 'bayes', 'gas', 'gps', 'data', 'network', 'alpha', 'sis'])(
  '%s is no plural',
  (word) => {
    expect(singular(word)).toBe(word);
  },
); // prettier-ignore

test.each([
  ['colour', 'color'],
  ['odour', 'odor'],
  ['behavioural', 'behavioral'],
  ['normalise', 'normalize'],
  ['normalisation', 'normalization'],
  ['analysing', 'analyzing'],
  ['modelling', 'modeling'],
  ['labelled', 'labeled'],
  ['centre', 'center'],
  ['grey', 'gray'],
  ['artefact', 'artifact'],
])('%s is %s in America', (british, american) => {
  expect(americanSpelling(british)).toBe(american);
});

test.each(['supervised', 'precise', 'noise', 'filling', 'rolled', 'hour', 'our', 'ise', 'wise', 'network', 'model', 'disease', 'dysentery', 'resource', 'rollercoaster'])(
  '%s is written so on both sides of the ocean',
  (word) => {
    expect(americanSpelling(word)).toBe(word);
  },
); // prettier-ignore
