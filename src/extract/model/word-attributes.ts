import { outsideWords } from '../lexicon/outside-words.js';
import { hashText } from './hash.js';
import { wordForm } from './word-form.js';
import type { WordTable } from './word-table.js';
import { findWord } from './word-table.js';

/** What features look at in a word, as 32-bit hashes; 0 means "has none". Lengths are chosen with the artefact. */
export interface WordAttributes {
  readonly exact: number;
  readonly form: number;
  /** The form without a plural s. */
  readonly stem: number;
  /** Letters and digits by class, repeats folded: `GPT-4o` is `A-0a`. */
  readonly shape: number;
  readonly shapeClass: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly prefix3: number;
  readonly prefix4: number;
  /** Around the first and the last hyphen. */
  readonly firstPart: number;
  readonly lastPart: number;
  /** Row in the word table, or -1. */
  readonly row: number;
  readonly coarse: number;
  readonly medium: number;
  readonly fine: number;
  /** Whether a name may go on over this word. */
  readonly inName: boolean;
  readonly punctuation: boolean;
  /** Whether it is a word that other tokens of the paper are compared with. */
  readonly distinctive: boolean;
}

function shapeOf(text: string): string {
  return text
    .replace(/\p{Lu}+/gu, 'A')
    .replace(/[\p{Ll}]+/gu, 'a')
    .replace(/\p{N}+/gu, '0');
}

/** The teacher's eight shapes: 0 lower, 1 Capitalised, 2 CAPITALS, 3 mixedCase, 4 digits, 5 Caps+digits, 6 mark, 7 lower+digits. */
function shapeClassOf(text: string): number {
  const upper = /\p{Lu}/u.test(text);
  const lower = /\p{Ll}/u.test(text);
  if (/\p{N}/u.test(text)) return upper ? 5 : lower ? 7 : 4;
  if (!upper) return lower || /\p{L}/u.test(text) ? 0 : 6;
  if (!lower || /^[\p{Lu}.-]{2,}s$/u.test(text)) return 2;
  return /^\p{Lu}[^\p{Lu}]*$/u.test(text) ? 1 : 3;
}

/** Reads a word. Pure; callers keep the result, since words repeat. */
export function readWord(text: string, table: WordTable): WordAttributes {
  const form = wordForm(text);
  const shapeClass = shapeClassOf(text);
  const lastHyphen = form.lastIndexOf('-');
  const lastPart = lastHyphen > 0 && lastHyphen < form.length - 1 ? form.slice(lastHyphen + 1) : '';
  const firstPart = lastPart === '' ? '' : form.slice(0, form.indexOf('-'));
  let row = findWord(table, hashText(form));
  if (row < 0 && lastPart !== '') row = findWord(table, hashText(lastPart));
  const cluster = (level: number): number => (row < 0 ? 0 : 1 + (table.clusters[level]?.[row] ?? 0));
  const part = (length: number, kind: 'suffix' | 'prefix'): number => {
    if (form.length < length) return 0;
    return hashText(kind === 'suffix' ? form.slice(-length) : form.slice(0, length));
  };
  const stem =
    form.length > 3 && form.endsWith('s') && !/(?:ss|us|is)$/.test(form) ? form.slice(0, -1) : form;
  return {
    exact: hashText(text),
    form: hashText(form),
    stem: hashText(stem),
    shape: hashText(shapeOf(text)),
    shapeClass,
    suffix2: part(2, 'suffix'),
    suffix3: part(3, 'suffix'),
    suffix4: part(4, 'suffix'),
    prefix3: part(3, 'prefix'),
    prefix4: part(4, 'prefix'),
    firstPart: firstPart === '' ? 0 : hashText(firstPart),
    lastPart: lastPart === '' ? 0 : hashText(lastPart),
    row,
    coarse: cluster(0),
    medium: cluster(1),
    fine: cluster(2),
    inName: shapeClass !== 6 && !outsideWords.has(form),
    punctuation: shapeClass === 6,
    distinctive: shapeClass !== 6 && form.length > 1 && !outsideWords.has(form),
  };
}
