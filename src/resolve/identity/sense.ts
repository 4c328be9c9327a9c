import { sameStem } from './same-stem.js';

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
      const shared = long.filter((word) => other.some((candidate) => sameStem(word, candidate))).length;
      return shared === Math.min(long.length, other.length) || shared > (long.length + other.length) / 3;
    }),
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
