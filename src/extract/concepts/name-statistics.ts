import { conceptKinds } from '../../domain/vocabulary.js';
import { createHashIndex, findRow } from '../model/hash-index.js';
import { hashText } from '../model/hash.js';
import type { WantedNames } from '../repeats.js';

/** How often papers at large use a folded name, and as what. */
export interface NameUse {
  /** Papers whose text holds the name. */
  readonly seen: number;
  /** Share of those papers in which it was marked as a concept. */
  readonly share: number;
  /** Share of each kind among the marks, in the order of `conceptKinds`. */
  readonly kinds: readonly number[];
}

/** Name statistics as stored. */
export interface NameStatisticsData {
  /** Hashes of the folded names, ascending. */
  readonly keys: Int32Array;
  /** Per name: the papers that hold it, then the papers that mark it as each kind. */
  readonly counts: Uint16Array;
}

/** Looks up folded names. */
export interface NameStatistics {
  find(key: string): NameUse | undefined;
}

/** The last word of a folded name. */
export const lastWord = (key: string): string => key.slice(key.lastIndexOf(' ') + 1);

/** The entry for all names that end with a word. No folded name is written so. */
export const endingName = (word: string): string => `* ${word}`;

/** Papers added to what was counted, so that no share is 0 or 1. Part of the features; chosen with the artefact. */
const addedMark = 0.5;
const addedOfKind = 0.1;

/** Counts of one name. */
const countsPerName = 1 + conceptKinds.length;

/** Makes stored statistics ready to be asked. */
export function loadNameStatistics({ keys, counts }: NameStatisticsData): NameStatistics {
  const index = createHashIndex(keys);
  return {
    find(key) {
      const row = findRow(index, hashText(key));
      if (row < 0) return undefined;
      const [seen = 0, ...kinds] = counts.subarray(row * countsPerName, (row + 1) * countsPerName);
      const marked = kinds.reduce((sum, count) => sum + count, 0);
      return {
        seen,
        share: (marked + addedMark) / (seen + 2 * addedMark),
        kinds: kinds.map((count) => (count + addedOfKind) / (marked + addedOfKind * conceptKinds.length)),
      };
    },
  };
}

/** Chosen on the tune slice among .3, .4 and .5. */
const leastShare = 0.4;
/** In words; from three on nothing changes on tune and dev. */
const longestWellKnown = 5;

/** Names that many papers that hold them mark as concepts: worth a look even where the tagger saw nothing. */
export function wellKnownNames(names: NameStatistics): WantedNames {
  return {
    has: (name) => {
      const use = names.find(name);
      return use !== undefined && use.share >= leastShare;
    },
    longest: longestWellKnown,
  };
}
