import type { HashIndex } from './hash-index.js';
import { vectorPlaces, type EncodedPaper } from './encode-paper.js';
import { featureSlots } from './token-features.js';
import type { LabelSet } from './label-set.js';
import { traitsPerWord, type WordTable } from './word-table.js';

/** A trained sequence model, ready to score. Everything is quantised to bytes, as it is stored. */
export interface TaggerModel {
  readonly labels: LabelSet;
  readonly features: HashIndex;
  /** Row per feature, a column per label; times the row's scale they are the weights. */
  readonly weights: Int8Array;
  readonly rowScales: Float32Array;
  /** Score of each move of the label set. */
  readonly moveScores: Float32Array;
  /** A row per trait for each of the `vectorPlaces`, a column per label. */
  readonly traitWeights: Float32Array;
  readonly words: WordTable;
}

/** Scores tokens with a model; keeps what a word's traits add up to, since words repeat. */
export interface Scorer {
  readonly model: TaggerModel;
  /** What the traits of each word add to each label, place by place; computed when first asked for. */
  readonly wordScores: Float32Array;
  readonly known: Uint8Array;
}

export function createScorer(model: TaggerModel): Scorer {
  const rows = model.words.index.size;
  return {
    model,
    wordScores: new Float32Array(rows * vectorPlaces * model.labels.size),
    known: new Uint8Array(rows),
  };
}

/** A move's number by `from * size + to`; -1 where there is no such move. */
export function moveTable({ size, froms, tos }: LabelSet): Int16Array {
  const table = new Int16Array(size * size).fill(-1);
  froms.forEach((from, move) => (table[from * size + (tos[move] ?? 0)] = move));
  return table;
}

function learnWord({ model, wordScores, known }: Scorer, row: number): void {
  const { words, traitWeights, labels } = model;
  known[row] = 1;
  for (let place = 0; place < vectorPlaces; place++) {
    const target = (row * vectorPlaces + place) * labels.size;
    for (let at = row * traitsPerWord; at < (row + 1) * traitsPerWord; at++) {
      const source = (place * words.traitKinds + (words.traits[at] ?? 0)) * labels.size;
      for (let label = 0; label < labels.size; label++) {
        wordScores[target + label] = (wordScores[target + label] ?? 0) + (traitWeights[source + label] ?? 0);
      }
    }
  }
}

/** Adds to `scores` the state scores of tokens `from` to `to` (exclusive) of a paper, a row of labels each. */
export function addScores(
  scorer: Scorer,
  paper: EncodedPaper,
  from: number,
  to: number,
  scores: Float64Array,
): void {
  const { model, wordScores, known } = scorer;
  const { weights, rowScales, labels } = model;
  const { slots, rows } = model.features;
  const mask = slots.length - 1;
  const { size } = labels;
  const { features, vectorRows } = paper;
  for (let token = from; token < to; token++) {
    const target = (token - from) * size;
    const last = (token + 1) * featureSlots;
    for (let at = token * featureSlots; at < last; at++) {
      const key = features[at] ?? 0;
      if (key === 0) break;
      // The look-up of hash-index.ts, written out: it runs some ten thousand times a paper.
      let slot = key & mask;
      let found = slots[slot];
      while (found !== key && found !== 0) {
        slot = (slot + 1) & mask;
        found = slots[slot];
      }
      if (found === 0) continue;
      const row = rows[slot] ?? 0;
      const scale = rowScales[row] ?? 0;
      const source = row * size;
      for (let label = 0; label < size; label++) {
        scores[target + label] = (scores[target + label] ?? 0) + scale * (weights[source + label] ?? 0);
      }
    }
    for (let place = 0; place < vectorPlaces; place++) {
      const row = vectorRows[token * vectorPlaces + place] ?? -1;
      if (row < 0 || row >= known.length) continue;
      if (known[row] === 0) learnWord(scorer, row);
      const source = (row * vectorPlaces + place) * size;
      for (let label = 0; label < size; label++) {
        scores[target + label] = (scores[target + label] ?? 0) + (wordScores[source + label] ?? 0);
      }
    }
  }
}
