import type { ContextReading } from './context-words.js';
import { shortParts, type ShortPart } from './expansions.js';
import { joinTokens, nameTokens } from './fold/tokens.js';
import { kindForbids } from './kind-fit.js';
import type { NameLexicon } from './lexicon.js';
import { leastShare, likeliest, overrules, withUnknown } from './likeliest-sense.js';
import type { Meaning, NameInPaper } from './meaning.js';
import type { NameForm } from './name-form.js';
import { isOddPlural, rankSenses, type Ranked } from './rank-senses.js';
import { sameSense, type Sense } from './sense.js';
import { clearSense, grantedPapers, isClearBy } from './short-form-senses.js';
import { shortFormKey } from './short-form.js';
import { spelledOut } from './spelled-out.js';

/** `leastShare` where no text can decide: the likelier of two is half as likely again. */
const leastShareAlone = 0.6;
/** `leastShare` for the meaning that the list of aliases gives, which readers think of first: it must not be outweighed. */
const leastShareListed = 0.5;

/** What a short form decides; without a meaning the name stands for something that is not known. */
interface Decided {
  readonly meaning: Meaning | null;
}

const unknown: Decided = { meaning: null };

/** What a name means as a short form; null when it is none, or nothing speaks for or against what it is known for. */
export function shortFormMeaning(name: NameInPaper, lexicon: NameLexicon): Decided | null {
  const { form, own, context, proposed } = name;
  const part = wholeShortForm(form, lexicon);
  if (part === null) return null;
  const senses = lexicon.senses(part.short);
  const ranked = rankSenses(part.short, senses, context, form.kind);
  const granted = isOddPlural(form.surface, senses) ? null : takenForGranted(ranked, senses, proposed);
  const best = granted ?? spokenFor(ranked, context, proposed);
  if (best !== null) {
    return kindForbids(best.sense, form.kind) ? unknown : { meaning: spelledOut(part, best, form, lexicon) };
  }
  if (proposed) return unknown;
  const plain = likeliest(ranked);
  const meaning =
    plain === null || plain.share < leastShareListed ? null : spelledOut(part, plain, form, lexicon);
  if (meaning !== null && meaning.key === lexicon.plainMeaning(own, form.kind)) return { meaning };
  return clearSense(senses) === 'unclear' ? unknown : null;
}

/** The name as a short form that the lexicon knows, whole; null when it is none. */
function wholeShortForm(form: NameForm, lexicon: NameLexicon): ShortPart | null {
  // A word with one capital (`Adam`, `Dice`) is a short form only where it is listed so.
  if (/^\p{Lu}\p{Ll}+$/u.test(form.surface) && !lexicon.lists(form.surface)) return null;
  // `SAM 2` and `SAM2` are one.
  if (/\p{Lu}.*\d/u.test(form.surface) && lexicon.lists(form.surface))
    return { short: shortFormKey(form.surface), before: [], after: [] };
  const part = shortParts(form).find(({ short }) => joinTokens(nameTokens(short)) === form.coreKey);
  return part === undefined || lexicon.senses(part.short).length === 0
    ? null
    : { short: part.short, before: [], after: [] };
}

/** The meaning that a short form has unless the text speaks clearly for another. */
function takenForGranted(
  ranked: readonly Ranked[],
  senses: readonly Sense[],
  proposed: boolean,
): Ranked | null {
  if (proposed || !isClearBy(senses, grantedPapers)) return null;
  const first = ranked.find(({ sense }) => sense === senses[0]);
  const [best] = ranked;
  if (first === undefined || best === undefined) return null;
  return !sameSense(best.sense, first.sense) && overrules(best, first) ? null : first;
}

/** The meaning that the text, or what is known without one, makes likely enough. */
function spokenFor(ranked: readonly Ranked[], context: ContextReading, proposed: boolean): Ranked | null {
  const best = likeliest(withUnknown(ranked, context));
  const needed = context.words.size === 0 ? leastShareAlone : leastShare;
  if (best === null || best.share < needed) return null;
  // How often others mean it says nothing of a thing that is new: its text must.
  return proposed && best.words.length === 0 ? null : best;
}
