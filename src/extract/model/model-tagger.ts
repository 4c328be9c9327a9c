import { conceptKinds } from '../../domain/vocabulary.js';
import { leastProbability, noProbability, type KindProbabilities, type Tagger } from '../tagger.js';
import { createSequenceTagger } from './sequence-tagger.js';
import type { TaggerModel } from './tagger-model.js';

/** The trained tagger of the product: spans with the probability of each kind. */
export function createModelTagger(model: TaggerModel): Tagger {
  const mark = createSequenceTagger(model);
  const kinds = conceptKinds.map((kind) => model.labels.kinds.indexOf(kind));
  return {
    tag: (sentences) =>
      mark(sentences, leastProbability).map(({ sentence, first, end, kinds: marginals }) => {
        const probabilities: { -readonly [K in keyof KindProbabilities]: number } = { ...noProbability };
        conceptKinds.forEach((kind, index) => (probabilities[kind] = marginals[kinds[index] ?? -1] ?? 0));
        return { sentence, first, end, probabilities, rule: 'model' };
      }),
  };
}
