import {
  createPaperEncoder,
  type EncodedPaper,
  type PaperEncoder,
} from '../../src/extract/model/encode-paper.js';
import { traitPlaces } from '../../src/extract/model/tagger-model.js';
import { contextSlots, none, wordFeatures, wordPlaces } from '../../src/extract/model/token-features.js';
import type { WordTable } from '../../src/extract/model/word-table.js';
import type { LabelledPaper } from '../labelled.js';
import { sentenceTargets, type SentenceTargets } from './targets.js';

/** A paper as training reads it. */
export interface PreparedPaper {
  readonly starts: Int32Array;
  /** Row in the word table of the words at each token's `traitPlaces`; -1 for none. */
  readonly traitWords: Int32Array;
  /** Token `t` has features `featureRows[featureStarts[t]]` to `featureRows[featureStarts[t + 1]]`. */
  readonly featureStarts: Int32Array;
  readonly featureRows: Int32Array;
  readonly targets: readonly SentenceTargets[];
  readonly weight: number;
}

/** The features of words at each place, by the encoder's number of the word; made when first asked for. */
function wordFeatureLists(encoder: PaperEncoder): (number: number, place: number) => readonly number[] {
  const lists: (readonly number[] | undefined)[] = [];
  return (number, place) => {
    const at = number * wordPlaces + place;
    return (lists[at] ??= wordFeatures(encoder.words[number] ?? none, place));
  };
}

type FeaturesOfWord = ReturnType<typeof wordFeatureLists>;

/** Calls `use` with every feature of a token: of its words, then of its surroundings. */
function eachFeature(
  paper: EncodedPaper,
  token: number,
  ofWord: FeaturesOfWord,
  use: (key: number) => void,
): void {
  for (let place = 0; place < wordPlaces; place++) {
    for (const key of ofWord(paper.words[token * wordPlaces + place] ?? 0, place)) use(key);
  }
  for (let at = token * contextSlots; at < (token + 1) * contextSlots; at++) {
    const key = paper.context[at] ?? 0;
    if (key === 0) return;
    use(key);
  }
}

/** Cells of the counting table; a key shares its cell with few others, which at worst lets a rare feature in. */
const cellBits = 25;

/** Turns features into rows: each that occurs `minimum` times gets the next row when it is first met. */
function numberFeatures(
  papers: readonly EncodedPaper[],
  ofWord: FeaturesOfWord,
  minimum: number,
): FeatureNumbers {
  const cells = new Uint8Array(2 ** cellBits);
  const shift = 32 - cellBits;
  const count = (key: number): void => {
    const cell = key >>> shift;
    const seen = cells[cell] ?? 0;
    if (seen < minimum) cells[cell] = seen + 1;
  };
  for (const paper of papers) {
    const tokens = paper.words.length / wordPlaces;
    for (let token = 0; token < tokens; token++) eachFeature(paper, token, ofWord, count);
  }
  let keys = new Int32Array(1 << 16);
  let slots = new Int32Array(1 << 18);
  let rows = new Int32Array(1 << 18);
  let size = 0;
  const place = (key: number): number => {
    let slot = key & (slots.length - 1);
    while (slots[slot] !== 0 && slots[slot] !== key) slot = (slot + 1) & (slots.length - 1);
    return slot;
  };
  const grow = (): void => {
    const wider = new Int32Array(keys.length * 2);
    wider.set(keys);
    keys = wider;
    slots = new Int32Array(slots.length * 2);
    rows = new Int32Array(slots.length);
    for (let row = 0; row < size; row++) {
      const slot = place(keys[row] ?? 0);
      slots[slot] = keys[row] ?? 0;
      rows[slot] = row;
    }
  };
  return {
    rowOf(key) {
      if ((cells[key >>> shift] ?? 0) < minimum) return -1;
      const slot = place(key);
      if (slots[slot] === key) return rows[slot] ?? -1;
      slots[slot] = key;
      rows[slot] = size;
      keys[size++] = key;
      if (size === keys.length) grow();
      return size - 1;
    },
    keys: () => keys.slice(0, size),
  };
}

interface FeatureNumbers {
  /** Row of a feature, or -1 when it is too rare. */
  rowOf(key: number): number;
  /** The features in the order of their rows. */
  keys(): Int32Array;
}

/** Looks the features of a paper up; those that are too rare are dropped. */
function lookUp(
  paper: EncodedPaper,
  ofWord: FeaturesOfWord,
  numbers: FeatureNumbers,
): { featureStarts: Int32Array; featureRows: Int32Array } {
  const tokens = paper.words.length / wordPlaces;
  const featureStarts = new Int32Array(tokens + 1);
  const rows: number[] = [];
  for (let token = 0; token < tokens; token++) {
    eachFeature(paper, token, ofWord, (key) => {
      const row = numbers.rowOf(key);
      if (row >= 0) rows.push(row);
    });
    featureStarts[token + 1] = rows.length;
  }
  return { featureStarts, featureRows: Int32Array.from(rows) };
}

function traitWordsOf({ words }: EncodedPaper, encoder: PaperEncoder): Int32Array {
  const tokens = words.length / wordPlaces;
  return Int32Array.from({ length: tokens * traitPlaces }, (_, at) => {
    const [token, place] = [Math.floor(at / traitPlaces), at % traitPlaces];
    return encoder.words[words[token * wordPlaces + place] ?? 0]?.row ?? -1;
  });
}

/** Encodes papers with the features worth learning; `keys[row]` is the hash of feature `row`. */
export function preparePapers(
  papers: readonly LabelledPaper[],
  words: WordTable,
  minimumCount: number,
): { readonly keys: Int32Array; readonly prepared: readonly PreparedPaper[] } {
  const encoder = createPaperEncoder(words);
  const encoded = papers.map(({ sentences }) => encoder.encode(sentences));
  const ofWord = wordFeatureLists(encoder);
  const numbers = numberFeatures(encoded, ofWord, minimumCount);
  const prepared = papers.map(({ sentences, spans, weight }) => {
    // The hashes are dropped one by one: of 25,000 papers they fill a gigabyte.
    const paper = encoded.shift() ?? encoder.encode(sentences);
    const targets = sentences.map(({ tokens }, sentence) =>
      sentenceTargets(
        tokens.length,
        spans.filter((span) => span.sentence === sentence),
      ),
    );
    const traitWords = traitWordsOf(paper, encoder);
    return { starts: paper.starts, traitWords, ...lookUp(paper, ofWord, numbers), targets, weight };
  });
  return { keys: numbers.keys(), prepared };
}

/** The same papers with feature `kept[row]` as `row`; features that are not kept are dropped. */
export function renumberFeatures(
  papers: readonly PreparedPaper[],
  kept: Int32Array,
): readonly PreparedPaper[] {
  const numbers = new Int32Array((kept[kept.length - 1] ?? 0) + 1).fill(-1);
  kept.forEach((row, at) => (numbers[row] = at));
  return papers.map((paper) => {
    const featureStarts = new Int32Array(paper.featureStarts.length);
    const rows = new Int32Array(paper.featureRows.length);
    let length = 0;
    for (let token = 0; token + 1 < featureStarts.length; token++) {
      for (let at = paper.featureStarts[token] ?? 0; at < (paper.featureStarts[token + 1] ?? 0); at++) {
        const row = numbers[paper.featureRows[at] ?? 0] ?? -1;
        if (row >= 0) rows[length++] = row;
      }
      featureStarts[token + 1] = length;
    }
    return { ...paper, featureStarts, featureRows: rows.slice(0, length) };
  });
}
