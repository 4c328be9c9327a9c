import { createHashIndex } from '../../src/extract/model/hash-index.js';
import { hashText } from '../../src/extract/model/hash.js';
import { traitsPerWord, type WordTable } from '../../src/extract/model/word-table.js';
import { clusterRows } from './clusters.js';
import { positiveInformation } from './cooccurrence.js';
import { readCorpus } from './corpus.js';
import { truncatedSvd } from './truncated-svd.js';

/** Words with their vectors and their cluster at each granularity. */
export interface WordSpace {
  readonly words: readonly string[];
  readonly counts: Int32Array;
  readonly width: number;
  /** A unit vector a word, row-major. */
  readonly vectors: Float32Array;
  /** For each of `granularities`, the cluster of every word. */
  readonly clusters: readonly Uint16Array[];
}

/** Numbers of clusters, from coarse to fine. */
const granularities = [64, 256, 1024] as const;

/** Half of the width tells what a word is used like (near neighbours by place), half what it is used with. */
const useWidth = 64;
const topicWidth = 48;

function normaliseRows(rows: Float32Array, width: number, scale: number): void {
  for (let start = 0; start < rows.length; start += width) {
    let square = 0;
    for (let k = 0; k < width; k++) square += (rows[start + k] ?? 0) ** 2;
    const factor = square === 0 ? 0 : scale / Math.sqrt(square);
    for (let k = 0; k < width; k++) rows[start + k] = (rows[start + k] ?? 0) * factor;
  }
}

/**
 * Learns word vectors from texts by factorising their word-context information; minutes where skip-gram takes half an
 * hour, and the same bytes each time. `report` hears about the steps.
 */
export function learnWordSpace(
  texts: Iterable<string>,
  seed: number,
  report: (line: string) => void,
): WordSpace {
  const corpus = readCorpus(texts, 5);
  report(`${corpus.tokens.length} tokens, ${corpus.words.length} words`);
  const rowCount = corpus.words.length;
  const part = (size: number, positional: boolean, contextWords: number, width: number): Float32Array => {
    const matrix = positiveInformation(corpus, { size, positional, contextWords });
    report(`${matrix.values.length} entries in a window of ${size}`);
    const rows = truncatedSvd(matrix, width, seed);
    normaliseRows(rows, width, Math.SQRT1_2);
    return rows;
  };
  const use = part(2, true, 12_000, useWidth);
  const topic = part(6, false, 20_000, topicWidth);
  const width = useWidth + topicWidth;
  const vectors = new Float32Array(rowCount * width);
  for (let row = 0; row < rowCount; row++) {
    vectors.set(use.subarray(row * useWidth, (row + 1) * useWidth), row * width);
    vectors.set(topic.subarray(row * topicWidth, (row + 1) * topicWidth), row * width + useWidth);
  }
  const clusters = granularities.map((count) => {
    report(`clustering into ${count}`);
    return clusterRows(vectors, width, count, { seed });
  });
  return { words: corpus.words, counts: corpus.counts, width, vectors, clusters };
}

/** The traits of every word: its directions farthest from nought, each measured by how long it is on average. */
function traitsOf({ vectors, width, words }: WordSpace): Uint8Array {
  const typical = new Float64Array(width);
  for (let at = 0; at < vectors.length; at++)
    typical[at % width] = (typical[at % width] ?? 0) + (vectors[at] ?? 0) ** 2;
  const unit = typical.map((sum) => Math.sqrt(sum / words.length) || 1);
  const traits = new Uint8Array(words.length * traitsPerWord);
  const directions = Array.from({ length: width }, (_, direction) => direction);
  for (let row = 0; row < words.length; row++) {
    const lengths = directions.map(
      (direction) => (vectors[row * width + direction] ?? 0) / (unit[direction] ?? 1),
    );
    const longest = [...directions].sort(
      (a, b) => Math.abs(lengths[b] ?? 0) - Math.abs(lengths[a] ?? 0) || a - b,
    );
    for (let at = 0; at < traitsPerWord; at++) {
      const direction = longest[at] ?? 0;
      traits[row * traitsPerWord + at] = 2 * direction + ((lengths[direction] ?? 0) < 0 ? 1 : 0);
    }
  }
  return traits;
}

/** What the tagger keeps of a word space. */
export function createWordTable(space: WordSpace): WordTable {
  return {
    index: createHashIndex(Int32Array.from(space.words, (word) => hashText(word))),
    traitKinds: 2 * space.width,
    traits: traitsOf(space),
    clusters: space.clusters,
  };
}
