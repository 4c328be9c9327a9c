import { findAbbreviations } from './abbreviations.js';
import { mergeConcepts, type ConceptDraft } from './merge-concepts.js';
import type { Reading } from './reading.js';
import { findRepeats } from './repeats.js';
import { selectSpans } from './select-spans.js';
import type { TaggedSpan } from './tagger.js';

/** From the tagger's spans to drafts: the likely ones, the places where their names stand again, merged by what they name. */
export function draftConcepts(
  reading: Reading,
  tagged: readonly TaggedSpan[],
  threshold: number,
): readonly ConceptDraft[] {
  const selected = selectSpans(tagged, threshold);
  const spans = [...selected, ...findRepeats(reading, selected)];
  return mergeConcepts(reading, spans, findAbbreviations(reading.sentences));
}
