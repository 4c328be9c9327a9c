import type { GoldPaper } from './gold.js';
import { goldMatchable, matchConcepts, predictedMatchable, type Matchable, type MatchRule } from './match.js';
import { scoreOf, type Score } from './precision-recall.js';
import type { PredictedPaper } from './prediction.js';
import { matchedRoles } from './score-roles.js';
import { scoreRelations } from './score-relations.js';

/** The score under one way of matching, with the recall of core concepts and a score per kind. */
export interface ConceptScore extends MatchRule {
  readonly all: Score;
  readonly coreRecall: number;
  readonly perKind: ReadonlyMap<string, Score>;
}

/** Everything the scorer says of one extractor on one gold. */
export interface ExtractionScore {
  readonly concepts: readonly ConceptScore[];
  /** Share of the concepts matched (untyped, exact) whose role is one that a reader gave. */
  readonly roleAccuracy: number;
  readonly matched: number;
  readonly relations: Score;
  readonly aliasesPerConcept: number;
}

const firstKind = (concept: Matchable): string => [...concept.kinds].sort()[0] ?? '';

interface Counts {
  found: number;
  gold: number;
  predicted: number;
}

/**
 * Scores predictions against gold at the level of a paper. A gold concept that only one reader marked costs nothing,
 * missed or found. Ported from the gold's own `score.py`, whose figures it reproduces.
 */
export function scoreConcepts(
  gold: readonly GoldPaper[],
  predictions: ReadonlyMap<string, PredictedPaper>,
  rule: MatchRule,
): ConceptScore {
  const perKind = new Map<string, Counts>();
  const of = (kind: string): Counts => {
    const counts = perKind.get(kind) ?? { found: 0, gold: 0, predicted: 0 };
    perKind.set(kind, counts);
    return counts;
  };
  const all: Counts = { found: 0, gold: 0, predicted: 0 };
  let coreFound = 0;
  let core = 0;
  for (const paper of gold) {
    const predicted = (predictions.get(paper.id)?.concepts ?? []).map(predictedMatchable);
    const firm = paper.concepts.filter((concept) => concept.agreed);
    const firmMatchable = firm.map(goldMatchable);
    const matches = matchConcepts(firmMatchable, predicted, rule);
    const used = new Set(matches.values());
    const rest = predicted.filter((_, index) => !used.has(index));
    const optional = paper.concepts.filter((concept) => !concept.agreed).map(goldMatchable);
    const free = new Set(matchConcepts(optional, rest, { typed: false, relaxed: rule.relaxed }).values());
    const wrong = rest.filter((_, index) => !free.has(index));
    all.found += matches.size;
    all.gold += firm.length;
    all.predicted += matches.size + wrong.length;
    for (const [index, concept] of firmMatchable.entries()) {
      const match = matches.get(index);
      const hit = match === undefined ? undefined : predicted[match];
      const counts = of(firstKind(rule.typed && hit !== undefined ? hit : concept));
      counts.gold += 1;
      if (hit !== undefined) {
        counts.found += 1;
        counts.predicted += 1;
      }
      if (firm[index]?.core === true) {
        core += 1;
        if (hit !== undefined) coreFound += 1;
      }
    }
    for (const concept of wrong) of(firstKind(concept)).predicted += 1;
  }
  const scores = [...perKind].sort(([left], [right]) => (left < right ? -1 : 1));
  return {
    ...rule,
    all: scoreOf(all.found, all.gold, all.predicted),
    coreRecall: coreFound / Math.max(core, 1),
    perKind: new Map(scores.map(([kind, c]) => [kind, scoreOf(c.found, c.gold, c.predicted)])),
  };
}

/** Scores concepts under all four ways of matching, roles, relations and the number of aliases. */
export function scoreExtraction(
  gold: readonly GoldPaper[],
  predictions: ReadonlyMap<string, PredictedPaper>,
): ExtractionScore {
  const concepts = [false, true].flatMap((typed) =>
    [false, true].map((relaxed) => scoreConcepts(gold, predictions, { typed, relaxed })),
  );
  const roles = matchedRoles(gold, predictions);
  const right = roles.filter(({ predicted, given }) => given.some((role) => role === predicted)).length;
  const predicted = [...predictions.values()].flatMap((paper) => paper.concepts);
  const aliases = predicted.reduce((sum, concept) => sum + concept.aliases.length, 0);
  return {
    concepts,
    roleAccuracy: right / Math.max(roles.length, 1),
    matched: roles.length,
    relations: scoreRelations(gold, predictions),
    aliasesPerConcept: aliases / Math.max(predicted.length, 1),
  };
}
