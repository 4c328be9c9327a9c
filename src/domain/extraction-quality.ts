import type { ConceptKind, ConceptRole } from './vocabulary.js';

/** Precision, recall and F1, each 0 to 1, with the number of gold items they rest on. */
export interface QualityScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly gold: number;
}

/** Expected precision of the concepts at least so confident, and the precision that readers' marks gave. */
export interface CalibrationPoint {
  readonly threshold: number;
  readonly expected: number;
  readonly observed: number;
  readonly concepts: number;
}

/** How often an extractor is right, measured once on papers that it did not learn from. */
export interface ExtractionQuality {
  /** Version of the extractor that was measured. */
  readonly extractor: string;
  readonly gold: {
    readonly name: string;
    /** First twelve hex digits of the SHA-256 over the gold papers measured on. */
    readonly version: string;
    readonly papers: number;
  };
  /** Concepts found under an exact name, whatever their kind; and with a kind that a reader gave. */
  readonly untyped: QualityScore;
  readonly typed: QualityScore;
  /** Share of the concepts that a paper is about which were found. */
  readonly coreRecall: number;
  readonly kinds: readonly { readonly kind: ConceptKind; readonly score: QualityScore }[];
  /** Over the concepts found. */
  readonly roles: readonly { readonly role: ConceptRole; readonly score: QualityScore }[];
  readonly relations: QualityScore;
  readonly calibration: readonly CalibrationPoint[];
}
