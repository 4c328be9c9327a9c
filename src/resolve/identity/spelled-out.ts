import type { ShortPart } from './expansions.js';
import { spellsInitials } from './initials.js';
import { kindForbids } from './kind-fit.js';
import type { NameLexicon } from './lexicon.js';
import type { Meaning } from './meaning.js';
import type { NameForm } from './name-form.js';
import { keyOfWords } from './name-key.js';
import { told, type Ranked } from './rank-senses.js';
import { sameSense, shortens, type Sense } from './sense.js';

const connecting = /^(?:of|the|and|for|in|on|with|to|a|an|from|by|as|at|or)$/;
/** Of these, words that names do begin with: `in-context learning`, `on-policy distillation`. */
const opening = /^(?:in|on|with|by|from|as|at)$/;

/** A name with its short form written out as this meaning; null when that makes no name of this kind. */
export function spelledOut(
  part: ShortPart,
  { sense, words }: Pick<Ranked, 'sense' | 'words'>,
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
  const reason = words.length > 0 ? ` here: ${told(words)}` : `, defined in ${papers} of the papers counted`;
  return {
    key: lexicon.listedAs(key, form.kind) ?? key,
    rule: 'abbreviation',
    evidence: `${part.short} is ${long.join(' ')}${reason}`,
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
