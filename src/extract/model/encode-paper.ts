import type { TextField } from '../../domain/vocabulary.js';
import { featureSlots, readPaperWords, writeFeatures, type ModelSentence } from './token-features.js';
import { readWord, type WordAttributes } from './word-attributes.js';
import type { WordTable } from './word-table.js';

/** A sentence of any tokeniser. */
export interface TaggableSentence {
  readonly field: TextField;
  readonly tokens: readonly { readonly text: string }[];
}

/** A paper as numbers: all sentences' tokens one after the other. */
export interface EncodedPaper {
  /** Sentence `s` holds tokens `starts[s]` to `starts[s + 1]`. */
  readonly starts: Int32Array;
  /** Hashed features, `featureSlots` a token, 0 where a slot is empty. */
  readonly features: Int32Array;
  /** Row in the word table of each token, of its chunk's head and of its neighbours; -1 for none. */
  readonly vectorRows: Int32Array;
}

/** Places whose word vectors describe a token: itself, the head of its chunk, the word before, the word after. */
export const vectorPlaces = 4;

/** A paper holds some hundred different words; more than this many kept ones would only grow the memory. */
const keptWords = 100_000;

/** Turns papers into numbers for one word table; remembers the words it has read. */
export function createPaperEncoder(
  table: WordTable,
): (sentences: readonly TaggableSentence[]) => EncodedPaper {
  const known = new Map<string, WordAttributes>();
  const attributesOf = (text: string): WordAttributes => {
    let word = known.get(text);
    if (word === undefined) {
      if (known.size >= keptWords) known.clear();
      word = readWord(text, table);
      known.set(text, word);
    }
    return word;
  };
  return (sentences) => {
    const read: ModelSentence[] = sentences.map(({ field, tokens }) => ({
      field,
      words: tokens.map(({ text }) => attributesOf(text)),
    }));
    const starts = new Int32Array(read.length + 1);
    read.forEach(({ words }, index) => (starts[index + 1] = (starts[index] ?? 0) + words.length));
    const length = starts[read.length] ?? 0;
    const features = new Int32Array(length * featureSlots);
    const heads = new Int32Array(length);
    const vectorRows = new Int32Array(length * vectorPlaces).fill(-1);
    const paper = readPaperWords(read);
    const titles = read.filter(({ field }) => field === 'title').length;
    const last = read.length - titles - 1;
    for (const [index, sentence] of read.entries()) {
      const from = starts[index] ?? 0;
      writeFeatures(sentence, { index: index - titles, last }, paper, features, heads, from);
      for (let at = 0; at < sentence.words.length; at++) {
        const slot = (from + at) * vectorPlaces;
        const head = heads[from + at] ?? at;
        vectorRows[slot] = sentence.words[at]?.row ?? -1;
        vectorRows[slot + 1] = sentence.words[head]?.row ?? -1;
        vectorRows[slot + 2] = sentence.words[at - 1]?.row ?? -1;
        vectorRows[slot + 3] = sentence.words[at + 1]?.row ?? -1;
      }
    }
    return { starts, features, vectorRows };
  };
}
