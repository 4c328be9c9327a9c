import { contextWords } from '../context-words.js';
import { shortParts, type ShortPart } from '../expansions.js';
import { joinTokens } from '../fold/tokens.js';
import { spellsInitials } from '../initials.js';
import { rankSenses } from '../judge-sense.js';
import type { NameLexicon } from '../lexicon.js';
import { sameSense, type Sense } from '../sense.js';
import type { NameForm } from '../name-form.js';
import type { Comparison } from '../name.js';
import { sameStems } from '../same-stem.js';
import { shortFormKey } from '../short-form.js';
import { merge, separate, type IdentityRule, type Side } from './rule.js';

/** The other name's words where the short form stands, or null when the words around it differ. */
function standsFor(part: ShortPart, tokens: readonly string[]): readonly string[] | null {
  const { before, after } = part;
  const end = tokens.length - after.length;
  if (end - before.length < 1) return null;
  const around = [...tokens.slice(0, before.length), ...tokens.slice(end)];
  return [...before, ...after].every((token, index) => token === around[index])
    ? tokens.slice(before.length, end)
    : null;
}

/** Whether a meaning's long form is what the other name says in its place: the same key, or the same up to endings. */
function says(sense: Sense, part: ShortPart, other: NameForm): boolean {
  const keys = [other.bareKey, other.turnedKey, other.coreKey];
  return sense.spellings.some((long) => {
    if (keys.includes(joinTokens([...part.before, ...long, ...part.after]))) return true;
    const words = standsFor(part, other.coreTokens) ?? standsFor(part, other.tokens);
    return words !== null && words.length > 1 && sameStems(words, long);
  });
}

/** Share of a short form's papers that a meaning needs to be meant without a text that decides. */
const leastShare = 0.45;
/** The same when other words of the name agree (`SD 1.5`, `Stable Diffusion 1.5`). */
const leastShareWithin = 0.1;
/** Fewer letters spell too many things to trust initials that no paper was seen to use. */
const leastInitials = 4;

/** A short form against a name that spells it out (`CTR prediction`, `click-through rate prediction`). */
function spelledOut(short: Side, long: Side, lexicon: NameLexicon): Comparison | null {
  for (const part of shortParts(short.form)) {
    const senses = lexicon.senses(part.short);
    const ranked = rankSenses(part.short, senses, short.context, short.form.kind);
    const meant = ranked.find(({ sense }) => says(sense, part, long.form));
    if (meant !== undefined) return knownMeaning(part, meant.sense, short, long, lexicon);
    const words = standsFor(part, long.form.coreTokens) ?? standsFor(part, long.form.tokens);
    if (words === null || words.length < 2 || !spellsInitials(part.short, words)) continue;
    return newMeaning(part.short, words, short, senses);
  }
  return null;
}

function knownMeaning(
  part: ShortPart,
  sense: Sense,
  short: Side,
  long: Side,
  lexicon: NameLexicon,
): Comparison {
  const text = part.short;
  const senses = lexicon.senses(text);
  const name = sense.spellings[0]?.join(' ') ?? '';
  const [best, second] = rankSenses(text, senses, short.context, short.form.kind);
  const shareOf = (all: readonly Sense[]): number =>
    sense.papers / all.reduce((sum, { papers }) => sum + papers, 0);
  if (
    best !== undefined &&
    best.words.length > 0 &&
    (second === undefined || best.score - second.score > 0.7)
  ) {
    if (sameSense(best.sense, sense))
      return merge('abbreviation', `${text} means ${name} here: ${best.words.slice(0, 4).join(', ')}.`);
    return separate(
      'other-meaning',
      `${text} means ${best.sense.spellings[0]?.join(' ') ?? ''} here: ${best.words.slice(0, 4).join(', ')}.`,
    );
  }
  // The text about the long form may use the words that the short form's text uses.
  const shared = [...short.context.words].filter(
    (word) => long.context.words.has(word) || contextWords(name).has(word),
  );
  if (
    (best !== undefined && sameSense(best.sense, sense)) ||
    shareOf(senses) >= (part.before.length + part.after.length > 0 ? leastShareWithin : leastShare) ||
    shared.length > 1
  )
    return merge('abbreviation', `${text} is defined as ${name} in ${sense.papers} of the papers counted.`);
  return separate(
    'ambiguous-short-form',
    `${text} has several meanings and nothing says that it is ${name}.`,
  );
}

function newMeaning(
  text: string,
  words: readonly string[],
  short: Side,
  senses: readonly Sense[],
): Comparison | null {
  const name = words.join(' ');
  const letters = text.replace(/[^\p{L}\p{N}]/gu, '').length;
  const [best] = rankSenses(text, senses, short.context, short.form.kind);
  const shared = [...contextWords(name)].filter((word) => short.context.words.has(word));
  if (shared.length > 0 && (best === undefined || best.words.length <= shared.length))
    return merge(
      'initials',
      `${text} spells the initials of ${name}, and its text says ${shared.join(', ')}.`,
    );
  const seen = senses.reduce((sum, { papers }) => sum + papers, 0);
  if (seen >= 4 || letters < leastInitials || short.context.words.size > 0)
    return separate('other-meaning', `${text} is not known to mean ${name}.`);
  return merge('initials', `${text} spells the initials of ${name}.`);
}

/** The short form that a name itself brings in brackets. */
function bracketed({ form: a }: Side, { form: b }: Side): Comparison | null {
  if (a.bracketed === null || shortFormKey(a.bracketed) !== shortFormKey(b.surface)) return null;
  return merge('bracketed-short-form', `"${a.surface}" brings its own short form.`);
}

/** A short form and the words it stands for, by counts from papers, initials, and the text around it. */
export const abbreviation: IdentityRule = (a, b, lexicon) =>
  bracketed(a, b) ?? bracketed(b, a) ?? spelledOut(a, b, lexicon) ?? spelledOut(b, a, lexicon);
