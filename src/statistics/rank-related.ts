import { compareText } from '../domain/concept-summary.js';
import type { ConceptKey } from '../domain/keys.js';
import { jaccard, npmi } from './association.js';

/** How strongly another concept goes with the one that was asked for. */
export interface Association {
  readonly key: ConceptKey;
  /** Distinct papers that mention both. */
  readonly papers: number;
  readonly npmi: number;
  readonly jaccard: number;
}

/** Counts of one concept and of those that share papers with it, as a store gives them. */
export interface SharedPapers {
  readonly paperCount: number;
  readonly totalPapers: number;
  readonly rows: readonly {
    readonly key: ConceptKey;
    readonly papers: number;
    readonly paperCount: number;
  }[];
}

/** The figures of each pair, in the order of the rows. */
export function associationsOf({ paperCount, totalPapers, rows }: SharedPapers): readonly Association[] {
  return rows.map((row) => ({
    key: row.key,
    papers: row.papers,
    npmi: npmi(row.papers, paperCount, row.paperCount, totalPapers),
    jaccard: jaccard(row.papers, paperCount, row.paperCount),
  }));
}

/** Strongest association first; of equal ones the one with more shared papers, then in order of key. */
export function rankRelated(
  associations: readonly Association[],
  by: 'papers' | 'npmi' | 'jaccard',
): readonly Association[] {
  return [...associations].sort((a, b) => b[by] - a[by] || b.papers - a.papers || compareText(a.key, b.key));
}
