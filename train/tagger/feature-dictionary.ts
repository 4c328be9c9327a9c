import { createHashIndex, findRow, type HashIndex } from '../../src/extract/model/hash-index.js';
import type { EncodedPaper } from '../../src/extract/model/encode-paper.js';
import { featureSlots } from '../../src/extract/model/token-features.js';

/** Cells of the counting table; a key shares its cell with few others, which at worst lets a rare feature in. */
const cellBits = 27;

/** Chooses the features that occur at least `minimum` times. */
export function countFeatures(minimum: number): {
  add: (paper: EncodedPaper, weight: number) => void;
  choose: (papers: Iterable<EncodedPaper>) => { index: HashIndex; keys: Int32Array };
} {
  const cells = new Uint8Array(2 ** cellBits);
  const cellOf = (key: number): number => key >>> (32 - cellBits);
  return {
    add({ features }, weight) {
      for (const key of features) {
        if (key === 0) continue;
        const cell = cellOf(key);
        cells[cell] = Math.min((cells[cell] ?? 0) + weight, 255);
      }
    },
    choose(papers) {
      const seen = new Set<number>();
      for (const { features } of papers) {
        for (const key of features) if (key !== 0 && (cells[cellOf(key)] ?? 0) >= minimum) seen.add(key);
      }
      const keys = Int32Array.from(seen);
      return { index: createHashIndex(keys), keys };
    },
  };
}

/** A paper's features as rows of a dictionary: token `t` has `rows[starts[t]]` to `rows[starts[t + 1]]`. */
export interface FeatureRows {
  readonly starts: Int32Array;
  readonly rows: Int32Array;
}

/** Looks the features of a paper up; those that are not in the dictionary are dropped. */
export function lookUpFeatures({ features }: EncodedPaper, index: HashIndex): FeatureRows {
  const tokens = features.length / featureSlots;
  const starts = new Int32Array(tokens + 1);
  const rows = new Int32Array(features.length);
  let length = 0;
  for (let token = 0; token < tokens; token++) {
    for (let at = token * featureSlots; at < (token + 1) * featureSlots; at++) {
      const key = features[at] ?? 0;
      if (key === 0) break;
      const row = findRow(index, key);
      if (row >= 0) rows[length++] = row;
    }
    starts[token + 1] = length;
  }
  return { starts, rows: rows.slice(0, length) };
}
