import type { ConceptKind } from '../../domain/vocabulary.js';
import type { FieldSentence } from '../tagger.js';
import type { Phrase } from './phrases.js';

/** What a rule reads: one sentence, its words folded as names are, and its phrases. */
export interface RuleInput {
  readonly sentence: FieldSentence;
  /** `words[i]` is the folded word of `sentence.tokens[i]`; '' for a mark or an article, two words for one with a hyphen. */
  readonly words: readonly string[];
  readonly phrases: readonly Phrase[];
}

/**
 * A rule's opinion: tokens `first` to `end` (exclusive) name a concept of this kind, with this probability. It is set by
 * hand, for its place under or over the threshold of the rule extractor (`extractor.ts`) and among the other rules.
 */
export interface RuleHit {
  readonly first: number;
  readonly end: number;
  readonly kind: ConceptKind;
  readonly probability: number;
}

/** One reason to take a span for a concept. `find` is a pure function of one sentence. */
export interface Rule {
  readonly id: string;
  find(input: RuleInput): readonly RuleHit[];
}
