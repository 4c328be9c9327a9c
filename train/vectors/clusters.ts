import { mulberry32, shuffledIndexes } from '../random.js';

/**
 * k-means on unit vectors by the cosine: the cluster number of every row. The most frequent rows come first and steer the
 * centres; the others only join the nearest. Deterministic for a seed.
 */
export function clusterRows(
  vectors: Float32Array,
  width: number,
  clusters: number,
  { rounds = 8, steering = 20_000, seed = 1 } = {},
): Uint16Array {
  const rowCount = vectors.length / width;
  const steeringRows = Math.min(steering, rowCount);
  const chosen = shuffledIndexes(steeringRows, mulberry32(seed));
  const centres = new Float32Array(clusters * width);
  for (let cluster = 0; cluster < clusters; cluster++) {
    const row = chosen[cluster % steeringRows] ?? 0;
    centres.set(vectors.subarray(row * width, (row + 1) * width), cluster * width);
  }
  const nearest = new Uint16Array(rowCount);
  const assign = (rows: number): void => {
    for (let row = 0; row < rows; row++) {
      let best = -Infinity;
      const base = row * width;
      for (let cluster = 0; cluster < clusters; cluster++) {
        let dot = 0;
        const centre = cluster * width;
        for (let k = 0; k < width; k++) dot += (vectors[base + k] ?? 0) * (centres[centre + k] ?? 0);
        if (dot > best) {
          best = dot;
          nearest[row] = cluster;
        }
      }
    }
  };
  for (let round = 0; round < rounds; round++) {
    assign(steeringRows);
    const sums = new Float32Array(clusters * width);
    for (let row = 0; row < steeringRows; row++) {
      const centre = (nearest[row] ?? 0) * width;
      for (let k = 0; k < width; k++)
        sums[centre + k] = (sums[centre + k] ?? 0) + (vectors[row * width + k] ?? 0);
    }
    for (let cluster = 0; cluster < clusters; cluster++) {
      let square = 0;
      for (let k = 0; k < width; k++) square += (sums[cluster * width + k] ?? 0) ** 2;
      if (square === 0) continue;
      const scale = 1 / Math.sqrt(square);
      for (let k = 0; k < width; k++) centres[cluster * width + k] = (sums[cluster * width + k] ?? 0) * scale;
    }
  }
  assign(rowCount);
  return nearest;
}
