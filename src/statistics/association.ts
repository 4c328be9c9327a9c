import type { Cooccurrences } from '../domain/cooccurrences.js';
import type { ConceptKey } from '../domain/keys.js';

/** How strongly another concept goes with the one that was asked for. */
export interface Association {
  readonly key: ConceptKey;
  /** Distinct papers that mention both. */
  readonly papers: number;
  readonly npmi: number;
  readonly jaccard: number;
}

/** The figures of each pair, in the order of the rows. */
export function associationsOf({ paperCount, totalPapers, rows }: Cooccurrences): readonly Association[] {
  return rows.map((row) => ({
    key: row.key,
    papers: row.papers,
    npmi: npmi(row.papers, paperCount, row.paperCount, totalPapers),
    jaccard: jaccard(row.papers, paperCount, row.paperCount),
  }));
}

/**
 * Normalised pointwise mutual information of two concepts (Bouma, "Normalized (Pointwise) Mutual Information in Collocation
 * Extraction", GSCL 2009): ln(p(a,b) / (p(a) p(b))) / -ln p(a,b), from counts of papers. 1 when neither occurs without the
 * other, 0 when they are independent, -1 when they never meet. Two concepts of every paper never occur apart: 1.
 */
export function npmi(together: number, a: number, b: number, total: number): number {
  if (together <= 0) return -1;
  if (together >= total) return 1;
  const information = Math.log((together * total) / (a * b)) / -Math.log(together / total);
  // Rounding may carry a perfect association past the bounds.
  return Math.min(1, Math.max(-1, information));
}

/** Share of the papers of either concept that have both, 0 to 1; 0 when there are none. */
export function jaccard(together: number, a: number, b: number): number {
  const either = a + b - together;
  return either <= 0 ? 0 : together / either;
}
