import type { Extraction } from '../../src/domain/extraction.js';
import type { GoldPaper } from './gold.js';
import { foldedNames } from './prediction.js';

const thresholds = [0.3, 0.5, 0.7, 0.9] as const;

/**
 * Expected against observed precision of the concepts at least so confident: the mean confidence, and the share that a
 * reader marked (either reader, of any kind, same folded name).
 */
export function reportCalibration(
  gold: readonly GoldPaper[],
  predictions: ReadonlyMap<string, Extraction>,
): string {
  const judged = gold.flatMap((paper) => {
    const names = new Set(paper.concepts.flatMap((concept) => [...foldedNames(concept)]));
    const concepts = predictions.get(paper.id)?.concepts ?? [];
    return concepts.map((concept) => ({
      confidence: concept.confidence,
      right: [...foldedNames(concept)].some((name) => names.has(name)),
    }));
  });
  return thresholds
    .map((threshold) => {
      const kept = judged.filter(({ confidence }) => confidence >= threshold);
      const expected = kept.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(kept.length, 1);
      const observed = kept.filter(({ right }) => right).length / Math.max(kept.length, 1);
      return `calibration     at ${threshold}: expected ${expected.toFixed(3)}, observed ${observed.toFixed(3)} (of ${kept.length})`;
    })
    .join('\n');
}
