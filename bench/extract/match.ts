import type { GoldConcept } from './gold.js';
import { foldedNames, type PredictedPaper } from './prediction.js';

/** What matching needs of a concept, gold or predicted: folded names and kinds. */
export interface Matchable {
  readonly surfaces: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
}

/** How a gold and a predicted concept may be matched. */
export interface MatchRule {
  /** The predicted kind must be one that a reader gave. */
  readonly typed: boolean;
  /** After exact matches, also names of which one holds all words of the other and at most twice as many. */
  readonly relaxed: boolean;
}

function sharesElement(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  for (const element of left) if (right.has(element)) return true;
  return false;
}

function wordsOverlap(left: string, right: string): boolean {
  const leftWords = new Set(left.split(' '));
  const rightWords = new Set(right.split(' '));
  const [small, large] =
    leftWords.size <= rightWords.size ? [leftWords, rightWords] : [rightWords, leftWords];
  for (const word of small) if (!large.has(word)) return false;
  return small.size > 0 && small.size / large.size >= 0.5;
}

function namesOverlap(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  for (const a of left) for (const b of right) if (wordsOverlap(a, b)) return true;
  return false;
}

/**
 * Matches gold to predicted one to one, greedily in gold order: exact names first, then (when relaxed) overlapping ones.
 * Returns the index of the predicted concept for each matched gold index.
 */
export function matchConcepts(
  gold: readonly Matchable[],
  predicted: readonly Matchable[],
  rule: MatchRule,
): ReadonlyMap<number, number> {
  const matches = new Map<number, number>();
  const used = new Set<number>();
  for (const sameName of rule.relaxed ? [sharesElement, namesOverlap] : [sharesElement])
    for (const [goldIndex, wanted] of gold.entries()) {
      if (matches.has(goldIndex)) continue;
      const found = predicted.findIndex(
        (candidate, index) =>
          !used.has(index) &&
          (!rule.typed || sharesElement(wanted.kinds, candidate.kinds)) &&
          sameName(wanted.surfaces, candidate.surfaces),
      );
      if (found < 0) continue;
      matches.set(goldIndex, found);
      used.add(found);
    }
  return matches;
}

/** A gold concept as it is matched. */
export const goldMatchable = (concept: GoldConcept): Matchable => ({
  surfaces: foldedNames(concept),
  kinds: new Set(concept.kinds),
});
/** A predicted concept as it is matched. */
export const predictedMatchable = (concept: PredictedPaper['concepts'][number]): Matchable => ({
  surfaces: foldedNames(concept),
  kinds: new Set([concept.kind]),
});
