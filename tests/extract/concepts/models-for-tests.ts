import type { ConceptModels } from '../../../src/extract/concepts/concept-models.js';
import type { LinearModel } from '../../../src/extract/concepts/linear-model.js';

/** A model that gives these probabilities to the things it is asked about, one after the other, and then again. */
export function modelOf(classes: readonly string[], ...answers: readonly (readonly number[])[]): LinearModel {
  let asked = 0;
  return {
    classes,
    probabilities() {
      const answer = answers[asked % answers.length] ?? [];
      asked += 1;
      return Float64Array.from(answer);
    },
  };
}

const none = modelOf([], []);

/** Models of which a test needs some. */
export const modelsOf = (models: Partial<ConceptModels>): ConceptModels => ({
  names: { find: () => undefined },
  judge: none,
  role: none,
  core: none,
  relation: none,
  thresholds: { span: 0.3, concept: 0.5, relation: 0.5 },
  ...models,
});
