import type { EncodedPaper, PaperEncoder } from './encode-paper.js';
import { findRow } from './hash-index.js';
import { traitPlaces, type TaggerModel } from './tagger-model.js';
import { contextSlots, wordFeatures, wordPlaces } from './token-features.js';
import { traitsPerWord } from './word-table.js';

/**
 * Scores tokens with a model. What a word alone adds at each place is added up once and kept, since words repeat; what
 * several words add together is looked up each time, some thousand times a paper, so its tables are laid out for that.
 */
export interface Scorer {
  /** Adds the state scores of tokens `from` to `to` (exclusive) of a paper to `scores`, a row of labels each. */
  addScores(paper: EncodedPaper, from: number, to: number, scores: Float64Array): void;
  /** Forgets what was kept of words, when the encoder does. */
  forget(): void;
}

/** One bit per hash, set where a feature may be: most features of a text are unknown, and this says so from the cache. */
const filterBits = 22;

/** Bytes from one row of weights to the next: the weights, then the row's scale as a 4-byte float. */
function strideOf(size: number): number {
  return Math.ceil(size / 4) * 4 + 4;
}

interface Tables {
  readonly filter: Int32Array;
  /** A key and a row for each slot. */
  readonly slots: Int32Array;
  readonly bytes: Int8Array;
  readonly floats: Float32Array;
}

function layOut({ features, weights, rowScales, labels }: TaggerModel): Tables {
  const filter = new Int32Array(2 ** (filterBits - 5));
  const slots = new Int32Array(features.slots.length * 2);
  features.slots.forEach((key, slot) => {
    if (key === 0) return;
    slots[2 * slot] = key;
    slots[2 * slot + 1] = features.rows[slot] ?? 0;
    const bit = key >>> (32 - filterBits);
    filter[bit >>> 5] = (filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
  });
  const stride = strideOf(labels.size);
  const buffer = new ArrayBuffer(stride * rowScales.length);
  const [bytes, floats] = [new Int8Array(buffer), new Float32Array(buffer)];
  rowScales.forEach((scale, row) => {
    bytes.set(weights.subarray(row * labels.size, (row + 1) * labels.size), row * stride);
    floats[((row + 1) * stride) / 4 - 1] = scale;
  });
  return { filter, slots, bytes, floats };
}

export function createScorer(model: TaggerModel, encoder: PaperEncoder): Scorer {
  const { labels, words: table, traitWeights, features } = model;
  const { size } = labels;
  const { filter, slots, bytes, floats } = layOut(model);
  const mask = features.slots.length - 1;
  const stride = strideOf(size);
  let known = new Uint8Array(1 << 12);
  let wordScores = new Float32Array(known.length * wordPlaces * size);

  function grow(least: number): void {
    const count = Math.max(least, known.length * 2);
    const [wider, scores] = [new Uint8Array(count), new Float32Array(count * wordPlaces * size)];
    wider.set(known);
    scores.set(wordScores);
    [known, wordScores] = [wider, scores];
  }

  function learnWord(number: number): void {
    if (number >= known.length) grow(number + 1);
    known[number] = 1;
    const word = encoder.words[number];
    if (word === undefined) return;
    for (let place = 0; place < wordPlaces; place++) {
      const target = (number * wordPlaces + place) * size;
      wordScores.fill(0, target, target + size);
      for (const key of wordFeatures(word, place)) {
        const row = findRow(features, key);
        if (row < 0) continue;
        const scale = model.rowScales[row] ?? 0;
        for (let label = 0; label < size; label++) {
          wordScores[target + label] =
            (wordScores[target + label] ?? 0) + scale * (model.weights[row * size + label] ?? 0);
        }
      }
      if (place >= traitPlaces || word.row < 0 || table.traitKinds === 0) continue;
      for (let at = word.row * traitsPerWord; at < (word.row + 1) * traitsPerWord; at++) {
        const source = (place * table.traitKinds + (table.traits[at] ?? 0)) * size;
        for (let label = 0; label < size; label++) {
          wordScores[target + label] =
            (wordScores[target + label] ?? 0) + (traitWeights[source + label] ?? 0);
        }
      }
    }
  }

  function addWords({ words }: EncodedPaper, token: number, scores: Float64Array, target: number): void {
    for (let place = 0; place < wordPlaces; place++) {
      const number = words[token * wordPlaces + place] ?? 0;
      if (known[number] !== 1) learnWord(number);
      const source = (number * wordPlaces + place) * size;
      for (let label = 0; label < size; label++) {
        scores[target + label] = (scores[target + label] ?? 0) + (wordScores[source + label] ?? 0);
      }
    }
  }

  function addContext({ context }: EncodedPaper, token: number, scores: Float64Array, target: number): void {
    const last = (token + 1) * contextSlots;
    for (let at = token * contextSlots; at < last; at++) {
      const key = context[at] ?? 0;
      if (key === 0) return;
      const bit = key >>> (32 - filterBits);
      if (((filter[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) continue;
      let slot = key & mask;
      let found = slots[2 * slot];
      while (found !== key && found !== 0) {
        slot = (slot + 1) & mask;
        found = slots[2 * slot];
      }
      if (found === 0) continue;
      const source = (slots[2 * slot + 1] ?? 0) * stride;
      const scale = floats[(source + stride) / 4 - 1] ?? 0;
      for (let label = 0; label < size; label++) {
        scores[target + label] = (scores[target + label] ?? 0) + scale * (bytes[source + label] ?? 0);
      }
    }
  }

  return {
    addScores(paper, from, to, scores) {
      for (let token = from; token < to; token++) {
        addWords(paper, token, scores, (token - from) * size);
        addContext(paper, token, scores, (token - from) * size);
      }
    },
    forget() {
      known.fill(0);
    },
  };
}
