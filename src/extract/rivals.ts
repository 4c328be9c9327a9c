import type { ConceptDraft, NamedSpan } from './merge-concepts.js';
import { longestSentence } from './reading.js';
import { inOrder } from './select-spans.js';
import { leastProbability, readProbabilities, type TaggedSpan } from './tagger.js';

/**
 * Spans besides the chosen ones that are likely enough for the judge to compare: it knows how names end elsewhere, which
 * no single place tells (`camera rotation estimation problem`).
 */
export function rivalSpans(
  tagged: readonly TaggedSpan[],
  chosen: readonly TaggedSpan[],
): readonly TaggedSpan[] {
  const placeOf = ({ sentence, first, end }: TaggedSpan): string => `${sentence}:${first}:${end}`;
  const places = new Set(chosen.map(placeOf));
  return tagged.filter(
    (span) => !places.has(placeOf(span)) && readProbabilities(span.probabilities).total >= leastProbability,
  );
}

/** A draft and how sure it is that it is a concept. */
export interface WeighedDraft {
  readonly draft: ConceptDraft;
  readonly confidence: number;
}

/**
 * Gives every word to the surest of the drafts that claim it (ties: the earlier draft). A draft keeps the spans that it
 * won and is called what no surer draft took; one that won none is undefined. In the order of the drafts.
 */
export function withoutOverlap(drafts: readonly WeighedDraft[]): readonly (ConceptDraft | undefined)[] {
  const taken = new Set<number>();
  const won: (ConceptDraft | undefined)[] = drafts.map(() => undefined);
  const order = [...drafts.keys()].sort(
    (a, b) => (drafts[b]?.confidence ?? 0) - (drafts[a]?.confidence ?? 0) || a - b,
  );
  for (const index of order) {
    const draft = drafts[index]?.draft;
    if (draft === undefined) continue;
    const free = draft.spans.filter((span) => isFree(span, taken));
    const left = draftOfSpans(draft, free);
    if (left === undefined) continue;
    // Of its own spans in the same words the one with its name stays; the others still say what it is called.
    const named = free.filter(({ surface }) => surface === left.name);
    const others = free.filter(({ surface }) => surface !== left.name);
    const spans = [...named, ...others].filter((span) => claim(span, taken)).sort(inOrder);
    won[index] = spans.length === draft.spans.length ? draft : { ...left, spans };
  }
  return won;
}

/** The draft as these of its spans alone would make it. */
function draftOfSpans(draft: ConceptDraft, spans: readonly NamedSpan[]): ConceptDraft | undefined {
  const [first] = spans;
  if (first === undefined || spans.length === draft.spans.length) return first && draft;
  const surfaces = new Set(spans.map(({ surface }) => surface));
  const name = surfaces.has(draft.name) ? draft.name : first.surface;
  surfaces.delete(name);
  return { ...draft, name, aliases: [...surfaces].sort(), keys: new Set(spans.map(({ key }) => key)), spans };
}

/** Whether no token is taken; the number of one leaves room for the longest sentence. */
function isFree({ sentence, first, end }: NamedSpan, taken: ReadonlySet<number>): boolean {
  const from = sentence * longestSentence;
  for (let at = from + first; at < from + end; at += 1) if (taken.has(at)) return false;
  return true;
}

/** Takes the words of a span, unless one of them is taken. */
function claim(span: NamedSpan, taken: Set<number>): boolean {
  if (!isFree(span, taken)) return false;
  const from = span.sentence * longestSentence;
  for (let at = from + span.first; at < from + span.end; at += 1) taken.add(at);
  return true;
}
