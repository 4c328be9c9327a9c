import { isMoney, readBracedSymbol, readCommand } from './latex.js';
import { offsetMapBuilder, type OffsetMapBuilder, type RawRange } from './offset-map.js';

/** A web address found in a text, by its place in the raw text. */
export interface UrlSpan {
  readonly start: number;
  readonly end: number;
  readonly url: string;
}

/** A text made readable, with the way back to the raw text it came from. */
export interface CleanText {
  readonly raw: string;
  /** NFC, single spaces, no LaTeX; every URL is replaced by `urlMask`. */
  readonly text: string;
  readonly urls: readonly UrlSpan[];
  /**
   * Raw range of clean characters `start` to `end` (exclusive), both in UTF-16 units. Both ends never decrease as the
   * arguments grow, and stay within the raw text; arguments outside the clean text are clamped.
   */
  readonly toRaw: (start: number, end: number) => RawRange;
}

/** Stands for a URL in clean text. The tokeniser keeps it as one token. */
export const urlMask = '<URL>';

/** Where plain copying has to stop: every other character is its own clean form. */
const interesting =
  /\S\p{M}|[\\{}$~&<`'\u0080-\u{10FFFF}]|--|\s\s|[^\S ]|\b(?:https?:\/\/|www\.|(?:github|gitlab|huggingface|bitbucket|arxiv)\.)|[.!?](?=[A-Z])/giu;
// Bounds in these patterns are far above what texts hold: they keep reading linear.
const space = /[\s\u200B-\u200D\u2060\uFEFF\u00AD]+/y;
const invisible = /^[\u200B-\u200D\u2060\uFEFF\u00AD]+$/;
const url =
  /(?:https?:\/\/|www\.|(?:github|gitlab|huggingface|bitbucket|arxiv)\.(?:com|co|org)\/)[^\s{}<>"'`|\\^[\]]{2,400}/iy;
const entity = /&(amp|lt|gt|quot|nbsp|apos|#39|#34|#38);/iy;
const markup = /<\/?(?:i|b|u|p|em|sub|sup|strong|br|span|jats:[a-z]{1,12}) ?\/?>/iy;
const combined = /[^\p{M}\s]\p{M}{1,8}/uy;
const gluedSentence = /(?<=[a-z]{2}|[)\]]|\d%?)[.!?](?=[A-Z][a-z]{0,20},? )/y;

const replacements: Readonly<Record<string, string>> = {
  '\u2010': '-', '\u2011': '-', '\u2212': '-', '\u2015': '—', '\u2018': "'", '\u2019': "'", '\u201B': "'",
  '\u2032': "'", '\u201C': '"', '\u201D': '"', '\u201E': '"', '\u2033': '"', '\uFB00': 'ff', '\uFB01': 'fi',
  '\uFB02': 'fl', '\uFB03': 'ffi', '\uFB04': 'ffl', '\uFB05': 'st', '\uFB06': 'st', '`': "'",
}; // prettier-ignore

const entities: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', apos: "'", '#39': "'", '#34': '"', '#38': '&',
}; // prettier-ignore

function matchAt(pattern: RegExp, raw: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(raw);
}

/** Closing punctuation belongs to the sentence; a bracket only if the address does not open one. */
function trimUrl(found: string): string {
  let trimmed = found.replace(/[.,;:!?]{1,20}$/, '');
  if (trimmed.endsWith(')') && !trimmed.includes('('))
    trimmed = trimmed.slice(0, -1).replace(/[.,;:]{1,20}$/, '');
  return trimmed;
}

function findUrl(raw: string, at: number): UrlSpan | undefined {
  const match = matchAt(url, raw, at);
  if (!match || raw[at - 1] === '.') return undefined;
  const found = trimUrl(match[0]);
  return { start: at, end: at + found.length, url: found };
}

/** End of the dash at `at` and what it becomes: a hyphen inside a name or range, a dash between clauses. */
function readDash(raw: string, at: number): { piece: string; end: number } {
  let end = at;
  while (end < at + 3 && (raw[end] === '-' || raw[end] === '\u2013')) end++;
  const inside = /[\p{L}\p{N}]/u.test(raw[at - 1] ?? ' ') && /[\p{L}\p{N}\\]/u.test(raw[end] ?? ' ');
  const clause = end - at > 1 && /[a-z)]/.test(raw[at - 1] ?? '') && /[a-z]/.test(raw[end] ?? '');
  return { piece: inside && end - at < 3 && !clause ? '-' : '—', end };
}

