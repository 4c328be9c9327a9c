import { urlMask } from './clean.js';

/** A word, number or mark; `start` and `end` (exclusive) are UTF-16 offsets into the clean text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Abbreviations that keep their full stop. */
const dotted: ReadonlySet<string> = new Set(
  'e.g i.e al etc vs cf Eq Eqs Fig Figs Sec resp approx w.r.t i.i.d a.k.a s.t Dr No St Inc U.S U.K'.split(
    ' ',
  ),
);

type Kind = 0 | 1 | 2;
const space: Kind = 0;
const word: Kind = 1;
const mark: Kind = 2;

const asciiKind: Kind[] = new Array<Kind>(128).fill(mark);
for (let code = 0; code < 128; code++) {
  const character = String.fromCharCode(code);
  if (/[A-Za-z0-9_]/.test(character)) asciiKind[code] = word;
  else if (/\s/.test(character)) asciiKind[code] = space;
}

const wordCharacter = /[\p{L}\p{N}\p{M}\uD800-\uDFFF]/u;
const spaceCharacter = /\s/;

function kindAt(text: string, at: number): Kind {
  const code = text.charCodeAt(at);
  if (code < 128) return asciiKind[code] ?? mark;
  // Beyond the text there is space.
  const character = text[at] ?? ' ';
  if (wordCharacter.test(character)) return word;
  return spaceCharacter.test(character) ? space : mark;
}

const isDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
};
const isCapital = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 65 && code <= 90;
};

/** Whether the mark at `at`, with a word character on both sides, joins them into one token that began at `start`. */
function joins(text: string, start: number, at: number): boolean {
  switch (text.charAt(at)) {
    case '-':
    case '.':
    case '@':
    case '^':
      return true;
    case ',':
      return isDigit(text, at - 1) && isDigit(text, at + 1);
    case '/':
      // ViT-B/16 and I/O are names, CIFAR-10/FFHQ are two.
      if (isDigit(text, at + 1)) return true;
      return at - start === 1 && isCapital(text, start) && kindAt(text, at + 2) !== word;
    case '&':
      return at - start === 1 && isCapital(text, start) && isCapital(text, at + 1);
    case "'":
      return !/^s(?![\p{L}\p{N}])/u.test(text.slice(at + 1, at + 3));
    default:
      return false;
  }
}

/** Marks that end a name: C++, PFGM++, A*, F#. Returns where the token ends. */
function trailingMarks(text: string, start: number, end: number): number {
  const trailing = text[end];
  if (trailing === '+') {
    let after = end;
    while (text[after] === '+' && after < end + 3) after++;
    return kindAt(text, after) === word ? end : after;
  }
  const short = end - start <= 2 && isCapital(text, end - 1);
  if ((trailing === '*' || trailing === '#') && short && kindAt(text, end + 1) !== word) return end + 1;
  if (trailing === '.' && dotted.has(text.slice(start, end))) return end + 1;
  return end;
}

function wordEnd(text: string, start: number, limit: number): number {
  let end = start;
  while (end < limit) {
    const kind = kindAt(text, end);
    if (kind === word) end++;
    else if (kind === mark && end + 1 < limit && kindAt(text, end + 1) === word && joins(text, start, end))
      end++;
    else break;
  }
  return Math.min(trailingMarks(text, start, end), limit);
}

/**
 * Splits clean text `start` to `end` in the manner of the Penn Treebank, except that hyphenated words, versions and
 * names with inner marks stay whole (`GPT-4o`, `ViT-B/16`, `pass@1`, `C++`) and brackets are not renamed.
 * Promises tokens in order, without overlap, that cover everything but white space. Linear; never throws.
 */
export function tokenise(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  let at = start;
  while (at < end) {
    const kind = kindAt(text, at);
    if (kind === space) {
      at++;
      continue;
    }
    let stop: number;
    if (kind === word) stop = wordEnd(text, at, end);
    else if (text.startsWith(urlMask, at)) stop = Math.min(at + urlMask.length, end);
    else if (text[at] === "'" && text[at + 1] === 's' && kindAt(text, at + 2) !== word)
      stop = Math.min(at + 2, end);
    else stop = at + 1;
    tokens.push({ start: at, end: stop, text: text.slice(at, stop) });
    at = stop;
  }
  return tokens;
}
