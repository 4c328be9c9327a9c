import type { ContextReading } from './context-words.js';
import type { Ranked } from './rank-senses.js';
import { sameSense, type Sense } from './sense.js';

/** Share of all likelihood that a meaning needs where the short form has several; at .9 one dev pair more merges wrongly. */
export const leastShare = 0.8;

/** By how much (natural logarithm) a text must speak against the plain meaning: one cue by hand (6 × .45) is to do. */
const overruling = 2;

/** Score of a meaning that is not listed (as one of three papers has: .7 ln 4), and what a listed one loses in a text without its words. */
const unknownScore = 1;
const silence = 1;

/** Whether the text speaks clearly for the one meaning against the other. */
export function overrules(one: Ranked, other: Ranked): boolean {
  return one.score - other.score > overruling;
}

/** A meaning that the lexicon does not know. */
const unknownSense: Sense = { spellings: [], papers: 0, cues: new Map() };

/** The ranking with room for a meaning that the lexicon does not know. */
export function withUnknown(ranked: readonly Ranked[], { words }: ContextReading): readonly Ranked[] {
  // Without a text nothing is silent.
  if (words.size === 0) return ranked;
  const judged = ranked.map((one) => (one.words.length === 0 ? { ...one, score: one.score - silence } : one));
  return [...judged, { sense: unknownSense, score: unknownScore, words: [] }].sort(
    (a, b) => b.score - a.score,
  );
}

/** The likeliest meaning with its share of all likelihood, meanings that are one taken together; null when it is none that is known. */
export function likeliest(ranked: readonly Ranked[]): (Ranked & { readonly share: number }) | null {
  const [best] = ranked;
  if (best === undefined || best.sense === unknownSense) return null;
  let all = 0;
  let own = 0;
  for (const { sense, score } of ranked) {
    const weight = Math.exp(score - best.score);
    all += weight;
    if (sameSense(sense, best.sense)) own += weight;
  }
  return { ...best, share: own / all };
}
