import { createPaperEncoder, type EncodedPaper } from '../../src/extract/model/encode-paper.js';
import { createHashIndex, findRow, type HashIndex } from '../../src/extract/model/hash-index.js';
import { featureSlots } from '../../src/extract/model/token-features.js';
import type { WordTable } from '../../src/extract/model/word-table.js';
import type { LabelledPaper } from '../labelled.js';
import { sentenceTargets, type SentenceTargets } from './targets.js';

/** A paper as training reads it. */
export interface PreparedPaper {
  readonly starts: Int32Array;
  readonly vectorRows: Int32Array;
  /** Token `t` has features `featureRows[featureStarts[t]]` to `featureRows[featureStarts[t + 1]]`. */
  readonly featureStarts: Int32Array;
  readonly featureRows: Int32Array;
  readonly targets: readonly SentenceTargets[];
  readonly weight: number;
}

/** Cells of the counting table; a key shares its cell with few others, which at worst lets a rare feature in. */
const cellBits = 27;
const cellOf = (key: number): number => key >>> (32 - cellBits);

/** The features that occur `minimum` times or more, in the order in which they are first met. */
function chooseFeatures(papers: readonly EncodedPaper[], minimum: number): Int32Array {
  const cells = new Uint8Array(2 ** cellBits);
  for (const { features } of papers) {
    for (const key of features) {
      const cell = cellOf(key);
      if (key !== 0 && (cells[cell] ?? 0) < minimum) cells[cell] = (cells[cell] ?? 0) + 1;
    }
  }
  const seen = new Set<number>();
  for (const { features } of papers) {
    for (const key of features) if (key !== 0 && (cells[cellOf(key)] ?? 0) >= minimum) seen.add(key);
  }
  return Int32Array.from(seen);
}

/** Looks the features of a paper up; those that were not chosen are dropped. */
function lookUp(
  { features }: EncodedPaper,
  index: HashIndex,
): { featureStarts: Int32Array; featureRows: Int32Array } {
  const tokens = features.length / featureSlots;
  const featureStarts = new Int32Array(tokens + 1);
  const rows = new Int32Array(features.length);
  let length = 0;
  for (let token = 0; token < tokens; token++) {
    for (let at = token * featureSlots; at < (token + 1) * featureSlots; at++) {
      const key = features[at] ?? 0;
      if (key === 0) break;
      const row = findRow(index, key);
      if (row >= 0) rows[length++] = row;
    }
    featureStarts[token + 1] = length;
  }
  return { featureStarts, featureRows: rows.slice(0, length) };
}

/** Encodes papers with the features worth learning; `keys[row]` is the hash of feature `row`. */
export function preparePapers(
  papers: readonly LabelledPaper[],
  words: WordTable,
  minimumCount: number,
): { readonly keys: Int32Array; readonly prepared: readonly PreparedPaper[] } {
  const encode = createPaperEncoder(words);
  const encoded = papers.map(({ sentences }) => encode(sentences));
  const keys = chooseFeatures(encoded, minimumCount);
  const index = createHashIndex(keys);
  const prepared = papers.map(({ sentences, spans, weight }) => {
    // The hashes are dropped one by one: of 25,000 papers they fill more than a gigabyte.
    const paper = encoded.shift() ?? encode(sentences);
    const targets = sentences.map(({ tokens }, sentence) =>
      sentenceTargets(
        tokens.length,
        spans.filter((span) => span.sentence === sentence),
      ),
    );
    return { starts: paper.starts, vectorRows: paper.vectorRows, ...lookUp(paper, index), targets, weight };
  });
  return { keys, prepared };
}
