import { createSequenceTagger } from '../../../src/extract/model/sequence-tagger.js';
import { blankModel, sentenceOf } from './blank-model.js';

test('the same sentences give the same spans, however many other words were read before', () => {
  const mark = createSequenceTagger(blankModel);
  const here = [sentenceOf(3)];
  const before = mark(here, 0.1);
  mark([sentenceOf(50_001, 'other')], 0.9);
  expect(mark(here, 0.1)).toEqual(before);
});
