import type { PaperTexts, TextSpan } from '../domain/extraction.js';
import { foldName } from '../domain/fold.js';
import type { TextField } from '../domain/vocabulary.js';
import { analyseText } from './text/analyse.js';
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

/** Cleans and splits both texts of a paper. Never throws. */
export function readPaper({ title, abstract }: PaperTexts): Reading {
  const texts = { title: cleanText(title), abstract: cleanText(abstract) };
  const sentencesOf = (field: TextField): FieldSentence[] =>
    analyseText(texts[field]).map((sentence) => ({ ...sentence, field }));
  const sentences = [...sentencesOf('title'), ...sentencesOf('abstract')];
  return { texts, sentences, words: sentences.map(({ tokens }) => tokens.map(({ text }) => foldName(text))) };
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
