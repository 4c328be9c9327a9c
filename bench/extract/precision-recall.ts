/** Precision, recall and their harmonic mean, with the counts they come from. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly found: number;
  readonly gold: number;
  readonly predicted: number;
}

/** Score from counts: concepts found, in gold, and predicted. */
export function scoreOf(found: number, gold: number, predicted: number): Score {
  const precision = predicted === 0 ? 0 : found / predicted;
  const recall = gold === 0 ? 0 : found / gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, found, gold, predicted };
}
