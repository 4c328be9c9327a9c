import { nameTokens } from './fold/tokens.js';
import type { NameForm } from './name-form.js';
import { isShortForm, shortFormKey } from './short-form.js';

/** A short form inside a name, and the folded words before and after it: `CTR` in `CTR prediction`. */
export interface ShortPart {
  readonly short: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Words around a short form; with more the name is a phrase, with one or two 48 or 7 of 11,955 names are not written out. */
const mostBefore = 3;
/** With three 11 are not, with six or ten 3 more are. */
const mostAfter = 5;

/** One word that the lexicon may list as a short form. */
const mixed = /^(?=.*\p{Lu})(?:\p{L}-)?\p{L}{2,}(?:-\p{L}+)?$/u;

/** The short forms that a name is made of, the whole name first; tail words that repeat the kind are left out. */
export function shortParts(form: NameForm): readonly ShortPart[] {
  const known = partsOfForm.get(form);
  if (known !== undefined) return known;
  const parts = findShortParts(form);
  partsOfForm.set(form, parts);
  return parts;
}

/** A form never changes, and one form is compared with many. */
const partsOfForm = new WeakMap<NameForm, readonly ShortPart[]>();

function findShortParts(form: NameForm): readonly ShortPart[] {
  const words = form.surface
    .replace(/[({].*$/u, ' ')
    .trim()
    .split(/[\s/]+/);
  const parts: ShortPart[] = [];
  const dropped = form.tokens.length - form.coreTokens.length;
  const add = (before: readonly string[], word: string, after: readonly string[]): void => {
    const tokens = (text: readonly string[]): readonly string[] => nameTokens(text.join(' '));
    const tail = tokens(after);
    if (before.length > mostBefore || tail.length > mostAfter) return;
    const kept = dropped <= tail.length ? tail.slice(0, tail.length - dropped) : tail;
    const head = tokens(before);
    parts.push({ short: shortFormKey(word), before: head[0] === 'the' ? head.slice(1) : head, after: kept });
    const version = /^(\p{L}{2,})[-.]?(\d[\d.]*)$/u.exec(word);
    if (version) parts.push({ short: version[1] ?? '', before: head, after: [version[2] ?? '', ...kept] });
  };
  for (const [index, word] of words.entries()) {
    if (isShortForm(word) || (words.length === 1 && mixed.test(word)))
      add(words.slice(0, index), word, words.slice(index + 1));
    const pieces = word.split('-');
    if (pieces.length < 2) continue;
    for (const [at, piece] of pieces.entries()) {
      if (isShortForm(piece))
        add([...words.slice(0, index), ...pieces.slice(0, at)], piece, [
          ...pieces.slice(at + 1),
          ...words.slice(index + 1),
        ]);
    }
  }
  return parts;
}
