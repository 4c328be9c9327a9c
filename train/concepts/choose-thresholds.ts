import type { GoldPaper } from '../../bench/extract/gold.js';
import { scoreExtraction } from '../../bench/extract/score.js';
import type { Extraction, PaperTexts } from '../../src/domain/extraction.js';
import type { ConceptModelsData } from '../../src/extract/concepts/concept-models.js';

type Thresholds = ConceptModelsData['thresholds'];

/** What a system with some thresholds finds in a paper. */
export type ExtractWith = (thresholds: Thresholds) => (paper: PaperTexts) => Extraction;

const conceptSteps = [0.3, 0.35, 0.375, 0.4, 0.425, 0.45, 0.5, 0.55] as const;
const relationSteps = [0.2, 0.25, 0.3, 0.35, 0.4, 0.45] as const;

/**
 * What readers of a graph mind: names that are none, kinds that are wrong, and most of all, a paper without the concepts
 * that it is about. Untyped F1, typed F1 and half of the recall of core concepts.
 */
function worth({ concepts }: ReturnType<typeof scoreExtraction>): number {
  const exact = concepts.filter(({ relaxed }) => !relaxed);
  const core = exact.find(({ typed }) => !typed)?.coreRecall ?? 0;
  return exact.reduce((sum, { all }) => sum + all.f1, 0) + core / 2;
}

/**
 * Chooses the thresholds of concepts (by `worth`) and then of relations (by their F1) on papers that nothing learnt from;
 * without papers, those at the start stand, as that of spans always does. Of equally good ones the higher.
 */
export function chooseThresholds(
  papers: readonly GoldPaper[],
  start: Thresholds,
  extractWith: ExtractWith,
  report: (line: string) => void,
): Thresholds {
  const score = (thresholds: Thresholds) => {
    const extract = extractWith(thresholds);
    return scoreExtraction(papers, new Map(papers.map((paper) => [paper.id, extract(paper)])));
  };
  const best = (
    steps: readonly number[],
    name: keyof Thresholds,
    base: Thresholds,
    measure: (scored: ReturnType<typeof score>) => number,
  ): Thresholds => {
    let chosen = base;
    let highest = -1;
    for (const step of steps) {
      const thresholds = { ...base, [name]: step };
      const value = measure(score(thresholds));
      report(`${name} threshold ${step}: ${value.toFixed(4)}`);
      if (value < highest) continue;
      highest = value;
      chosen = thresholds;
    }
    return chosen;
  };
  if (papers.length === 0) return start;
  const withConcepts = best(conceptSteps, 'concept', start, worth);
  return best(relationSteps, 'relation', withConcepts, ({ relations }) => relations.f1);
}
