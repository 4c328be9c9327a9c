import type { CalibrationPoint } from '../../src/domain/extraction-quality.js';
import type { Extraction } from '../../src/domain/extraction.js';
import type { GoldPaper } from './gold.js';
import { foldedNames } from './prediction.js';

const thresholds = [0.3, 0.5, 0.7, 0.9] as const;

/**
 * Expected against observed precision of the concepts at least so confident: the mean confidence, and the share that a
 * reader marked (either reader, of any kind, same folded name).
 */
export function calibrationOf(
  gold: readonly GoldPaper[],
  predictions: ReadonlyMap<string, Extraction>,
): readonly CalibrationPoint[] {
  const judged = gold.flatMap((paper) => {
    const names = new Set(paper.concepts.flatMap((concept) => [...foldedNames(concept)]));
    const concepts = predictions.get(paper.id)?.concepts ?? [];
    return concepts.map((concept) => ({
      confidence: concept.confidence,
      right: [...foldedNames(concept)].some((name) => names.has(name)),
    }));
  });
  return thresholds.map((threshold) => {
    const kept = judged.filter(({ confidence }) => confidence >= threshold);
    const of = Math.max(kept.length, 1);
    return {
      threshold,
      expected: kept.reduce((sum, { confidence }) => sum + confidence, 0) / of,
      observed: kept.filter(({ right }) => right).length / of,
      concepts: kept.length,
    };
  });
}

/** The calibration as lines of text. */
export function reportCalibration(points: readonly CalibrationPoint[]): string {
  return points
    .map(
      ({ threshold, expected, observed, concepts }) =>
        `calibration     at ${threshold}: expected ${expected.toFixed(3)}, observed ${observed.toFixed(3)} (of ${concepts})`,
    )
    .join('\n');
}
