/** A weight matrix that learns: a row per feature, a column per label, and one sum of squared slopes a row (AdaGrad). */
export interface LearningMatrix {
  readonly columns: number;
  readonly weights: Float32Array;
  readonly squares: Float32Array;
}

/** Keeps the first steps of a row from being larger than all that follow. */
export const smoothing = 0.1;

export function learningMatrix(rows: number, columns: number): LearningMatrix {
  return { columns, weights: new Float32Array(rows * columns), squares: new Float32Array(rows) };
}

/** Adds `factor` times a row of weights to the scores from `at` on. */
export function addRow(
  { weights, columns }: LearningMatrix,
  row: number,
  factor: number,
  scores: Float64Array,
  at: number,
): void {
  const source = row * columns;
  for (let column = 0; column < columns; column++) {
    scores[at + column] = (scores[at + column] ?? 0) + factor * (weights[source + column] ?? 0);
  }
}

/** Moves a row along the slopes from `at` on, whose squares sum to `square`. */
export function learnRow(
  { weights, squares, columns }: LearningMatrix,
  row: number,
  slopes: Float64Array,
  at: number,
  square: number,
  rate: number,
): void {
  const total = (squares[row] ?? 0) + square;
  squares[row] = total;
  const factor = rate / Math.sqrt(total + smoothing);
  const target = row * columns;
  for (let column = 0; column < columns; column++) {
    weights[target + column] = (weights[target + column] ?? 0) + factor * (slopes[at + column] ?? 0);
  }
}
