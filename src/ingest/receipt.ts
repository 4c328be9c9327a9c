import type { PaperKey } from '../domain/keys.js';
import type { FurnitureLine, Place, Problem } from './input-item.js';

/**
 * What became of every record of one ingest. A record is in exactly one of the first four lists, under its own id (the
 * paper's key where it has none).
 */
export interface Receipt {
  /** New papers. */
  readonly accepted: readonly string[];
  /** Papers that were there and changed: in content, by a newer extractor, or by a further listing. */
  readonly updated: readonly string[];
  /** Records that say nothing new; nothing was written for them. */
  readonly unchanged: readonly string[];
  readonly rejected: readonly Problem[];
  /** Papers among the accepted and updated that carry the title of another paper. */
  readonly nearDuplicates: number;
  /** Records, among the unchanged and updated, whose paper another record of this ingest describes more fully. */
  readonly duplicates: number;
  readonly furnitureDropped: number;
  /** Concepts and summaries of an export: read over, because papers say the same. */
  readonly derivedLines: number;
  /** Curators' decisions of an export that the store did not hold. */
  readonly decisionsAccepted: number;
  /** Curators' decisions of an export that the store held already, or that the inputs hold again. */
  readonly decisionsKnown: number;
  readonly conceptsCreated: number;
  readonly linksWritten: number;
  readonly statementsWritten: number;
  /** Papers that were stored and are linked otherwise, because of names that the new ones explain or of decisions read. */
  readonly papersRelinked: number;
  /** True when the ingest was asked to stop before its end; what was extracted until then is written. */
  readonly interrupted: boolean;
  readonly nearDuplicatePairs: readonly {
    readonly id: string;
    readonly key: PaperKey;
    readonly other: PaperKey;
  }[];
  readonly duplicateRecords: readonly (Place & { readonly id: string; readonly key: PaperKey })[];
  readonly furniture: readonly FurnitureLine[];
}

/** A receipt while it is being written. */
export type OpenReceipt = {
  -readonly [Field in keyof Receipt]: Receipt[Field] extends readonly (infer Item)[]
    ? Item[]
    : Receipt[Field];
};

export function openReceipt(): OpenReceipt {
  return {
    accepted: [],
    updated: [],
    unchanged: [],
    rejected: [],
    nearDuplicates: 0,
    duplicates: 0,
    furnitureDropped: 0,
    derivedLines: 0,
    decisionsAccepted: 0,
    decisionsKnown: 0,
    conceptsCreated: 0,
    linksWritten: 0,
    statementsWritten: 0,
    papersRelinked: 0,
    interrupted: false,
    nearDuplicatePairs: [],
    duplicateRecords: [],
    furniture: [],
  };
}