function writeSpaced(out: OffsetMapBuilder, piece: string, start: number, end: number): void {
  if (piece === ' ' && (out.last() === ' ' || out.last() === '')) return;
  out.replace(piece, start, end);
}

/** Writes what stands at `at` and returns where to go on. Called for everything that is not a plain run. */
function writeSpecial(out: OffsetMapBuilder, raw: string, at: number, math: { open: boolean }): number {
  const character = raw[at] ?? '';
  const blank = matchAt(space, raw, at);
  if (blank) {
    const end = at + blank[0].length;
    if (!invisible.test(blank[0])) writeSpaced(out, ' ', at, end);
    return end;
  }
  const known = Object.hasOwn(replacements, character) ? replacements[character] : undefined;
  switch (character) {
    case '\\': {
      const { piece, end } = readCommand(raw, at);
      writeSpaced(out, piece, at, end);
      return end;
    }
    case '{': {
      const symbol = readBracedSymbol(raw, at);
      if (symbol) out.replace(symbol.piece, at, symbol.end);
      return symbol ? symbol.end : at + 1;
    }
    case '}':
      return at + 1;
    case '$':
      if (!math.open && isMoney(raw, at)) out.copy(at, at + 1);
      else math.open = !math.open;
      return at + 1;
    case '-':
    case '\u2013': {
      const { piece, end } = readDash(raw, at);
      out.replace(piece, at, end);
      return end;
    }
    case '~':
      if (/[\p{L}.]/u.test(out.last()) && /\S/.test(raw[at + 1] ?? ' ')) out.replace(' ', at, at + 1);
      else out.copy(at, at + 1);
      return at + 1;
    case '&': {
      const match = matchAt(entity, raw, at);
      const piece = entities[match?.[1]?.toLowerCase() ?? ''];
      if (!match || piece === undefined) out.copy(at, at + 1);
      else writeSpaced(out, piece, at, at + match[0].length);
      return at + (match ? match[0].length : 1);
    }
    case '<': {
      const match = matchAt(markup, raw, at);
      if (!match) out.copy(at, at + 1);
      return at + (match ? match[0].length : 1);
    }
    case '`':
    case "'":
      if (raw[at + 1] === character) {
        out.replace('"', at, at + 2);
        return at + 2;
      }
  }
  if (known !== undefined) {
    out.replace(known, at, at + 1);
    return at + 1;
  }
  const size = character >= '\uD800' && character <= '\uDBFF' && at + 1 < raw.length ? 2 : 1;
  out.copy(at, at + size);
  return at + size;
}

/** Writes a URL's mask, a mended sentence break or a composed letter; undefined when none of them stands at `at`. */
function writeMended(out: OffsetMapBuilder, raw: string, at: number, urls: UrlSpan[]): number | undefined {
  const address = findUrl(raw, at);
  if (address) {
    if (/[^\s([]/.test(out.last())) out.replace(' ', at, at);
    out.replace(urlMask, at, address.end);
    urls.push(address);
    return address.end;
  }
  if (matchAt(gluedSentence, raw, at)) {
    out.copy(at, at + 1);
    out.replace(' ', at + 1, at + 1);
    return at + 1;
  }
  const letter = matchAt(combined, raw, at);
  if (!letter) return undefined;
  out.replace(letter[0].normalize('NFC'), at, at + letter[0].length);
  return at + letter[0].length;
}

/**
 * Cleans a raw title or abstract for reading: LaTeX, HTML entities, combining marks, dashes, quotes and ligatures,
 * white space, and sentences glued together ("layers.We show") are mended, URLs masked. Linear in the length of the text.
 * Promises exact UTF-16 offsets back to `raw`; never throws.
 */
export function cleanText(raw: string): CleanText {
  const out = offsetMapBuilder(raw);
  const urls: UrlSpan[] = [];
  const math = { open: false };
  let at = 0;
  while (at < raw.length) {
    if (raw[at] === ' ' && (out.last() === ' ' || out.last() === '')) {
      at++;
      continue;
    }
    const stop = matchAt(interesting, raw, at)?.index ?? raw.length;
    out.copy(at, stop);
    if (stop === raw.length) break;
    at = writeMended(out, raw, stop, urls) ?? writeSpecial(out, raw, stop, math);
  }
  const { text, toRaw } = out.finish();
  return { raw, text, urls, toRaw };
}
