import type { TextField } from '../../domain/vocabulary.js';
import { hashPair, hashText } from './hash.js';
import type { WordAttributes } from './word-attributes.js';

/** A sentence as the model sees it. */
export interface ModelSentence {
  readonly field: TextField;
  readonly words: readonly WordAttributes[];
}

/** Most features of its surroundings a token may have; slots that stay empty hold 0. */
export const contextSlots = 40;

/** The words that describe a token one by one: itself, the head of its chunk, and the two words before and after. */
export const wordPlace = { here: 0, head: 1, before: 2, after: 3, before2: 4, after2: 5 } as const;
export const wordPlaces = Object.keys(wordPlace).length;

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
export const none: WordAttributes = {
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

/** What a word at a place says, whatever stands around it; hashed. The head of a chunk says nothing this way. */
export function wordFeatures(word: WordAttributes, place: number): number[] {
  const hashes: number[] = [];
  const add = (template: number, value: number): void => {
    if (value !== 0) hashes.push(hashPair(template, value));
  };
  const add2 = (template: number, value: number): void => {
    if (value !== 0) hashes.push(hashPair(hashPair(template, value), 1));
  };
  switch (place) {
    case wordPlace.here:
      add(2, word.exact);
      add(3, word.form);
      add(4, word.stem);
      add(5, word.suffix2);
      add(6, word.suffix3);
      add(7, word.suffix4);
      add(8, word.prefix3);
      add(9, word.prefix4);
      add(10, word.shape);
      add(11, word.firstPart);
      add(12, word.lastPart);
      add(26, word.coarse);
      add(27, word.medium);
      add(28, word.fine);
      break;
    case wordPlace.before:
      add(15, word.form);
      add(24, word.suffix3);
      add(29, word.medium);
      add(31, word.fine);
      break;
    case wordPlace.after:
      add(16, word.form);
      add(25, word.suffix3);
      add(30, word.medium);
      add(32, word.fine);
      break;
    case wordPlace.before2:
      add2(17, word.form);
      add2(33, word.medium);
      break;
    case wordPlace.after2:
      add2(18, word.form);
      add2(34, word.medium);
      break;
  }
  return hashes;
}

/**
 * Writes the features that several words make together, hashed, for every token of a sentence into `into` from slot
 * `from * contextSlots` on, which must be zero before; and the index of each token's chunk head into `heads` from `from`
 * on. Each template has its number; to change what a number means is to train anew.
 */
export function writeContext(
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
  const add = (template: number, a: number, b: number): void => {
    if (a !== 0 && b !== 0) into[slot++] = hashPair(hashPair(template, a), b);
  };
  let brackets = 0;
  for (let at = 0; at < words.length; at++) {
    slot = (from + at) * contextSlots;
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
    into[slot++] = hashPair(1, 1 + title);
    add(13, shape, at === 0 ? 1 : 2);
    add(14, shape, (before.shapeClass + 1) * 16 + after.shapeClass + 1);
    add(19, before.form, word.stem);
    add(20, word.stem, after.stem);
    add(21, before.form, after.form);
    add(22, before2.form, before.form);
    add(23, after.form, after2.form);
    add(35, before.medium, word.medium);
    add(36, word.medium, after.medium);
    add(37, hashPair(before.coarse, word.coarse), after.coarse + 1);
    add(38, before.form, word.medium);
    add(39, word.medium, after.form);
    add(40, inChunk, size);
    add(41, inChunk, head.stem);
    add(42, inChunk, head.medium);
    add(43, inChunk, hashPair(head.suffix3 + 1, shape));
    add(44, inChunk, chunkBefore.form);
    add(45, inChunk, chunkAfter.form);
    add(46, inChunk, hashPair(chunkBefore2.form, chunkBefore.form));
    add(47, inChunk, hashPair(chunkAfter.form, chunkAfter2.form));
    add(48, inChunk, hashPair(chunkBefore.form, head.medium + 1));
    add(49, inChunk, hashPair(chunkAfter.form, head.medium + 1));
    add(50, chunkBefore.form, chunkAfter.form);
    add(51, inChunk, 100 + word.medium);
    add(52, title + 1, hashPair(inChunk, chunk.end === words.length ? 1 : chunk.first === 0 ? 2 : 3));
    add(53, sentencePlace, inChunk);
    add(54, brackets > 0 ? 2 : 1, shape);
    const count = Math.min(paper.counts.get(word.stem) ?? 0, 4);
    add(55, 1 + count, 1 + (paper.inTitle.has(word.stem) ? 1 : 0) + 2 * title);
    add(56, 1 + count, hashPair(shape, inChunk));
    add(57, 1 + (paper.repeatedPairs.has(hashPair(word.stem, after.stem)) ? 1 : 0), inChunk);
    add(58, 1 + (paper.repeatedPairs.has(hashPair(before.stem, word.stem)) ? 1 : 0), inChunk);
    add(59, 1 + (paper.bracketed.has(word.stem) ? 1 : 0), shape);
  }
}
