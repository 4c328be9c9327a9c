import type { ConceptKey } from './keys.js';

/** With how many papers other concepts go with one concept: raw counts, of which NPMI and the like are made. */
export interface Cooccurrences {
  /** Papers of the concept, and all there are. */
  readonly paperCount: number;
  readonly totalPapers: number;
  /** In no promised order. */
  readonly rows: readonly {
    readonly key: ConceptKey;
    /** Distinct papers that mention both. */
    readonly papers: number;
    readonly paperCount: number;
  }[];
}
