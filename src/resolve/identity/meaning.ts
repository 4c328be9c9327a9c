import { storedConceptKey, type ConceptKey } from '../../domain/keys.js';
import type { ResolutionRule } from '../../domain/vocabulary.js';
import { contextWords } from './context-words.js';
import { shortParts, type ShortPart } from './expansions.js';
import { joinTokens, nameTokens } from './fold/tokens.js';
import { spellsInitials } from './initials.js';
import {
  isOddPlural,
  kindForbids,
  likeliest,
  rankSenses,
  withUnknown,
  type ContextReading,
  type Ranked,
} from './judge-sense.js';
import type { NameLexicon } from './lexicon.js';
import type { NameForm } from './name-form.js';
import { keyOfWords } from './name-key.js';
import { sameSense, shortens, type Sense } from './sense.js';
import { clearSense } from './short-form-senses.js';
import { shortFormKey } from './short-form.js';

/** A name as a paper uses it. */
export interface NameInPaper {
  readonly form: NameForm;
  /** Its key by itself. */
  readonly own: ConceptKey;
  /** The paper's texts. */
  readonly context: ContextReading;
  /** The paper proposes the thing: what others call so is then no evidence. */
  readonly proposed: boolean;
}

/** What a name means by something else than its own form, by which rule, and why in words. */
export interface Meaning {
  readonly key: ConceptKey;
  readonly rule: ResolutionRule;
  readonly evidence: string;
}

const connecting = /^(?:of|the|and|for|in|on|with|to|a|an|from|by|as|at|or)$/;
/** Of these, words that names do begin with: `in-context learning`, `on-policy distillation`. */
const opening = /^(?:in|on|with|by|from|as|at)$/;

/** Papers that must define a short form before its first meaning is taken for granted. */
const leastPapers = 5;
/** Inside a longer name there is no context of its own to decide: more must speak for a meaning there. */
const leastPapersWithin = 10;
/** In a text of more words than these, one that speaks for a meaning may stand there by chance. */
const shortText = 40;
/** Share of all likelihood that a meaning needs where the short form has several. */
const leastShare = 0.8;
/** The same where no text can decide. */
const leastShareAlone = 0.6;
/** The same for the meaning that the list of aliases gives, which readers think of first: it must not be outweighed. */
const leastShareListed = 0.5;
/** By how much (natural logarithm of likelihood) a text must speak for another meaning than the one taken for granted. */
const overruling = 2;

/**
 * What the lexicon says that a name means in its paper; null when it says nothing or nothing clear. A short form is judged
 * by its text first: a list of aliases knows nothing of other meanings.
 */
export function lexiconMeaning(name: NameInPaper, lexicon: NameLexicon): Meaning | null {
  const part = wholeShortForm(name.form, lexicon);
  if (part !== null) {
    const found = shortForm(name, part, lexicon);
    if (found !== 'open') return found;
  }
  return homograph(name, lexicon) ?? alias(name, lexicon) ?? withShortPart(name, lexicon);
}

function alias({ form, own }: NameInPaper, lexicon: NameLexicon): Meaning | null {
  const key = lexicon.listedAs(own, form.kind);
  if (key === null || key === own) return null;
  return { key, rule: 'alias', evidence: 'The lexicon lists both names for one thing' };
}

/** One spelling for several things, none of which is written otherwise: the first is the plain one, the others need clear words. */
function homograph({ form, own, context }: NameInPaper, lexicon: NameLexicon): Meaning | null {
  const senses = lexicon.homographs(form.coreKey);
  if (senses.length === 0) return null;
  const ranked = rankSenses(form.surface, senses, context, form.kind);
  const [best] = ranked;
  const plain = ranked.find(({ sense }) => sense === senses[0]);
  if (best === undefined || plain === undefined || best === plain) return null;
  if (best.words.length < (context.words.size > shortText ? 3 : 1)) return null;
  if (best.score - plain.score < overruling) return null;
  const [word = ''] = best.sense.cues.keys();
  // No name folds to a key with a colon, so that it stands for this meaning alone.
  const key = storedConceptKey(`${own}:${word}`);
  return { key, rule: 'homograph', evidence: `${form.surface} of ${best.words.slice(0, 4).join(', ')}` };
}

/** The name as a short form that the lexicon knows, whole; null when it is none. */
function wholeShortForm(form: NameForm, lexicon: NameLexicon): ShortPart | null {
  // A word with one capital (`Adam`, `Dice`) is a short form only where it is listed so.
  if (/^\p{Lu}?\p{Ll}+$/u.test(form.surface) && !lexicon.lists(form.surface)) return null;
  // `SAM 2` and `SAM2` are one.
  if (/\p{Lu}.*\d/u.test(form.surface) && lexicon.lists(form.surface))
    return { short: shortFormKey(form.surface), before: [], after: [] };
  const part = shortParts(form).find(({ short }) => joinTokens(nameTokens(short)) === form.coreKey);
  return part === undefined || lexicon.senses(part.short).length === 0
    ? null
    : { short: part.short, before: [], after: [] };
}

