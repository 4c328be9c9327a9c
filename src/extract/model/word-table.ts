import { findRow, type HashIndex } from './hash-index.js';

/**
 * What is known of the words that were seen often enough, found by the hash of the word's form: their clusters and their
 * traits. A trait is a direction in which the word's vector is unusually long: direction `d` is trait 2d, its opposite
 * 2d + 1. So vectors become features that are there or not, which linear models use better than the numbers (Guo, Che,
 * Wang and Liu 2014), in a seventh of the space.
 */
export interface WordTable {
  readonly index: HashIndex;
  /** Number of different traits: twice the length of the vectors. */
  readonly traitKinds: number;
  /** `traitsPerWord` a row. */
  readonly traits: Uint8Array;
  /** Cluster of each row, from coarse to fine. */
  readonly clusters: readonly Uint16Array[];
}

export const traitsPerWord = 16;

/** A table without words. */
export const noWords: WordTable = {
  index: { slots: new Int32Array(16), rows: new Int32Array(16), size: 0 },
  traitKinds: 0,
  traits: new Uint8Array(0),
  clusters: [],
};

/** Row of the word whose form has this hash, or -1. */
export function findWord(table: WordTable, hash: number): number {
  return findRow(table.index, hash);
}
