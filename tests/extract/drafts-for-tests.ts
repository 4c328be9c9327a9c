import { mergeConcepts, type ConceptDraft } from '../../src/extract/merge-concepts.js';
import type { Reading } from '../../src/extract/reading.js';
import { noProbability, type KindProbabilities, type TaggedSpan } from '../../src/extract/tagger.js';

/** Every place where these words stand in a paper, as a tagger would mark them. */
export function spansOf(
  reading: Reading,
  surface: string,
  probabilities: Partial<KindProbabilities> = {},
): readonly TaggedSpan[] {
  const words = surface.split(' ');
  return reading.sentences.flatMap(({ tokens }, sentence) =>
    tokens.flatMap((_, first): readonly TaggedSpan[] =>
      words.every((word, at) => tokens[first + at]?.text === word)
        ? [
            {
              sentence,
              first,
              end: first + words.length,
              probabilities: { ...noProbability, ...probabilities },
              rule: 'test',
            },
          ]
        : [],
    ),
  );
}

/** The draft of a concept that is called by this surface wherever it stands. */
export function draftOf(
  reading: Reading,
  surface: string,
  probabilities: Partial<KindProbabilities> = {},
): ConceptDraft {
  const [draft] = mergeConcepts(reading, spansOf(reading, surface, probabilities), []);
  if (draft === undefined) throw new RangeError(`Expected a text that holds "${surface}".`);
  return draft;
}