/** What a short form means here; null: something that is not known; `open`: nothing speaks for or against what it is known for. */
function shortForm(
  { form, own, context, proposed }: NameInPaper,
  part: ShortPart,
  lexicon: NameLexicon,
): Meaning | null | 'open' {
  const senses = lexicon.senses(part.short);
  const ranked = rankSenses(part.short, senses, context, form.kind);
  const granted = isOddPlural(form.surface, senses) ? null : takenForGranted(ranked, senses, proposed);
  const best = granted ?? decided(ranked, context, proposed);
  if (best === null && !proposed) {
    const plain = likeliest(ranked);
    const meaning =
      plain === null || plain.share < leastShareListed ? null : meaningOf(part, plain, form, lexicon);
    if (meaning !== null && meaning.key === lexicon.plainMeaning(own, form.kind)) return meaning;
  }
  if (best === null) return clearSense(senses) === 'unclear' || proposed ? null : 'open';
  if (kindForbids(best.sense, form.kind)) return null;
  return meaningOf(part, best, form, lexicon);
}

/** The meaning that a short form has unless the text speaks clearly for another. */
function takenForGranted(
  ranked: readonly Ranked[],
  senses: readonly Sense[],
  proposed: boolean,
): Ranked | null {
  const papers = senses.reduce((sum, sense) => sum + sense.papers, 0);
  if (proposed || papers < leastPapers || clearSense(senses) !== 'clear') return null;
  const first = ranked.find(({ sense }) => sense === senses[0]);
  const [best] = ranked;
  if (first === undefined || best === undefined) return null;
  const overruled = !sameSense(best.sense, first.sense) && best.score - first.score > overruling;
  return overruled ? null : first;
}

function decided(ranked: readonly Ranked[], context: ContextReading, proposed: boolean): Ranked | null {
  const best = likeliest(withUnknown(ranked, context));
  const needed = context.words.size === 0 ? leastShareAlone : leastShare;
  if (best === null || best.share < needed) return null;
  // How often others mean it says nothing of a thing that is new: its text must.
  return proposed && best.words.length === 0 ? null : best;
}

/**
 * `CTR prediction` is click-through rate prediction; a version (`GPT-4`) is a name of its own. The name's other words
 * alone decide, so that it means the same in every paper.
 */
function withShortPart({ form }: NameInPaper, lexicon: NameLexicon): Meaning | null {
  for (const part of shortParts(form)) {
    const around = [...part.before, ...part.after];
    if (!around.some((word) => /^[a-z]{3,}$/.test(word)) || !lexicon.lists(part.short)) continue;
    // `Qwen2.5-VL` and `CNN-LSTM` are names too.
    if (otherName.test(form.surface.replace(part.short, ' '))) continue;
    const senses = lexicon.senses(part.short);
    const words = contextWords(around.join(' '));
    const ranked = rankSenses(part.short, senses, { text: '', words }, 'CONCEPT');
    const meant = clearWithin(senses) ?? spokenFor(ranked);
    if (meant !== null) return meaningOf(part, { sense: meant, score: 0, words: [] }, form, lexicon);
  }
  return null;
}

/** A number, or capitals that no beginning of a word explains. */
const otherName = /\d|\p{L}\p{Lu}|\p{Lu}{2}/u;

function clearWithin(senses: readonly Sense[]): Sense | null {
  const papers = senses.reduce((sum, sense) => sum + sense.papers, 0);
  return papers >= leastPapersWithin && clearSense(senses) === 'clear' ? (senses[0] ?? null) : null;
}

function spokenFor(ranked: readonly Ranked[]): Sense | null {
  const best = likeliest(ranked);
  return best === null || best.words.length === 0 || best.share < leastShare ? null : best.sense;
}

function meaningOf(
  part: ShortPart,
  { sense, words }: Ranked,
  form: NameForm,
  lexicon: NameLexicon,
): Meaning | null {
  const around = [...part.before, ...part.after];
  const { spelling: long, papers } = plainestSpelling(part.short, sense, lexicon.senses(part.short));
  if (long === undefined) return null;
  // A long form that begins so was cut off where it was counted, unless its first letter counts too (`ICL`).
  if (connecting.test(long[0] ?? '') && !(opening.test(long[0] ?? '') && spellsInitials(part.short, long)))
    return null;
  if (around.length === 0 && kindForbids({ ...sense, spellings: [long] }, form.kind)) return null;
  const key = keyOfWords([...part.before, ...long, ...part.after], form.kind, lexicon);
  if (key === null) return null;
  const counted = papers > 0 ? `, defined in ${papers} of the papers counted` : '';
  return {
    key: lexicon.listedAs(key, form.kind) ?? key,
    rule: 'abbreviation',
    evidence: `${part.short} is ${long.join(' ')}${words.length > 0 ? ` here: ${words.slice(0, 4).join(', ')}` : counted}`,
  };
}

/** Of all ways to write out meanings that are one: those with the short form's initials first, then those that hold no initials themselves, then the most used. */
function plainestSpelling(short: string, sense: Sense, senses: readonly Sense[]) {
  const same = senses.filter((other) => sameSense(other, sense));
  const ways = same.flatMap(({ spellings: [spelling], papers }) =>
    spelling === undefined ? [] : [{ spelling, papers }],
  );
  const whole = (words: readonly string[]): boolean =>
    !ways.some(({ spelling }) => shortens(words, spelling));
  const [best] = ways.sort(
    (a, b) =>
      Number(spellsInitials(short, b.spelling)) - Number(spellsInitials(short, a.spelling)) ||
      Number(whole(b.spelling)) - Number(whole(a.spelling)) ||
      b.papers - a.papers,
  );
  return { spelling: best?.spelling, papers: same.reduce((sum, { papers }) => sum + papers, 0) };
}
