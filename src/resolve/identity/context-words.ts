import { remembered } from './fold/remembered.js';
import { plainLetters } from './fold/latex.js';
import { singular } from './fold/singular.js';
import { americanSpelling } from './fold/spelling.js';

const stopWords = new Set(
  `the and for with that this are from was were been being has have had its our their they them these those which who what when
where while than then thus also such can may might could would should will shall not nor but into onto over under between
through across about after before during within without each every both all any some more most many much other another only
even very well however here there how why use used using based via show shows shown propose proposed paper work method
approach result new novel two three one per out off too due yet set way make made let model performance high low
achieve experiment demonstrate introduce present existing state art outperform https http github com code available project page
first further across significantly effectively effective compared address challenge challenging extensive`.split(
    /\s+/,
  ),
);

const endings = /(?:ization|ational|ation|ition|ing|ized|ize|ed|er|or|ive|ly|ment|ity|able|al|ic|ion|e|y)$/;

/** Shorter stems are of several words. With three or five letters other cues are met: of 11,955 names 2 or 3 go elsewhere. */
const leastStem = 4;
/** Endings that a word may have one after the other (`normal-is-ation`). */
const mostEndings = 2;
/** Words whose stems are kept: papers share most of theirs. */
const keptStems = 20_000;

/** A word without its ending, so that `perturbing` and `perturbation` count as one. Only for telling senses apart. */
export const contextStem = remembered(keptStems, (word) => {
  let stem = americanSpelling(singular(word));
  for (let turn = 0; turn < mostEndings; turn += 1) {
    const shorter = stem.replace(endings, '');
    if (shorter.length < leastStem) break;
    stem = shorter;
  }
  return stem;
});

/** The text around a name, read once. */
export interface ContextReading {
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

/** Of a name without a text around it. */
export const noContext: ContextReading = { text: '', words: new Set() };

/** The stems of the content words of a text, each once, for telling senses apart. */
export function contextWords(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [word] of plainLetters(text)
    .toLowerCase()
    .matchAll(/[a-z]{3,}/g)) {
    if (!stopWords.has(word)) found.add(contextStem(word));
  }
  return found;
}
