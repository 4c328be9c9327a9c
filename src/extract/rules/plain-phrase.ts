import { genericWords } from '../lexicon/generic-words.js';
import type { Rule, RuleHit } from './rule.js';

/** Too little for a concept by itself, enough where two places or another rule agree. */
const probability = 0.35;

/** Two to four words in a row that are not all generic: a notion, if nothing tells more. */
export const plainPhrase: Rule = {
  id: 'plain-phrase',
  find({ phrases, words }) {
    const hits: RuleHit[] = [];
    for (const phrase of phrases) {
      const length = phrase.end - phrase.first;
      if (length < 2 || length > 4) continue;
      if (words.slice(phrase.first, phrase.end).every((word) => genericWords.has(word))) continue;
      hits.push({ ...phrase, kind: 'CONCEPT', probability });
    }
    return hits;
  },
};
