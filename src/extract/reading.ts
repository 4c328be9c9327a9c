import type { PaperTexts, TextSpan } from '../domain/extraction.js';
import { foldToken } from './folded-token.js';
import type { TextField } from '../domain/vocabulary.js';
import { analyseText, type Sentence } from './text/analyse.js';
import { cleanText, type CleanText } from './text/clean.js';
import type { FieldSentence } from './tagger.js';

/** A paper as the extractor reads it: clean texts with the way back to the raw ones, and the sentences of both fields. */
export interface Reading {
  readonly texts: Readonly<Record<TextField, CleanText>>;
  /** The title's sentences first, then the abstract's. */
  readonly sentences: readonly FieldSentence[];
  /** `words[s][i]` is token `i` of sentence `s`, folded as names are; '' for a mark or an article. */
  readonly words: readonly (readonly string[])[];
}

/** What stands after this many characters is not read: six times the longest of the 84,000 abstracts that were looked at. */
const longestText = 20_000;
/** A sentence of more tokens is a table or a formula, and is cut: work within a sentence grows with its square. */
export const longestSentence = 200;

/** The beginning of a text, not cut inside a character. */
const beginning = (text: string): string => {
  const splits = /[\uD800-\uDBFF]/.test(text[longestText - 1] ?? '');
  return text.slice(0, splits ? longestText - 1 : longestText);
};

function cutSentence({ start, end, tokens }: Sentence, field: TextField): FieldSentence[] {
  if (tokens.length <= longestSentence) return [{ field, start, end, tokens }];
  const pieces: FieldSentence[] = [];
  for (let from = 0; from < tokens.length; from += longestSentence) {
    const piece = tokens.slice(from, from + longestSentence);
    pieces.push({
      field,
      start: piece[0]?.start ?? start,
      end: piece[piece.length - 1]?.end ?? end,
      tokens: piece,
    });
  }
  return pieces;
}

/** Cleans and splits both texts of a paper. Never throws; time is bounded however long the texts are. */
export function readPaper({ title, abstract }: PaperTexts): Reading {
  const texts = { title: cleanText(beginning(title)), abstract: cleanText(beginning(abstract)) };
  const sentencesOf = (field: TextField): FieldSentence[] =>
    analyseText(texts[field]).flatMap((sentence) => cutSentence(sentence, field));
  const sentences = [...sentencesOf('title'), ...sentencesOf('abstract')];
  return {
    texts,
    sentences,
    words: sentences.map(({ tokens }) => tokens.map(({ text }) => foldToken(text))),
  };
}

/** The clean text of tokens `first` to `end` (exclusive). */
export function surfaceOf(reading: Reading, sentence: FieldSentence, first: number, end: number): string {
  const start = sentence.tokens[first]?.start ?? sentence.start;
  const stop = sentence.tokens[end - 1]?.end ?? start;
  return reading.texts[sentence.field].text.slice(start, stop);
}

/** The raw range of clean characters `start` to `end` (exclusive) of a field. */
export function rawSpan(reading: Reading, field: TextField, start: number, end: number): TextSpan {
  const [rawStart, rawEnd] = reading.texts[field].toRaw(start, end);
  return { field, start: rawStart, end: rawEnd };
}
