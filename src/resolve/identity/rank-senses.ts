import type { ConceptKind } from '../../domain/vocabulary.js';
import { contextStem, type ContextReading } from './context-words.js';
import { definitionInText } from './definition-in-text.js';
import { kindFit } from './kind-fit.js';
import { sameSense, type Sense } from './sense.js';
import { shortFormKey } from './short-form.js';

/**
 * Scores are natural logarithms. A cue's weight is about 2/3 bit. Both factors were chosen on single sentences around
 * 500 short forms in conference abstracts, which the lexicon was not counted over. The others are set
 * by hand; what each does is in docs/thresholds.md.
 */
const perWeight = 0.45;
const priorWeight = 0.7;
/** Weight of a word of the long form itself met in the text, in the unit of a cue's weight. */
const ownWordWeight = 7;
/** A word of less weight counts, but does not by itself speak for a meaning. */
const leastTold = 3;
/** A text that spells the short form out has decided. */
const definedScore = 12;

/** Words that evidence tells: enough to see why. */
const mostTold = 4;

/** A meaning with what speaks for it here. */
export interface Ranked {
  readonly sense: Sense;
  readonly score: number;
  /** The words of the text that speak for it. */
  readonly words: readonly string[];
}

/** The words that speak for a meaning, in words. */
export const told = (words: readonly string[]): string => words.slice(0, mostTold).join(', ');

/**
 * The meanings that a spelling can have here, the likeliest first: by what the text spells out, by cues in it, by the
 * kind, by how often each is met. Without a text the last two decide.
 */
export function rankSenses(
  surface: string,
  senses: readonly Sense[],
  { text, words: context }: ContextReading,
  kind: ConceptKind,
): readonly Ranked[] {
  // Homographs have no long form that a text could give.
  const isShort = senses.some(({ spellings }) => spellings.length > 0);
  const defined = isShort ? definitionInText(text, surface) : null;
  const definition: readonly Sense[] =
    defined === null ? [] : [{ spellings: [defined], papers: 0, cues: new Map() }];
  const isNew = definition.filter((sense) => !senses.some((known) => sameSense(known, sense)));
  // That the name stands there says nothing of its meaning.
  const itself = contextStem(shortFormKey(surface).toLowerCase());
  const around = [...context].filter((word) => word !== itself);
  const ranked = [...senses, ...isNew].map((sense): Ranked => {
    const { words, weight } = cuesIn(around, sense);
    const score =
      priorWeight * Math.log(sense.papers + 1) +
      kindFit(sense, kind) +
      weight * perWeight +
      (definition.some((found) => sameSense(found, sense)) ? definedScore : 0);
    return { sense, words, score };
  });
  return ranked.sort((a, b) => b.score - a.score);
}

/** The words around a name that speak for a meaning, and what all of them weigh together. */
function cuesIn(around: readonly string[], { spellings, cues }: Sense) {
  const own = new Set(spellings.flat().map(contextStem));
  const words: string[] = [];
  let weight = 0;
  for (const word of around) {
    const found = own.has(word) ? ownWordWeight : (cues.get(word) ?? 0);
    if (found >= leastTold) words.push(word);
    weight += found;
  }
  return { words, weight };
}

const pluralShape = /[\p{Lu}\p{N}]s$/u;
/** Heads that cannot be counted: a plural short form (`NLPs`) does not stand for them. */
const massHead = /(?:ing|ics|tion|ment|ence|ity|sis)$/;

/** Whether a plural short form (`NLPs`) stands for what cannot be counted, first of all. */
export function isOddPlural(surface: string, senses: readonly Sense[]): boolean {
  const long = senses[0]?.spellings[0];
  return long !== undefined && pluralShape.test(surface) && massHead.test(long.at(-1) ?? '');
}
