import nlp from 'compromise/one';
import type { CleanText } from './clean.js';
import { tokenise, type Token } from './tokenise.js';

/** A sentence of a clean text: UTF-16 offsets `start` to `end` (exclusive) and its tokens, at least one. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
}

type SplitSentences = (text: string, world: object) => readonly string[];

function hasSplitter(methods: object): methods is { one: { tokenize: { splitSentences: SplitSentences } } } {
  const one: unknown = Reflect.get(methods, 'one');
  const tokenize: unknown =
    typeof one === 'object' && one !== null ? Reflect.get(one, 'tokenize') : undefined;
  return typeof tokenize === 'object' && tokenize !== null && 'splitSentences' in tokenize;
}

/**
 * compromise's own sentence splitter, without the terms and the index that a whole document costs.
 * `methods()` and `world()` are its published way to its internals.
 */
function loadSplitter(): SplitSentences {
  const methods = nlp.methods();
  if (!hasSplitter(methods)) {
    throw new TypeError(
      'Expected compromise/one to hold the method one.tokenize.splitSentences, found none.',
    );
  }
  return methods.one.tokenize.splitSentences;
}

const splitSentences = loadSplitter();
const world = nlp.world();

/** Abbreviations after which compromise breaks, though papers go on. */
const abbreviation =
  /\b(?:cf|[Ee]qs?|[Ff]igs?|vs|[Ss]ecs?|[Rr]efs?|[Tt]ab|[Aa]pp|resp|al|e\.g|i\.e|approx|w\.r\.t|i\.i\.d|a\.k\.a)\.(?= )/g;

/** Longer stretches without a full stop are no prose; compromise gets them piece by piece to stay linear. */
const longestPiece = 5_000;

function* sentencePieces(text: string): Generator<string> {
  const masked = text
    .replace(/(?<=[.!?] ?)[.!?]/g, '_')
    .replace(abbreviation, (found) => `${found.slice(0, -1)}_`);
  for (let start = 0; start < masked.length;) {
    let end = Math.min(start + longestPiece, masked.length);
    if (end < masked.length) {
      const stop = masked.lastIndexOf('. ', end - 2);
      if (stop > start) end = stop + 2;
    }
    yield* splitSentences(masked.slice(start, end), world);
    start = end;
  }
}

/**
 * Splits a clean text into sentences and tokens. Promises sentences in order, without overlap, that hold every character
 * but white space. Never throws.
 */
export function analyseText({ text }: CleanText): Sentence[] {
  const sentences: Sentence[] = [];
  let at = 0;
  for (const piece of sentencePieces(text)) {
    const end = Math.min(at + piece.length, text.length);
    const tokens = tokenise(text, at, end);
    const first = tokens[0];
    const last = tokens[tokens.length - 1];
    if (first && last) sentences.push({ start: first.start, end: last.end, tokens });
    at = end;
  }
  return sentences;
}
