import { conceptKinds, conceptRoles, type ConceptKind } from '../../domain/vocabulary.js';
import type { Judge, Verdict } from '../judge.js';
import type { ConceptDraft } from '../merge-concepts.js';
import type { Reading } from '../reading.js';
import type { ConceptModels } from './concept-models.js';
import { describeDrafts } from './draft-features.js';
import type { FeatureVector } from './feature-vector.js';
import type { LinearModel } from './linear-model.js';
import { describeRoles, type KindedDraft } from './role-features.js';

/** The kind and the confidence that the judge's class probabilities give: NONE first, then the kinds in order. */
export function readJudgement(probabilities: Float64Array): { kind: ConceptKind; confidence: number } {
  let best = 1;
  for (let index = 2; index < probabilities.length; index += 1)
    if ((probabilities[index] ?? 0) > (probabilities[best] ?? 0)) best = index;
  return { kind: conceptKinds[best - 1] ?? 'CONCEPT', confidence: 1 - (probabilities[0] ?? 1) };
}

/** The class with the highest probability. */
export function likeliest(model: LinearModel, features: FeatureVector): string {
  const probabilities = model.probabilities(features);
  let best = 0;
  for (const [index, probability] of probabilities.entries())
    if (probability > (probabilities[best] ?? 0)) best = index;
  return model.classes[best] ?? '';
}

/** Judges by trained models: concept or not and of which kind, then role, then core. */
export function createTrainedJudge(models: ConceptModels): Judge {
  return {
    judge(drafts: readonly ConceptDraft[], reading: Reading): readonly (Verdict | undefined)[] {
      const kept = new Map<number, KindedDraft>();
      for (const [index, features] of describeDrafts(drafts, reading, models.names).entries()) {
        const { kind, confidence } = readJudgement(models.judge.probabilities(features));
        const draft = drafts[index];
        if (draft !== undefined && confidence >= models.thresholds.concept)
          kept.set(index, { draft, kind, confidence });
      }
      const verdicts = new Map<number, Verdict>();
      const roles = describeRoles([...kept.values()], reading);
      for (const [at, [index, { kind, confidence }]] of [...kept].entries()) {
        const features = roles[at];
        if (features === undefined) continue;
        const named = likeliest(models.role, features);
        const role = conceptRoles.find((each) => each === named) ?? 'MENTIONS';
        const core = likeliest(models.core, features) === 'core';
        verdicts.set(index, { kind, confidence, role, core });
      }
      return drafts.map((_, index) => verdicts.get(index));
    },
  };
}
