import { mulberry32, normal } from '../random.js';
import type { SparseMatrix } from './cooccurrence.js';

/** Row-major dense matrix of `width` columns. */
type Dense = Float32Array;

/** matrix × right. */
function multiply(
  { rowCount, rowStarts, columns, values }: SparseMatrix,
  right: Dense,
  width: number,
): Dense {
  const product = new Float32Array(rowCount * width);
  for (let row = 0; row < rowCount; row++) {
    const target = row * width;
    const end = rowStarts[row + 1] ?? 0;
    for (let entry = rowStarts[row] ?? 0; entry < end; entry++) {
      const value = values[entry] ?? 0;
      const source = (columns[entry] ?? 0) * width;
      for (let k = 0; k < width; k++)
        product[target + k] = (product[target + k] ?? 0) + value * (right[source + k] ?? 0);
    }
  }
  return product;
}

/** matrixᵀ × right. */
function multiplyTransposed(matrix: SparseMatrix, right: Dense, width: number): Dense {
  const { rowCount, columnCount, rowStarts, columns, values } = matrix;
  const product = new Float32Array(columnCount * width);
  for (let row = 0; row < rowCount; row++) {
    const source = row * width;
    const end = rowStarts[row + 1] ?? 0;
    for (let entry = rowStarts[row] ?? 0; entry < end; entry++) {
      const value = values[entry] ?? 0;
      const target = (columns[entry] ?? 0) * width;
      for (let k = 0; k < width; k++)
        product[target + k] = (product[target + k] ?? 0) + value * (right[source + k] ?? 0);
    }
  }
  return product;
}

/** leftᵀ × left, `width` by `width`. */
function gram(left: Dense, width: number): Float64Array {
  const product = new Float64Array(width * width);
  for (let row = 0; row < left.length; row += width) {
    for (let i = 0; i < width; i++) {
      const value = left[row + i] ?? 0;
      if (value === 0) continue;
      for (let j = i; j < width; j++)
        product[i * width + j] = (product[i * width + j] ?? 0) + value * (left[row + j] ?? 0);
    }
  }
  for (let i = 0; i < width; i++)
    for (let j = 0; j < i; j++) product[i * width + j] = product[j * width + i] ?? 0;
  return product;
}

/** Makes the columns orthonormal in place, through the Cholesky factor of their Gram matrix; twice, for accuracy. */
function orthonormalise(matrix: Dense, width: number): void {
  for (let round = 0; round < 2; round++) {
    const factor = gram(matrix, width);
    for (let i = 0; i < width; i++) {
      for (let j = 0; j <= i; j++) {
        let sum = factor[i * width + j] ?? 0;
        for (let k = 0; k < j; k++) sum -= (factor[i * width + k] ?? 0) * (factor[j * width + k] ?? 0);
        if (i === j) factor[i * width + i] = Math.sqrt(Math.max(sum, 1e-12));
        else factor[i * width + j] = sum / (factor[j * width + j] ?? 1);
      }
    }
    for (let row = 0; row < matrix.length; row += width) {
      for (let i = 0; i < width; i++) {
        let sum = matrix[row + i] ?? 0;
        for (let k = 0; k < i; k++) sum -= (factor[i * width + k] ?? 0) * (matrix[row + k] ?? 0);
        matrix[row + i] = sum / (factor[i * width + i] ?? 1);
      }
    }
  }
}

/** Eigenvectors (columns) and values of a symmetric matrix by cyclic Jacobi rotations. */
function eigen(symmetric: Float64Array, width: number): { values: Float64Array; vectors: Float64Array } {
  const a = symmetric.slice();
  const vectors = new Float64Array(width * width);
  for (let i = 0; i < width; i++) vectors[i * width + i] = 1;
  const rotate = (m: Float64Array, x: number, y: number, cosine: number, sine: number): void => {
    const left = m[x] ?? 0;
    const right = m[y] ?? 0;
    m[x] = cosine * left - sine * right;
    m[y] = sine * left + cosine * right;
  };
  for (let sweep = 0; sweep < 12; sweep++) {
    for (let p = 0; p < width; p++) {
      for (let q = p + 1; q < width; q++) {
        const off = a[p * width + q] ?? 0;
        if (Math.abs(off) < 1e-12) continue;
        const theta = ((a[q * width + q] ?? 0) - (a[p * width + p] ?? 0)) / (2 * off);
        const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const cosine = 1 / Math.sqrt(t * t + 1);
        const sine = t * cosine;
        for (let k = 0; k < width; k++) rotate(a, k * width + p, k * width + q, cosine, sine);
        for (let k = 0; k < width; k++) rotate(a, p * width + k, q * width + k, cosine, sine);
        for (let k = 0; k < width; k++) rotate(vectors, k * width + p, k * width + q, cosine, sine);
      }
    }
  }
  return { values: Float64Array.from({ length: width }, (_, i) => a[i * width + i] ?? 0), vectors };
}

/**
 * The rows' coordinates in the `width` strongest directions, each scaled by the square root of its singular value
 * (Halko, Martinsson and Tropp 2011, with two power iterations; the scaling as in Levy, Goldberg and Dagan 2015).
 */
export function truncatedSvd(matrix: SparseMatrix, width: number, seed: number): Float32Array {
  const wide = width + 16;
  const random = mulberry32(seed);
  let right: Dense = Float32Array.from({ length: matrix.columnCount * wide }, () => normal(random));
  let left: Dense = new Float32Array(0);
  for (let round = 0; round < 3; round++) {
    left = multiply(matrix, right, wide);
    orthonormalise(left, wide);
    right = multiplyTransposed(matrix, left, wide);
    if (round < 2) orthonormalise(right, wide);
  }
  const { values, vectors } = eigen(gram(right, wide), wide);
  const order = Array.from(values.keys()).sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0));
  const coordinates = new Float32Array(matrix.rowCount * width);
  for (let row = 0; row < matrix.rowCount; row++) {
    for (let k = 0; k < width; k++) {
      const direction = order[k] ?? 0;
      let sum = 0;
      for (let i = 0; i < wide; i++)
        sum += (left[row * wide + i] ?? 0) * (vectors[i * wide + direction] ?? 0);
      coordinates[row * width + k] = sum * Math.max(values[direction] ?? 0, 0) ** 0.25;
    }
  }
  return coordinates;
}
