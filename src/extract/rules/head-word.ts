import { conceptKinds, type ConceptKind } from '../../domain/vocabulary.js';
import { genericWords } from '../lexicon/generic-words.js';
import { headWords } from '../lexicon/head-words.js';
import type { Rule, RuleHit } from './rule.js';

const kindOf: ReadonlyMap<string, ConceptKind> = new Map(
  conceptKinds.flatMap((kind) => [...headWords[kind]].map((word) => [word, kind] as const)).reverse(),
);
/** Set by hand; readers marked .69 of such phrases as METHOD heads end, .32, .69, .67 and .51 (docs/thresholds.md). */
const probability: Readonly<Record<ConceptKind, number>> = {
  METHOD: 0.7,
  DATASET: 0.5,
  TASK: 0.7,
  METRIC: 0.65,
  CONCEPT: 0.55,
};
/** What a phrase loses whose other words are all generic: readers marked .48 of such METHODs. */
const genericLoss = 0.1;
/** With three words F1 falls by .006 (tune) and .007 (dev), with four or six it stays. */
const longestPhrase = 5;

/** The kind that the last word of a name tells, if it tells one. */
export function kindOfHead(word: string): ConceptKind | undefined {
  return kindOf.get(word) ?? kindOf.get(word.slice(word.lastIndexOf(' ') + 1));
}

/** A phrase of several words whose last word tells what it is. */
export const headWord: Rule = {
  id: 'head-word',
  find({ phrases, words }) {
    const hits: RuleHit[] = [];
    for (const phrase of phrases) {
      const length = phrase.end - phrase.first;
      if (length < 2 || length > longestPhrase) continue;
      const kind = kindOfHead(words[phrase.end - 1] ?? '');
      const telling = words.slice(phrase.first, phrase.end - 1).some((word) => !genericWords.has(word));
      if (kind !== undefined)
        hits.push({
          ...phrase,
          kind,
          probability: telling ? probability[kind] : probability[kind] - genericLoss,
        });
    }
    return hits;
  },
};
