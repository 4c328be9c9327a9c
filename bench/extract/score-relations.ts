import { foldName } from '../../src/domain/fold.js';
import type { GoldPaper, GoldRelation } from './gold.js';
import { scoreOf, type Score } from './precision-recall.js';
import { foldedNames, type PredictedPaper } from './prediction.js';

type PredictedRelation = PredictedPaper['relations'][number];

/**
 * Relations are right when both ends share a name with the gold's ends and the type is the same; COMPARED_WITH in either
 * direction. Recall counts relations that both readers marked; one that a single reader marked is not wrong when found.
 */
export function scoreRelations(
  gold: readonly GoldPaper[],
  predictions: ReadonlyMap<string, PredictedPaper>,
): Score {
  let found = 0;
  let wanted = 0;
  let wrong = 0;
  for (const paper of gold) {
    const prediction = predictions.get(paper.id) ?? { concepts: [], relations: [] };
    const goldNames = new Map(paper.concepts.map((concept) => [concept.name, foldedNames(concept)]));
    const names = new Map(prediction.concepts.map((concept) => [concept.name, foldedNames(concept)]));
    const sameEnd = (goldEnd: string, end: string): boolean => {
      const surfaces = names.get(end) ?? new Set([foldName(end)]);
      return [...(goldNames.get(goldEnd) ?? [])].some((surface) => surfaces.has(surface));
    };
    const same = (relation: PredictedRelation, marked: GoldRelation): boolean =>
      relation.type === marked.type &&
      ((sameEnd(marked.from, relation.from) && sameEnd(marked.to, relation.to)) ||
        (marked.type === 'COMPARED_WITH' &&
          sameEnd(marked.from, relation.to) &&
          sameEnd(marked.to, relation.from)));
    for (const marked of paper.relations.filter((relation) => relation.agreed)) {
      wanted += 1;
      if (prediction.relations.some((relation) => same(relation, marked))) found += 1;
    }
    for (const relation of prediction.relations)
      if (!paper.relations.some((marked) => same(relation, marked))) wrong += 1;
  }
  return scoreOf(found, wanted, found + wrong);
}
