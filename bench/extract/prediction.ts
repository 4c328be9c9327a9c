import type { ExtractedConcept, ExtractedRelation } from '../../src/domain/extraction.js';
import { foldName } from '../../src/domain/fold.js';

/** What the scorer reads of a prediction; an `Extraction` fits. */
export interface PredictedPaper {
  readonly concepts: readonly Pick<ExtractedConcept, 'name' | 'kind' | 'role' | 'aliases'>[];
  readonly relations: readonly Pick<ExtractedRelation, 'from' | 'type' | 'to'>[];
}

/** The folded names of a concept, without empty ones. */
export function foldedNames(concept: {
  readonly name: string;
  readonly aliases: readonly string[];
}): Set<string> {
  const names = new Set([concept.name, ...concept.aliases].map(foldName));
  names.delete('');
  return names;
}
