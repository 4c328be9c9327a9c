import { createHash } from 'node:crypto';
import type { ExtractionQuality, QualityScore } from '../../src/domain/extraction-quality.js';
import type { Extraction } from '../../src/domain/extraction.js';
import { conceptKinds } from '../../src/domain/vocabulary.js';
import { calibrationOf } from './calibration.js';
import type { GoldPaper } from './gold.js';
import { scoreRolesApart } from './score-roles.js';
import type { Score } from './precision-recall.js';
import type { ExtractionScore } from './score.js';

/** What the API publishes of a measurement: figures rounded to the third digit, counts whole. */
export function qualityOf(
  extractor: string,
  name: string,
  gold: readonly GoldPaper[],
  predictions: ReadonlyMap<string, Extraction>,
  measured: ExtractionScore,
): ExtractionQuality {
  const exact = (typed: boolean) => measured.concepts.find((row) => row.typed === typed && !row.relaxed);
  const [untyped, typed] = [exact(false), exact(true)];
  if (untyped === undefined || typed === undefined)
    throw new RangeError('Expected exact scores, found none.');
  return {
    extractor,
    gold: { name, version: versionOf(gold), papers: gold.length },
    untyped: rounded(untyped.all),
    typed: rounded(typed.all),
    coreRecall: round(untyped.coreRecall),
    kinds: conceptKinds.flatMap((kind) => {
      const score = typed.perKind.get(kind);
      return score === undefined ? [] : [{ kind, score: rounded(score) }];
    }),
    roles: scoreRolesApart(gold, predictions).map(({ role, score }) => ({ role, score: rounded(score) })),
    relations: rounded(measured.relations),
    calibration: calibrationOf(gold, predictions).map((point) => ({
      ...point,
      expected: round(point.expected),
      observed: round(point.observed),
    })),
  };
}

function versionOf(gold: readonly GoldPaper[]): string {
  return createHash('sha256').update(JSON.stringify(gold)).digest('hex').slice(0, 12);
}

function rounded({ precision, recall, f1, gold }: Score): QualityScore {
  return { precision: round(precision), recall: round(recall), f1: round(f1), gold };
}

function round(share: number): number {
  return Number(share.toFixed(3));
}
