import type { TaggableSentence } from '../src/extract/model/encode-paper.js';

/** Tokens `first` to `end` (exclusive) of sentence `sentence` are a span of kind number `kind`, with this probability. */
export interface LabelledSpan {
  readonly sentence: number;
  readonly first: number;
  readonly end: number;
  readonly kind: number;
  readonly probability: number;
}

/** A paper to learn from. Its spans do not overlap. */
export interface LabelledPaper {
  readonly sentences: readonly TaggableSentence[];
  readonly spans: readonly LabelledSpan[];
  /** How much the paper counts. */
  readonly weight: number;
}
