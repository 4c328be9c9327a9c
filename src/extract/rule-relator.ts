import type { ExtractedConcept, ExtractedRelation } from '../domain/extraction.js';
import type { ConceptDraft, NamedSpan } from './merge-concepts.js';
import { rawSpan, surfaceOf, type Reading } from './reading.js';
import { statedRelation } from './relations.js';

/** A concept with the draft it came from: the relators need its places in the text. */
export interface PlacedConcept {
  readonly concept: ExtractedConcept;
  readonly draft: ConceptDraft;
}

/** Finds the relations between the concepts of one paper. */
export interface Relator {
  relate(concepts: readonly PlacedConcept[], reading: Reading): readonly ExtractedRelation[];
}

/** Relates what cue words between two mentions of one sentence relate; each relation once, at its first statement. */
export const ruleRelator: Relator = {
  relate(concepts, reading) {
    const places = new Map<number, { readonly concept: ExtractedConcept; readonly span: NamedSpan }[]>();
    for (const { concept, draft } of concepts)
      for (const span of draft.spans) {
        const here = places.get(span.sentence);
        if (here === undefined) places.set(span.sentence, [{ concept, span }]);
        else here.push({ concept, span });
      }
    const relations = new Map<string, ExtractedRelation>();
    for (const [at, here] of [...places].sort(([a], [b]) => a - b)) {
      const sentence = reading.sentences[at];
      if (sentence === undefined) continue;
      here.sort((a, b) => a.span.first - b.span.first);
      for (const [index, left] of here.entries())
        for (const right of here.slice(index + 1)) {
          if (left.concept === right.concept) continue;
          const stated = statedRelation(
            {
              left: left.span,
              leftKind: left.concept.kind,
              right: right.span,
              rightKind: right.concept.kind,
            },
            reading,
          );
          if (stated === undefined) continue;
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
    }
    return [...relations.values()];
  },
};
