import type { ExtractedConcept, ExtractedRelation } from '../domain/extraction.js';
import type { ConceptDraft } from './merge-concepts.js';
import { rawSpan, surfaceOf, type Reading } from './reading.js';
import { statedRelation } from './relations.js';

/** A concept with the draft it came from: the relators need its places in the text. */
export interface PlacedConcept {
  readonly concept: ExtractedConcept;
  readonly draft: ConceptDraft;
}

/** Finds the relations between the concepts of one paper. */
export interface Relator {
  readonly version: string;
  relate(concepts: readonly PlacedConcept[], reading: Reading): readonly ExtractedRelation[];
}

/** Relates what cue words between two mentions of one sentence relate; each relation once, at its first statement. */
export const ruleRelator: Relator = {
  version: 'rules-1',
  relate(concepts, reading) {
    const places = concepts.flatMap(({ concept, draft }) => draft.spans.map((span) => ({ concept, span })));
    const relations = new Map<string, ExtractedRelation>();
    for (const left of places)
      for (const right of places) {
        if (left.span.sentence !== right.span.sentence || left.span.first >= right.span.first) continue;
        if (left.concept === right.concept) continue;
        const stated = statedRelation(
          { left: left.span, leftKind: left.concept.kind, right: right.span, rightKind: right.concept.kind },
          reading,
        );
        const sentence = reading.sentences[left.span.sentence];
        if (stated === undefined || sentence === undefined) continue;
        const [from, to] = stated.reversed ? [right, left] : [left, right];
        const key = `${from.concept.name}\n${stated.type}\n${to.concept.name}`;
        if (relations.has(key)) continue;
        relations.set(key, {
          from: from.concept.name,
          type: stated.type,
          to: to.concept.name,
          confidence: stated.probability,
          trigger: surfaceOf(reading, sentence, stated.cue.first, stated.cue.end),
          sentence: rawSpan(reading, sentence.field, sentence.start, sentence.end),
        });
      }
    return [...relations.values()];
  },
};
