import { genericWords } from '../lexicon/generic-words.js';
import type { Rule, RuleHit } from './rule.js';

/**
 * Too little for a concept by itself, enough where two places (1 - .65² = .58) or another rule agree. Readers marked .55 of such
 * phrases; at .52 each is a concept, and typed F1 falls by .010 (tune) and .018 (dev).
 */
const probability = 0.35;
/** With three words at most F1 falls by .004 and .005; with eight it rises by .001 and .002. */
const longestPhrase = 4;

/** Two to four words in a row that are not all generic: a notion, if nothing tells more. */
export const plainPhrase: Rule = {
  id: 'plain-phrase',
  find({ phrases, words }) {
    const hits: RuleHit[] = [];
    for (const phrase of phrases) {
      const length = phrase.end - phrase.first;
      if (length < 2 || length > longestPhrase) continue;
      if (words.slice(phrase.first, phrase.end).every((word) => genericWords.has(word))) continue;
      hits.push({ ...phrase, kind: 'CONCEPT', probability });
    }
    return hits;
  },
};
