import { foldToken } from '../../../src/extract/folded-token.js';
import { readPaper } from '../../../src/extract/reading.js';
import { findPhrases } from '../../../src/extract/rules/phrases.js';
import type { Rule } from '../../../src/extract/rules/rule.js';
import type { FieldSentence } from '../../../src/extract/tagger.js';

/** The one sentence of a text. */
export function sentenceOf(text: string): FieldSentence {
  const [sentence, ...more] = readPaper({ title: '', abstract: text }).sentences;
  if (sentence === undefined || more.length > 0) throw new RangeError(`Expected one sentence, found ${text}`);
  return sentence;
}

/** What a rule finds in a sentence, as `surface = KIND probability`. */
export function hitsOf(rule: Rule, text: string): readonly string[] {
  const sentence = sentenceOf(text);
  const words = sentence.tokens.map((token) => foldToken(token.text));
  return rule.find({ sentence, words, phrases: findPhrases(sentence) }).map(
    ({ first, end, kind, probability }) =>
      `${sentence.tokens.slice(first, end).map((token) => token.text).join(' ')} = ${kind} ${Number(probability.toFixed(3))}`,
  ); // prettier-ignore
}
