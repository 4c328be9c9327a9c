import { findRow, type HashIndex } from './hash-index.js';

/** Vectors and clusters of the words that were seen often enough, found by the hash of the word's form. */
export interface WordTable {
  readonly index: HashIndex;
  /** Length of a vector. */
  readonly width: number;
  /** Row-major; a component times `scale` is the vector's. */
  readonly vectors: Int8Array;
  readonly scale: number;
  /** Cluster of each row, from coarse to fine. */
  readonly clusters: readonly Uint16Array[];
}

/** Row of the word whose form has this hash, or -1. */
export function findWord(table: WordTable, hash: number): number {
  return findRow(table.index, hash);
}
