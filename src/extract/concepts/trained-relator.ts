import type { ExtractedRelation } from '../../domain/extraction.js';
import { relationCues } from '../lexicon/relation-cues.js';
import { rawSpan, surfaceOf, type Reading } from '../reading.js';
import { statedRelation } from '../relations.js';
import type { PlacedConcept, Relator } from '../rule-relator.js';
import type { ConceptModels } from './concept-models.js';
import { describePairs, pairConcepts, type ConceptPair, type JudgedDraft } from './pair-features.js';
import { relationClasses, type RelationClass } from './relation-classes.js';

interface JudgedPlace extends JudgedDraft {
  readonly name: string;
}

/**
 * The cue between two mentions that states just this relation, as written; else the last word between them that may; ''
 * when there is none.
 */
function triggerOf(
  pair: ConceptPair,
  relation: RelationClass,
  reading: Reading,
): { sentence: number; text: string } {
  for (const { left, right, swapped } of pair.meetings) {
    const [leftKind, rightKind] = swapped
      ? [pair.second.kind, pair.first.kind]
      : [pair.first.kind, pair.second.kind];
    const stated = statedRelation({ left, leftKind, right, rightKind }, reading);
    const sentence = reading.sentences[left.sentence];
    if (stated === undefined || sentence === undefined || stated.type !== relation.type) continue;
    if (relation.type !== 'COMPARED_WITH' && (stated.reversed === swapped) !== relation.forward) continue;
    return { sentence: left.sentence, text: surfaceOf(reading, sentence, stated.cue.first, stated.cue.end) };
  }
  for (const { left, right } of pair.meetings) {
    const tokens = reading.sentences[left.sentence]?.tokens.slice(left.end, right.first) ?? [];
    const cue = tokens.findLast(({ text }) => relationCues[relation.type].has(text.toLowerCase()));
    if (cue !== undefined) return { sentence: left.sentence, text: cue.text };
  }
  const fallback = pair.meetings[0]?.left.sentence ?? pair.second.draft.spans[0]?.sentence ?? 0;
  return { sentence: fallback, text: '' };
}

/** Relates concepts by a trained model, over pairs that meet in a sentence and pairs with the paper's main concept. */
export function createTrainedRelator(models: ConceptModels): Relator {
  return {
    relate(placed: readonly PlacedConcept[], reading: Reading): readonly ExtractedRelation[] {
      const concepts = placed.map(({ concept, draft }): JudgedPlace => ({ ...concept, draft }));
      const nameOf = new Map<JudgedDraft, string>(concepts.map((concept) => [concept, concept.name]));
      const pairs = pairConcepts(concepts);
      const described = describePairs(pairs, concepts, reading);
      return pairs.flatMap((pair, index) => {
        const features = described[index];
        if (features === undefined) return [];
        const probabilities = models.relation.probabilities(features);
        const confidence = 1 - (probabilities[0] ?? 1);
        if (confidence < models.thresholds.relation) return [];
        const relation = likeliestRelation(probabilities);
        const trigger = triggerOf(pair, relation, reading);
        const sentence = reading.sentences[trigger.sentence];
        const [from, to] = relation.forward ? [pair.first, pair.second] : [pair.second, pair.first];
        if (sentence === undefined) return [];
        return [
          {
            from: nameOf.get(from) ?? '',
            type: relation.type,
            to: nameOf.get(to) ?? '',
            confidence: Math.round(confidence * 1000) / 1000,
            trigger: trigger.text,
            sentence: rawSpan(reading, sentence.field, sentence.start, sentence.end),
          },
        ];
      });
    },
  };
}

/** The likeliest class that is not NONE; the model's classes are NONE and then `relationClasses`. */
function likeliestRelation(probabilities: Float64Array): RelationClass {
  let best = 1;
  for (let index = 2; index < probabilities.length; index += 1)
    if ((probabilities[index] ?? 0) > (probabilities[best] ?? 0)) best = index;
  const relation = relationClasses[best - 1];
  if (relation === undefined)
    throw new RangeError(
      `Expected ${relationClasses.length + 1} relation classes, found ${probabilities.length}.`,
    );
  return relation;
}
