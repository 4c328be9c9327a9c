import { findAbbreviations } from './abbreviations.js';
import { mergeConcepts, type ConceptDraft } from './merge-concepts.js';
import type { Reading } from './reading.js';
import { findNames, namesOf, type WantedNames } from './repeats.js';
import { selectSpans } from './select-spans.js';
import { rivalSpans } from './rivals.js';
import { splitDefinitions } from './split-definitions.js';
import type { TaggedSpan } from './tagger.js';

/**
 * From the tagger's spans to drafts: the likely ones, well-known names that it missed (for the judge to decide), the
 * places where all of them stand again, merged by what they name. `nameOf` gives the name that a folded name is an alias of.
 */
export function draftConcepts(
  reading: Reading,
  tagged: readonly TaggedSpan[],
  threshold: number,
  wellKnown?: WantedNames,
  nameOf?: (key: string) => string | undefined,
): readonly ConceptDraft[] {
  const abbreviations = findAbbreviations(reading.sentences);
  const selected = splitDefinitions(selectSpans(tagged, threshold), abbreviations);
  const missed = wellKnown === undefined ? [] : findNames(reading, selected, wellKnown, 'well-known');
  const found = [...selected, ...missed, ...rivalSpans(tagged, selected)];
  const repeats = findNames(reading, found, namesOf(reading, found), 'repeat');
  return mergeConcepts(reading, [...found, ...repeats], abbreviations, nameOf);
}
