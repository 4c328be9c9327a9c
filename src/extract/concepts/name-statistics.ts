import { conceptKinds, type ConceptKind } from '../../domain/vocabulary.js';

/** How often papers at large use a folded name, and as what. */
export interface NameUse {
  /** Papers whose text holds the name. */
  readonly seen: number;
  /** Share of those papers in which it was marked as a concept. */
  readonly share: number;
  /** Share of each kind among the marks, in the order of `conceptKinds`. */
  readonly kinds: readonly number[];
}

/** Name statistics as stored: per name the papers that hold it, then the papers that mark it as each kind. */
export type NameStatisticsData = Readonly<Record<string, readonly number[]>>;

/** Looks up folded names. */
export interface NameStatistics {
  find(key: string): NameUse | undefined;
}

/** Makes stored statistics ready to be asked. */
export function loadNameStatistics(data: NameStatisticsData): NameStatistics {
  const uses = new Map(Object.entries(data));
  return {
    find(key) {
      const counts = uses.get(key);
      if (counts === undefined) return undefined;
      const [seen = 0, ...kinds] = counts;
      const marked = kinds.reduce((sum, count) => sum + count, 0);
      return {
        seen,
        share: (marked + 0.5) / (seen + 1),
        kinds: kinds.map((count) => (count + 0.1) / (marked + 0.1 * conceptKinds.length)),
      };
    },
  };
}

/** The kind that a name is used as most. */
export function usualKind(use: NameUse): ConceptKind {
  let best = 0;
  for (const [index, share] of use.kinds.entries()) if (share > (use.kinds[best] ?? 0)) best = index;
  return conceptKinds[best] ?? 'CONCEPT';
}
