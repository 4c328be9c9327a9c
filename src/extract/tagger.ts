import { conceptKinds, type ConceptKind, type TextField } from '../domain/vocabulary.js';
import type { Sentence } from './text/analyse.js';

/** A sentence and the field it stands in. Offsets are those of the field's clean text. */
export interface FieldSentence extends Sentence {
  readonly field: TextField;
}

/** For each kind, how likely the span names a concept of that kind; the sum is at most 1, the rest means "no concept". */
export type KindProbabilities = Readonly<Record<ConceptKind, number>>;

/** Of a span that no tagger judged: it stands for a concept only because another one does. */
export const noProbability: KindProbabilities = { METHOD: 0, DATASET: 0, TASK: 0, METRIC: 0, CONCEPT: 0 };

/**
 * Least probability of a span for anything after a trained tagger to look at; chosen on the tune slice. At .05 and .2 untyped F1 is
 * lower there (by .001 and .010), with the judge as it is.
 */
export const leastProbability = 0.1;

/** Tokens `first` to `end` (exclusive) of sentence number `sentence` that may name a concept. */
export interface TaggedSpan {
  readonly sentence: number;
  readonly first: number;
  readonly end: number;
  readonly probabilities: KindProbabilities;
  /** Id of the rule or model that found it. */
  readonly rule: string;
}

/**
 * Finds the spans that may name concepts. Spans may overlap, are within one sentence and come in any order; the same
 * sentences always give the same spans. Everything after the tagger is shared between taggers.
 */
export interface Tagger {
  /** @param sentences all sentences of one paper, the title's first */
  tag(sentences: readonly FieldSentence[]): readonly TaggedSpan[];
}

/** The most likely kind (ties: order of `conceptKinds`) and the sum over all kinds. */
export function readProbabilities(probabilities: KindProbabilities): { kind: ConceptKind; total: number } {
  let kind: ConceptKind = 'METHOD';
  let total = 0;
  for (const candidate of conceptKinds) {
    total += probabilities[candidate];
    if (probabilities[candidate] > probabilities[kind]) kind = candidate;
  }
  return { kind, total };
}
