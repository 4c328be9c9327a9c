import { conceptRoles, type ConceptRole } from '../../src/domain/vocabulary.js';
import type { GoldPaper } from './gold.js';
import { goldMatchable, matchConcepts, predictedMatchable } from './match.js';
import { scoreOf, type Score } from './precision-recall.js';
import type { PredictedPaper } from './prediction.js';

/** Firm gold concepts that were found (untyped, exact), with the role predicted and those that readers gave. */
export function matchedRoles(
  gold: readonly GoldPaper[],
  predictions: ReadonlyMap<string, PredictedPaper>,
): readonly { readonly predicted: string; readonly given: readonly string[] }[] {
  return gold.flatMap((paper) => {
    const firm = paper.concepts.filter((concept) => concept.agreed);
    const predicted = predictions.get(paper.id)?.concepts ?? [];
    const rule = { typed: false, relaxed: false };
    const pairs = matchConcepts(firm.map(goldMatchable), predicted.map(predictedMatchable), rule);
    return [...pairs].map(([goldIndex, index]) => ({
      predicted: predicted[index]?.role ?? '',
      given: firm[goldIndex]?.roles ?? [],
    }));
  });
}

/**
 * Precision and recall of each role over the concepts that were found. A predicted role is right when a reader gave it;
 * one that differs is missed for the first role given.
 */
export function scoreRolesApart(
  gold: readonly GoldPaper[],
  predictions: ReadonlyMap<string, PredictedPaper>,
): readonly { readonly role: ConceptRole; readonly score: Score }[] {
  const matched = matchedRoles(gold, predictions).map(({ predicted, given }) => ({
    predicted,
    wanted: given.includes(predicted) ? predicted : (given[0] ?? ''),
  }));
  return conceptRoles.map((role) => {
    const found = matched.filter(({ predicted, wanted }) => predicted === role && wanted === role).length;
    const wanted = matched.filter((one) => one.wanted === role).length;
    return {
      role,
      score: scoreOf(found, wanted, matched.filter(({ predicted }) => predicted === role).length),
    };
  });
}
