import { createHashIndex } from '../../../src/extract/model/hash-index.js';
import { createLabelSet } from '../../../src/extract/model/label-set.js';
import type { TaggerModel } from '../../../src/extract/model/tagger-model.js';
import { noWords } from '../../../src/extract/model/word-table.js';

const labels = createLabelSet(['TASK']);

/** A model that has learnt nothing: every path through a sentence's labels is equally likely. */
export const blankModel: TaggerModel = {
  labels,
  features: createHashIndex(new Int32Array(0)),
  weights: new Int8Array(0),
  rowScales: new Float32Array(0),
  moveScores: new Float32Array(labels.froms.length),
  traitWeights: new Float32Array(0),
  words: noWords,
};

/** A sentence of so many different words. */
export const sentenceOf = (length: number, word = 'word') => ({
  field: 'abstract' as const,
  tokens: Array.from({ length }, (_, at) => ({ text: `${word}${at}` })),
});
