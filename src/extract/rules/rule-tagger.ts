import { foldToken } from '../folded-token.js';
import type { ConceptKind } from '../../domain/vocabulary.js';
import { noProbability, type FieldSentence, type TaggedSpan, type Tagger } from '../tagger.js';
import { exampleList } from './example-list.js';
import { headWord } from './head-word.js';
import { knownName } from './known-name.js';
import { namedShape } from './named-shape.js';
import { findPhrases } from './phrases.js';
import { plainPhrase } from './plain-phrase.js';
import type { Rule, RuleHit } from './rule.js';

/** From the most to the least telling: where two rules agree on a span, the first gives its id. */
export const rules: readonly Rule[] = Object.freeze([
  knownName,
  exampleList,
  headWord,
  namedShape,
  plainPhrase,
]);

function combine(hits: readonly RuleHit[]): Record<ConceptKind, number> {
  const missed = hits.reduce((product, hit) => product * (1 - hit.probability), 1);
  const weight = hits.reduce((sum, hit) => sum + hit.probability, 0);
  const probabilities = { ...noProbability };
  for (const hit of hits) probabilities[hit.kind] += ((1 - missed) * hit.probability) / weight;
  return probabilities;
}

function tagSentence(sentence: FieldSentence, index: number): TaggedSpan[] {
  const words = sentence.tokens.map((token) => foldToken(token.text));
  const input = { sentence, words, phrases: findPhrases(sentence) };
  const found = new Map<string, { readonly rule: string; readonly hits: RuleHit[] }>();
  for (const rule of rules)
    for (const hit of rule.find(input)) {
      const place = `${hit.first}-${hit.end}`;
      const earlier = found.get(place);
      if (earlier === undefined) found.set(place, { rule: rule.id, hits: [hit] });
      else earlier.hits.push(hit);
    }
  return [...found.values()].flatMap(({ rule, hits }) => {
    const [hit] = hits;
    if (hit === undefined) return [];
    return [{ sentence: index, first: hit.first, end: hit.end, probabilities: combine(hits), rule }];
  });
}

/** The tagger that needs no trained model: rules and word lists, each span with the rule that found it. */
export const ruleTagger: Tagger = { tag: (sentences) => sentences.flatMap(tagSentence) };
