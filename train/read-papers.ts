import { z } from 'zod';
import { readPaper, type Reading } from '../src/extract/reading.js';
import { conceptKinds } from '../src/domain/vocabulary.js';
import type { AbstractText } from '../bench/abstracts.js';
import type { GoldPaper } from '../bench/extract/gold.js';
import { readJsonLines } from '../bench/json-lines.js';
import type { LabelledPaper, LabelledSpan } from './labelled.js';
import { projectConcepts } from './project-gold.js';

const silverRecord = z.object({
  id: z.string(),
  source: z.string(),
  mentions: z.array(
    z.tuple([z.enum(['title', 'abstract']), z.number(), z.number(), z.enum(conceptKinds), z.number()]),
  ),
});

export type SilverRecord = z.infer<typeof silverRecord>;

/** A paper that a teacher marked, with its texts. */
export interface MarkedPaper {
  readonly texts: AbstractText;
  readonly mentions: SilverRecord['mentions'];
}

/** What a teacher marked, a paper a line. */
export const readSilver = (path: string): SilverRecord[] => readJsonLines(path, silverRecord);

const kindNumber = (kind: string | undefined): number =>
  Math.max(
    conceptKinds.findIndex((each) => each === kind),
    0,
  );

/** A gold paper with its concepts' places marked. */
export function labelGold(paper: GoldPaper, weight: number): LabelledPaper {
  const { sentences } = readPaper(paper);
  const concepts = paper.concepts.map(({ name, aliases, kinds }) => ({
    name,
    aliases,
    kind: kindNumber(kinds[0]),
  }));
  return { sentences, spans: projectConcepts(sentences, concepts), weight };
}

/** Token ranges of raw places; a place that begins and ends in different sentences is left out. */
function locate(reading: Reading, mentions: SilverRecord['mentions']): LabelledSpan[] {
  const spans: LabelledSpan[] = [];
  for (const [sentence, { field, tokens, start, end }] of reading.sentences.entries()) {
    const { toRaw } = reading.texts[field];
    const [rawStart, rawEnd] = toRaw(start, end);
    const places = tokens.map((token) => toRaw(token.start, token.end));
    for (const [where, from, to, kind, probability] of mentions) {
      if (where !== field || from < rawStart || to > rawEnd) continue;
      const first = places.findIndex(([, tokenEnd]) => tokenEnd > from);
      const after = places.findIndex(([tokenStart]) => tokenStart >= to);
      const last = after < 0 ? tokens.length : after;
      if (first >= 0 && last > first)
        spans.push({ sentence, first, end: last, kind: kindNumber(kind), probability });
    }
  }
  return spans;
}

/** Of overlapping spans the likelier stays. */
function withoutOverlap(spans: readonly LabelledSpan[]): LabelledSpan[] {
  const kept: LabelledSpan[] = [];
  for (const span of [...spans].sort((a, b) => b.probability - a.probability)) {
    const clash = kept.some((k) => k.sentence === span.sentence && k.first < span.end && span.first < k.end);
    if (!clash) kept.push(span);
  }
  return kept;
}

/** A paper that a teacher labelled; each span keeps the teacher's probability. */
export function labelSilver({ texts, mentions }: MarkedPaper): LabelledPaper {
  const reading = readPaper(texts);
  return { sentences: reading.sentences, spans: withoutOverlap(locate(reading, mentions)), weight: 1 };
}
