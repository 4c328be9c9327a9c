import { contextStem } from './context-words.js';
import { spellsInitials } from './initials.js';
import { sameStem } from './same-stem.js';

/**
 * Share of the papers defining a short form from which on it stands for one meaning, unless a text says otherwise. At .7 `NN`
 * is a neural network in every name, at .95 `BEV` no bird's-eye view: 20 and 26 of 11,955 names go elsewhere.
 */
export const clearShare = 0.85;

/** Meanings that are one share more than one in so many of their words together; in four, `data assimilation` is `data augmentation`. */
const wordsPerShared = 3;

/** One thing that a spelling can mean. */
export interface Sense {
  /** Folded words of each way to write it out, the most used first. Empty for a homograph, which has no long form. */
  readonly spellings: readonly (readonly string[])[];
  /** Papers seen to define it so. */
  readonly papers: number;
  /** Stems of words (`contextStem`) that speak for it when they stand near, 1 (a little) to 9. */
  readonly cues: ReadonlyMap<string, number>;
}

/** Whether two meanings of one short form are one with other words: `canonical polyadic`, `canonical polyadic decomposition`. */
export function sameSense(a: Sense, b: Sense): boolean {
  if (a === b) return true;
  return a.spellings.some((long) =>
    b.spellings.some((other) => {
      if (shortens(long, other) || shortens(other, long)) return true;
      const shared = long.filter((word) => other.some((candidate) => sameWord(word, candidate))).length;
      return (
        shared === Math.min(long.length, other.length) ||
        shared > (long.length + other.length) / wordsPerShared
      );
    }),
  );
}

const sameWord = (a: string, b: string): boolean => sameStem(a, b) || contextStem(a) === contextStem(b);

/** Whether the words are the others with some in initials: `generative ai`, `generative artificial intelligence`. */
export function shortens(words: readonly string[], others: readonly string[]): boolean {
  const more = others.length - words.length;
  if (more <= 0) return false;
  return words.some(
    (word, at) =>
      spellsInitials(word, others.slice(at, at + more + 1)) &&
      words.every((other, index) => index === at || other === others[index < at ? index : index + more]),
  );
}

/** The meanings with those that are one joined, the most defined first. */
export function joinSenses(senses: readonly Sense[]): readonly Sense[] {
  const joined: Sense[] = [];
  for (const sense of senses) {
    const at = joined.findIndex((other) => sameSense(other, sense));
    const other = joined[at];
    if (other === undefined) joined.push(sense);
    else
      joined[at] = {
        spellings: [...other.spellings, ...sense.spellings],
        papers: other.papers + sense.papers,
        cues: new Map([...sense.cues, ...other.cues]),
      };
  }
  return joined.sort((a, b) => b.papers - a.papers);
}
