import type { ConceptKind, ConceptRole, RelationType, TextField } from './vocabulary.js';

/** Characters `start` to `end` (exclusive) of a paper's stored raw title or abstract, in UTF-16 units. */
export interface TextSpan {
  readonly field: TextField;
  readonly start: number;
  readonly end: number;
}

/**
 * One place where a paper names a concept.
 * Invariant: `text.slice(start, end) === surface` on the stored raw text of `field`; `sentence` covers the mention.
 */
export interface Mention extends TextSpan {
  readonly surface: string;
  readonly kind: ConceptKind;
  /** 0 to 1: how sure the extractor is that this span names a concept. */
  readonly confidence: number;
  /** Id of the rule or model that found it, e.g. `model`, `abbreviation`, `lexicon`. */
  readonly rule: string;
  /** The sentence that proves it, in the same field. */
  readonly sentence: TextSpan;
}

/** A concept as one paper speaks of it: all mentions that name the same thing, merged. */
export interface ExtractedConcept {
  /** The cleaned surface that names it best in this paper. Unique within an extraction once folded. */
  readonly name: string;
  readonly kind: ConceptKind;
  readonly role: ConceptRole;
  readonly confidence: number;
  /** The paper is about it, proposes it or evaluates on it. */
  readonly core: boolean;
  /** Other cleaned surfaces for the same thing in this paper (abbreviation, plural, case variant), sorted. */
  readonly aliases: readonly string[];
  readonly mentions: readonly Mention[];
}

/** A typed relation between two concepts of one paper, with the words and the sentence that state it. */
export interface ExtractedRelation {
  /** `name` of an extracted concept. */
  readonly from: string;
  readonly type: RelationType;
  readonly to: string;
  readonly confidence: number;
  /** The cue that states the relation, as written, e.g. `evaluated on`. Empty when the model inferred it without a cue. */
  readonly trigger: string;
  readonly sentence: TextSpan;
}

/** Everything one extractor found in one paper. Deterministic: the same texts and version give the same value. */
export interface Extraction {
  /** Version of code, model and the user's lexicon, e.g. `rules-1`, `model-1-3f9a2c1b` or `model-1-3f9a2c1b+lexicon-5e884898`. */
  readonly extractor: string;
  readonly concepts: readonly ExtractedConcept[];
  readonly relations: readonly ExtractedRelation[];
}

/** The texts an extractor reads: raw, exactly as stored. */
export interface PaperTexts {
  readonly title: string;
  readonly abstract: string;
}

/** The seam between the pipeline and any extractor (rules, trained model, encoder). */
export interface Extractor {
  readonly version: string;
  extract(texts: PaperTexts): Extraction;
}
