import type { ConceptKind } from '../../domain/vocabulary.js';
import { contextStem } from './context-words.js';
import { definitionInText } from './definition-in-text.js';
import { sameSense, type Sense } from './sense.js';
import { shortFormKey } from './short-form.js';

/** Heads of long forms that name a measure, and those that name a task: what a short form of that kind must stand for. */
const measureHeads = new Set(
  `error score accuracy precision recall rate distance similarity entropy coefficient ratio perplexity index curve gain
characteristic understudy evaluation rank divergence discrepancy deviation effect second match length error`.split(
    /\s+/,
  ),
);
const taskHeads = new Set(
  `recognition detection segmentation answering translation extraction classification tracking retrieval prediction linking
disambiguation labeling tagging summarization captioning estimation correction completion generation parsing inference
synthesis analysis navigation localization reconstruction forecasting`.split(/\s+/),
);

/** How well a meaning fits the kind that the name was given, in the unit of `Ranked.score`. */
function kindFit(sense: Sense, kind: ConceptKind): number {
  const head = sense.spellings[0]?.at(-1) ?? '';
  // Of a data set it says what it is for: general language understanding evaluation.
  if (kind === 'DATASET' && head === 'evaluation') return 0;
  if (measureHeads.has(head))
    return kind === 'METRIC' ? 2 : kind === 'TASK' || kind === 'DATASET' ? -2 : -0.5;
  if (kind === 'METRIC') return sense.spellings.length === 0 ? 0 : -2;
  if (taskHeads.has(head)) return kind === 'TASK' ? 1 : kind === 'DATASET' ? -1 : 0;
  return kind === 'TASK' && sense.spellings.length > 0 ? -0.5 : 0;
}

/** Heads of long forms that name a way of doing something, which no measure is. */
const methodHeads = new Set(
  `model network learning transformer autoencoder algorithm machine optimization training adaptation attention tuning decoding
search sampling regression forest tree process field descent`.split(/\s+/),
);

/** Heads of further long forms that no data set is called by. */
const otherHeads = new Set(
  `reasoning understanding interface language intelligence system agent vision imaging tomography planning memory expert question
representation embedding graph inference unit`.split(/\s+/),
);

/** Whether a thing of this kind cannot be what the meaning says. */
export function kindForbids(sense: Sense, kind: ConceptKind): boolean {
  const head = sense.spellings[0]?.at(-1) ?? '';
  if (kind === 'METRIC') return taskHeads.has(head) || methodHeads.has(head);
  if (kind === 'DATASET')
    return taskHeads.has(head) || methodHeads.has(head) || otherHeads.has(head) || kindFit(sense, kind) <= -2;
  return kindFit(sense, kind) <= -2;
}

/** Whether a plural short form (`NLPs`) stands for what cannot be counted, first of all. */
export function isOddPlural(surface: string, senses: readonly Sense[]): boolean {
  const long = senses[0]?.spellings[0];
  return long !== undefined && pluralShape.test(surface) && massHead.test(long.at(-1) ?? '');
}

/** A meaning with what speaks for it here. */
export interface Ranked {
  readonly sense: Sense;
  readonly score: number;
  /** The words of the text that speak for it. */
  readonly words: readonly string[];
}

/** Weight of a word of the long form itself met in the text, in the unit of a cue's weight. */
const ownWordWeight = 7;
/**
 * Scores are natural logarithms. A cue's weight is about 2/3 bit. Both factors were chosen on single sentences around
 * 500 short forms in conference abstracts, which the lexicon was not counted over.
 */
const perWeight = 0.45;
const priorWeight = 0.7;

const pluralShape = /[\p{Lu}\p{N}]s$/u;
/** Heads that cannot be counted: a plural short form (`NLPs`) does not stand for them. */
const massHead = /(?:ing|ics|tion|ment|ence|ity|sis)$/;
const pluralPenalty = 3;
/** A text that spells the short form out has decided. */
const definedScore = 12;

/** The text around a name, read once. */
export interface ContextReading {
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

/** Of a name without a text around it. */
export const noContext: ContextReading = { text: '', words: new Set() };

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
  const plural = pluralShape.test(surface);
  // That the name stands there says nothing of its meaning.
  const itself = contextStem(shortFormKey(surface).toLowerCase());
  const ranked = [...senses, ...isNew].map((sense) => {
    const own = new Set(sense.spellings.flat().map(contextStem));
    const words: string[] = [];
    let weight = 0;
    for (const word of context) {
      if (word === itself) continue;
      const found = own.has(word) && word.length > 3 ? ownWordWeight : (sense.cues.get(word) ?? 0);
      if (found >= 3) words.push(word);
      weight += found;
    }
    const mass =
      plural &&
      sense.spellings.length > 0 &&
      sense.spellings.every((long) => massHead.test(long.at(-1) ?? ''));
    const score =
      priorWeight * Math.log(sense.papers + 1) +
      kindFit(sense, kind) +
      weight * perWeight -
      (mass ? pluralPenalty : 0) +
      (definition.some((found) => sameSense(found, sense)) ? definedScore : 0);
    return { sense, words, score };
  });
  return ranked.sort((a, b) => b.score - a.score);
}

/** Score of a meaning that the lexicon does not know, and what a known one loses in a text with none of its words. */
const unknownScore = 1;
const silence = 1;
/** A text with fewer content words says nothing by its silence. */
const tellingWords = 3;
/** A meaning that the lexicon does not know. */
const unknownSense: Sense = { spellings: [], papers: 0, cues: new Map() };

/** The ranking with room for a meaning that the lexicon does not know. */
export function withUnknown(ranked: readonly Ranked[], { words }: ContextReading): readonly Ranked[] {
  if (words.size < tellingWords) return ranked;
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
    if (sense !== unknownSense && sameSense(sense, best.sense)) own += weight;
  }
  return { ...best, share: own / all };
}
