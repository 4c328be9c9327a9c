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

/** The `most` rows with the largest weight, ascending; ties go to the earlier row. */
export function strongestRows({ weights, columns }: LearningMatrix, most: number): Int32Array {
  const strength = new Float32Array(weights.length / columns);
  for (let at = 0; at < weights.length; at++) {
    const row = Math.floor(at / columns);
    strength[row] = Math.max(strength[row] ?? 0, Math.abs(weights[at] ?? 0));
  }
  if (strength.length <= most) return Int32Array.from(strength.keys());
  const least = strength.slice().sort()[strength.length - most] ?? 0;
  return Int32Array.from(strength.keys())
    .filter((row) => (strength[row] ?? 0) >= least)
    .slice(0, most);
}

/** The matrix of these rows alone, in their order. */
export function keepRows({ weights, squares, columns }: LearningMatrix, kept: Int32Array): LearningMatrix {
  const matrix = learningMatrix(kept.length, columns);
  kept.forEach((row, at) => {
    matrix.weights.set(weights.subarray(row * columns, (row + 1) * columns), at * columns);
    matrix.squares[at] = squares[row] ?? 0;
  });
  return matrix;
}
