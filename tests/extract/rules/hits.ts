import { foldToken } from '../../../src/extract/folded-token.js';
import { findPhrases } from '../../../src/extract/rules/phrases.js';
import type { Rule } from '../../../src/extract/rules/rule.js';
import type { FieldSentence } from '../../../src/extract/tagger.js';
import { cleanText } from '../../../src/extract/text/clean.js';
import { tokenise } from '../../../src/extract/text/tokenise.js';

/** A text as one sentence. */
export function sentenceOf(raw: string): FieldSentence {
  const { text } = cleanText(raw);
  return { field: 'abstract', start: 0, end: text.length, tokens: tokenise(text) };
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
