import type { ConceptKind } from '../../../src/domain/vocabulary.js';
import { kindFit, kindForbids } from '../../../src/resolve/identity/kind-fit.js';

const kinds: readonly ConceptKind[] = ['METHOD', 'TASK', 'METRIC', 'DATASET', 'CONCEPT'];
/** A meaning with this long form; the empty one stands for a homograph, which has none. */
const meaning = (long: string) => ({
  spellings: long === '' ? [] : [long.split(' ')],
  papers: 1,
  cues: new Map(),
});

test.each<[string, readonly number[]]>([
  ['squared error', [-0.5, -2, 2, -2, -0.5]],
  ['understanding evaluation', [-0.5, -2, 2, 0, -0.5]],
  ['speech recognition', [0, 1, -2, -1, 0]],
  ['neural network', [0, -0.5, -2, 0, 0]],
  ['tide lake', [0, -0.5, -2, 0, 0]],
  ['', [0, 0, 0, 0, 0]],
])('how well "%s" fits a method, a task, a measure, a data set and a concept: %j', (long, fits) => {
  expect(kinds.map((kind) => kindFit(meaning(long), kind))).toEqual(fits);
});

test.each<[string, readonly ConceptKind[]]>([
  ['squared error', ['TASK', 'DATASET']],
  ['understanding evaluation', ['TASK']],
  ['speech recognition', ['METRIC', 'DATASET']],
  ['neural network', ['METRIC', 'DATASET']],
  ['natural language', ['DATASET']],
  ['tide lake', []],
  ['', []],
])('"%s" cannot be what is called a %j', (long, forbidden) => {
  expect(kinds.filter((kind) => kindForbids(meaning(long), kind))).toEqual(forbidden);
});
