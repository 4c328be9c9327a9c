import { kindOfHead } from './head-word.js';
import type { Rule, RuleHit } from './rule.js';

/** Enough for a concept by itself; readers marked .73 of what such lists name. From .5 to .95 nothing is better. */
const probability = 0.6;

/**
 * "datasets such as A, B and C": what follows is of the kind that the word before tells.
 * After the patterns of Hearst (1992), Automatic acquisition of hyponyms from large text corpora.
 */
export const exampleList: Rule = {
  id: 'example-list',
  find({ phrases, words, sentence }) {
    const hits: RuleHit[] = [];
    for (let at = 1; at < words.length; at += 1) {
      const suchAs = words[at] === 'such' && words[at + 1] === 'as';
      if (!suchAs && words[at] !== 'including') continue;
      let head = at - 1;
      if (words[head] === '') head -= 1;
      const kind = kindOfHead(words[head] ?? '');
      if (kind === undefined) continue;
      let next = at + (suchAs ? 2 : 1);
      for (const phrase of phrases) {
        if (phrase.first < next) continue;
        const gap = sentence.tokens.slice(next, phrase.first).map((token) => token.text.toLowerCase());
        if (gap.some((text) => text !== ',' && text !== 'and' && text !== 'or')) break;
        hits.push({ ...phrase, kind, probability });
        next = phrase.end;
      }
    }
    return hits;
  },
};
