import { storedConceptKey, type ConceptKey } from '../../domain/keys.js';
import type { ConceptKind } from '../../domain/vocabulary.js';
import { joinTokens } from './fold/tokens.js';
import { readName, type NameForm } from './name-form.js';
import { partsInOrder } from './part-order.js';

/** What must be known of words to make keys. */
export interface KnownWords {
  /** The word that a lower-case word is a misspelling of, or null. */
  readonly correctWord: (word: string) => string | null;
  /** Whether the name means something by its last word too, harmless as this looks: `hidden Markov model`, `CLIP score`. */
  readonly isWhole: (form: NameForm) => boolean;
}

/**
 * The key of a name by itself, its identity before anything is known of it: without letters' case, hyphens, spaces, plural,
 * spelling, LaTeX, words that point, praise or repeat the kind, and misspellings; a genitive turned round, the parts of a
 * versioned name in one order. Letters that touch no number stand without a space, so that `multi-layer` and
 * `multilayer` are one. Null when nothing of the name is left.
 */
export function nameKey(form: NameForm, known: KnownWords): ConceptKey | null {
  const { coreTokens, surface, turnedKey } = form;
  if (turnedKey !== form.coreKey && known.isWhole(form)) return keyOf(turnedKey);
  // One word with a capital, or with one inside, is made up on purpose (`Prompter`, `ResNeXt`).
  const isMadeUp = /\p{L}\p{Lu}/u.test(surface) || (coreTokens.length === 1 && /\p{Lu}/u.test(surface));
  const tokens = isMadeUp ? coreTokens : coreTokens.map((token) => known.correctWord(token) ?? token);
  // What is written as one word (`S2ST`) is in order.
  return keyOf(joinTokens(/[\s_/-]/.test(surface) ? partsInOrder(tokens) : tokens));
}

/** The key that words spelled out, folded or not, have as a name of this kind; the words are right as they are. */
export function keyOfWords(
  words: readonly string[],
  kind: ConceptKind,
  { isWhole }: Pick<KnownWords, 'isWhole'>,
): ConceptKey | null {
  return nameKey(readName(words.join(' '), kind), { correctWord: () => null, isWhole });
}

/** Words that only point at a name are none by themselves. */
const pointing = /^(?:the|an?|our|your|their|its|this|that|these|those)?$/;

function keyOf(joined: string): ConceptKey | null {
  return pointing.test(joined) ? null : storedConceptKey(joined.replaceAll('|', ' '));
}
