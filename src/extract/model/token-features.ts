import type { TextField } from '../../domain/vocabulary.js';
import { hashPair, hashText } from './hash.js';
import type { WordAttributes } from './word-attributes.js';

/** A sentence as the model sees it. */
export interface ModelSentence {
  readonly field: TextField;
  readonly words: readonly WordAttributes[];
}

/** Most features a token may have; slots that stay empty hold 0. */
export const featureSlots = 64;

interface Chunk {
  readonly first: number;
  /** Exclusive. */
  readonly end: number;
}

/** The runs of words that a name may go over, by token; a token outside is its own chunk. */
function chunksOf(words: readonly WordAttributes[]): Chunk[] {
  const chunks: Chunk[] = [];
  for (let first = 0; first < words.length;) {
    let end = first + 1;
    if (words[first]?.inName) while (end < words.length && words[end]?.inName) end++;
    const chunk = { first, end };
    for (let at = first; at < end; at++) chunks.push(chunk);
    first = end;
  }
  return chunks;
}

const openBracket = hashText('(');
const closeBracket = hashText(')');

/** Stands before the first and after the last word. */
const none: WordAttributes = {
  exact: 1, form: 1, stem: 1, shape: 1, shapeClass: 8, suffix2: 0, suffix3: 1, suffix4: 0, prefix3: 0, prefix4: 0,
  firstPart: 0, lastPart: 0, row: -1, coarse: 0, medium: 0, fine: 0, inName: false, punctuation: true,
  distinctive: false,
}; // prettier-ignore

/** What the whole paper says about its words. */
export interface PaperWords {
  readonly inTitle: ReadonlySet<number>;
  readonly counts: ReadonlyMap<number, number>;
  /** Pairs of neighbouring words that occur more than once. */
  readonly repeatedPairs: ReadonlySet<number>;
  /** Words that stand alone in brackets somewhere. */
  readonly bracketed: ReadonlySet<number>;
}

/** Collects what features ask about the whole paper. */
export function readPaperWords(sentences: readonly ModelSentence[]): PaperWords {
  const inTitle = new Set<number>();
  const counts = new Map<number, number>();
  const pairs = new Set<number>();
  const repeatedPairs = new Set<number>();
  const bracketed = new Set<number>();
  for (const { field, words } of sentences) {
    for (let at = 0; at < words.length; at++) {
      const word = words[at] ?? none;
      if (!word.distinctive) continue;
      counts.set(word.stem, (counts.get(word.stem) ?? 0) + 1);
      if (field === 'title') inTitle.add(word.stem);
      const next = words[at + 1] ?? none;
      if (next.distinctive) {
        const pair = hashPair(word.stem, next.stem);
        if (pairs.has(pair)) repeatedPairs.add(pair);
        pairs.add(pair);
      }
      if (next.form === closeBracket && words[at - 1]?.form === openBracket) bracketed.add(word.stem);
    }
  }
  return { inTitle, counts, repeatedPairs, bracketed };
}

/** Where a token stands in its chunk: 1 alone, 2 first, 3 inside, 4 last; 0 outside of any. */
function placeIn({ first, end }: Chunk, at: number, word: WordAttributes): number {
  if (!word.inName) return 0;
  if (end - first === 1) return 1;
  return at === first ? 2 : at === end - 1 ? 4 : 3;
}

/**
 * Writes the features of every token of a sentence, hashed, into `into` from slot `from * featureSlots` on, and the
 * position of each token's chunk head (within the sentence) into `heads` from `from` on. Rows must be zero before.
 * Returns nothing; the templates are numbered by their order here, so changing them means training anew.
 */
