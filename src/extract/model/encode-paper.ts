import type { TextField } from '../../domain/vocabulary.js';
import {
  contextSlots,
  none,
  readPaperWords,
  wordPlace,
  wordPlaces,
  writeContext,
  type ModelSentence,
} from './token-features.js';
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
  /** Hashed features of each token's surroundings, `contextSlots` a token, 0 where a slot is empty. */
  readonly context: Int32Array;
  /** Numbers of the words at a token's `wordPlaces`; number 0 stands outside the sentence. */
  readonly words: Int32Array;
}

/** Numbers words as they come and turns papers into numbers. */
export interface PaperEncoder {
  /** The words by number. */
  readonly words: readonly WordAttributes[];
  /** Forgets all words: papers encoded before have no meaning any more. */
  forget(): void;
  encode(sentences: readonly TaggableSentence[]): EncodedPaper;
}

export function createPaperEncoder(table: WordTable): PaperEncoder {
  const numbers = new Map<string, number>();
  const words: WordAttributes[] = [none];
  const numberOf = (text: string): number => {
    let number = numbers.get(text);
    if (number === undefined) {
      number = words.length;
      words.push(readWord(text, table));
      numbers.set(text, number);
    }
    return number;
  };
  return {
    words,
    forget() {
      numbers.clear();
      words.length = 1;
    },
    encode(sentences) {
      const numbered = sentences.map(({ tokens }) => tokens.map(({ text }) => numberOf(text)));
      const read = sentences.map(({ field }, index): ModelSentence => ({
        field,
        words: (numbered[index] ?? []).map((number) => words[number] ?? none),
      }));
      const starts = new Int32Array(read.length + 1);
      numbered.forEach(({ length }, index) => (starts[index + 1] = (starts[index] ?? 0) + length));
      const length = starts[read.length] ?? 0;
      const context = new Int32Array(length * contextSlots);
      const heads = new Int32Array(length);
      const places = new Int32Array(length * wordPlaces);
      const paper = readPaperWords(read);
      const titles = sentences.filter(({ field }) => field === 'title').length;
      const last = read.length - titles - 1;
      for (const [index, sentence] of read.entries()) {
        const from = starts[index] ?? 0;
        const here = numbered[index] ?? [];
        writeContext(sentence, { index: index - titles, last }, paper, context, heads, from);
        for (let at = 0; at < here.length; at++) {
          const slot = (from + at) * wordPlaces;
          places[slot + wordPlace.here] = here[at] ?? 0;
          places[slot + wordPlace.head] = here[heads[from + at] ?? at] ?? 0;
          places[slot + wordPlace.before] = here[at - 1] ?? 0;
          places[slot + wordPlace.after] = here[at + 1] ?? 0;
          places[slot + wordPlace.before2] = here[at - 2] ?? 0;
          places[slot + wordPlace.after2] = here[at + 2] ?? 0;
        }
      }
      return { starts, context, words: places };
    },
  };
}