export function writeFeatures(
  { field, words }: ModelSentence,
  place: { readonly index: number; readonly last: number },
  paper: PaperWords,
  into: Int32Array,
  heads: Int32Array,
  from: number,
): void {
  const chunks = chunksOf(words);
  const title = field === 'title' ? 1 : 0;
  const sentencePlace = title === 1 ? 9 : place.index === 0 ? 1 : place.index === place.last ? 3 : 2;
  let slot = 0;
  let template = 0;
  const add = (value: number): void => {
    template++;
    if (value !== 0) into[slot++] = hashPair(template, value);
  };
  const add2 = (a: number, b: number): void => {
    template++;
    if (a !== 0 && b !== 0) into[slot++] = hashPair(hashPair(template, a), b);
  };
  let brackets = 0;
  for (let at = 0; at < words.length; at++) {
    slot = (from + at) * featureSlots;
    template = 0;
    const word = words[at] ?? none;
    const chunk = chunks[at] ?? { first: at, end: at + 1 };
    const head = words[chunk.end - 1] ?? none;
    heads[from + at] = chunk.end - 1;
    const before = words[at - 1] ?? none;
    const before2 = words[at - 2] ?? none;
    const after = words[at + 1] ?? none;
    const after2 = words[at + 2] ?? none;
    const chunkBefore = words[chunk.first - 1] ?? none;
    const chunkBefore2 = words[chunk.first - 2] ?? none;
    const chunkAfter = words[chunk.end] ?? none;
    const chunkAfter2 = words[chunk.end + 1] ?? none;
    const inChunk = placeIn(chunk, at, word) + 1;
    const size = Math.min(chunk.end - chunk.first, 6);
    if (word.form === openBracket) brackets++;
    if (word.form === closeBracket) brackets = Math.max(brackets - 1, 0);
    const shape = word.shapeClass + 1;
    const shapeBefore = before.shapeClass + 1;
    const shapeAfter = after.shapeClass + 1;

    add(1 + title);
    add(word.exact);
    add(word.form);
    add(word.stem);
    add(word.suffix2);
    add(word.suffix3);
    add(word.suffix4);
    add(word.prefix3);
    add(word.prefix4);
    add(word.shape);
    add(word.firstPart);
    add(word.lastPart);
    add2(shape, at === 0 ? 1 : 2);
    add2(shape, shapeBefore * 16 + shapeAfter);
    add(before.form);
    add(after.form);
    add2(before2.form, 1);
    add2(after2.form, 1);
    add2(before.form, word.stem);
    add2(word.stem, after.stem);
    add2(before.form, after.form);
    add2(before2.form, before.form);
    add2(after.form, after2.form);
    add(before.suffix3);
    add(after.suffix3);
    add(word.coarse);
    add(word.medium);
    add(word.fine);
    add(before.medium);
    add(after.medium);
    add(before.fine);
    add(after.fine);
    add2(before2.medium, 1);
    add2(after2.medium, 1);
    add2(before.medium, word.medium);
    add2(word.medium, after.medium);
    add2(hashPair(before.coarse, word.coarse), after.coarse + 1);
    add2(before.form, word.medium);
    add2(word.medium, after.form);
    add2(inChunk, size);
    add2(inChunk, head.stem);
    add2(inChunk, head.medium);
    add2(inChunk, hashPair(head.suffix3 + 1, shape));
    add2(inChunk, chunkBefore.form);
    add2(inChunk, chunkAfter.form);
    add2(inChunk, hashPair(chunkBefore2.form, chunkBefore.form));
    add2(inChunk, hashPair(chunkAfter.form, chunkAfter2.form));
    add2(inChunk, hashPair(chunkBefore.form, head.medium + 1));
    add2(inChunk, hashPair(chunkAfter.form, head.medium + 1));
    add2(chunkBefore.form, chunkAfter.form);
    add2(inChunk, 100 + word.medium);
    add2(title + 1, hashPair(inChunk, chunk.end === words.length ? 1 : chunk.first === 0 ? 2 : 3));
    add2(sentencePlace, inChunk);
    add2(brackets > 0 ? 2 : 1, shape);
    const count = Math.min(paper.counts.get(word.stem) ?? 0, 4);
    add2(1 + count, 1 + (paper.inTitle.has(word.stem) ? 1 : 0) + 2 * title);
    add2(1 + count, hashPair(shape, inChunk));
    add2(1 + (paper.repeatedPairs.has(hashPair(word.stem, after.stem)) ? 1 : 0), inChunk);
    add2(1 + (paper.repeatedPairs.has(hashPair(before.stem, word.stem)) ? 1 : 0), inChunk);
    add2(1 + (paper.bracketed.has(word.stem) ? 1 : 0), shape);
  }
}
