/** LaTeX that survives in abstracts, and the plain text it stands for. */

const symbols: Readonly<Record<string, string>> = {
  times: '×', sim: '~', simeq: '≃', approx: '≈', leq: '≤', le: '≤', geq: '≥', ge: '≥', neq: '≠', ne: '≠',
  pm: '±', to: '→', rightarrow: '→', leftarrow: '←', infty: '∞', ell: 'ℓ', cdot: '·', ldots: '…', dots: '…',
  cdots: '…', sum: '∑', prod: '∏', in: '∈', subset: '⊂', nabla: '∇', partial: '∂', ll: '≪', gg: '≫', sqrt: '√',
  alpha: 'α', beta: 'β', gamma: 'γ', delta: 'δ', epsilon: 'ε', varepsilon: 'ε', zeta: 'ζ', eta: 'η', theta: 'θ',
  kappa: 'κ', lambda: 'λ', mu: 'μ', nu: 'ν', xi: 'ξ', pi: 'π', rho: 'ρ', sigma: 'σ', tau: 'τ', phi: 'φ',
  varphi: 'φ', chi: 'χ', psi: 'ψ', omega: 'ω', Gamma: 'Γ', Delta: 'Δ', Theta: 'Θ', Lambda: 'Λ', Sigma: 'Σ',
  Phi: 'Φ', Psi: 'Ψ', Omega: 'Ω', ss: 'ß', ae: 'æ', AE: 'Æ', oe: 'œ', o: 'ø', O: 'Ø', aa: 'å', AA: 'Å', l: 'ł',
  L: 'Ł', i: 'i', j: 'j', textendash: '-', textemdash: '—', textquoteright: "'", textquoteleft: "'",
  textasciitilde: '~', textbackslash: '\\', quad: ' ', qquad: ' ', newline: ' ', par: ' ', item: ' ', circ: '°',
  dagger: '†', star: '*', ast: '*', mid: '|', langle: '⟨', rangle: '⟩', bullet: '•', percent: '%',
}; // prettier-ignore

/** Commands that only change how their argument looks, and switches like `{\em x}`. */
const styles: ReadonlySet<string> = new Set(
  (
    'em emph it bf rm sc tt sf sl textit textbf textsc texttt textrm textsf textup textsl textnormal text ' +
    'mathrm mathbf mathcal mathbb mathit mathsf mathtt mathfrak boldsymbol bm operatorname underline uline ' +
    'url href ensuremath mbox hbox left right big Big bigl bigr xspace small large footnotesize displaystyle ' +
    'mathop widehat widetilde hat tilde bar vec overline frac dfrac tfrac footnote texorpdfstring textsuperscript ' +
    'textsubscript texttrademark'
  ).split(' '),
);

/** Commands whose argument is a key and no text. */
const references: ReadonlySet<string> = new Set(
  'cite citep citet citealp citeauthor ref eqref cref Cref autoref label color textcolor vspace hspace includegraphics begin end'.split(
    ' ',
  ),
);

/** Combining marks of the accent commands. */
const accents: Readonly<Record<string, string>> = {
  '"': '\u0308', "'": '\u0301', '`': '\u0300', '^': '\u0302', '~': '\u0303', '=': '\u0304', '.': '\u0307',
  c: '\u0327', v: '\u030C', u: '\u0306', H: '\u030B', k: '\u0328', r: '\u030A',
}; // prettier-ignore

/** What a stretch of LaTeX becomes: `piece` replaces everything up to raw offset `end`. */
export interface LatexPiece {
  readonly piece: string;
  readonly end: number;
}

// Bounds in these patterns are far above what texts hold: they keep reading linear.
const letter = /[A-Za-z]/;
const commandName = /[A-Za-z]{1,24}/y;
const referenceKey = /\s{0,3}(?:\[[^\]]{0,80}\])?\{[^{}]{0,300}\}/y;
const accentLetter = /\{?\\?([A-Za-z])\}?/y;
const bracedSymbol = /\{\\?([A-Za-z]{2,12})\}/y;

function matchAt(pattern: RegExp, raw: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(raw);
}

function accented(raw: string, at: number, mark: string): LatexPiece | undefined {
  const match = matchAt(accentLetter, raw, at);
  const base = match?.[1];
  return match && base !== undefined
    ? { piece: (base + mark).normalize('NFC'), end: at + match[0].length }
    : undefined;
}

function namedCommand(raw: string, at: number, name: string): LatexPiece {
  const end = at + 1 + name.length;
  const mark = name.length === 1 ? accents[name] : undefined;
  if (mark !== undefined && raw[end] === '{') {
    const piece = accented(raw, end, mark);
    if (piece) return piece;
  }
  if (references.has(name)) {
    const key = matchAt(referenceKey, raw, end);
    return { piece: '', end: key ? end + key[0].length : end };
  }
  const gap = raw[end] === ' ' ? 1 : 0;
  if (styles.has(name)) return { piece: '', end: end + gap };
  const symbol = Object.hasOwn(symbols, name) ? symbols[name] : undefined;
  if (symbol !== undefined) return { piece: symbol, end };
  return { piece: name, end };
}

/**
 * Reads the LaTeX command at a backslash. Never fails: an unknown command becomes its own name, a lone backslash nothing.
 * Looks ahead a bounded number of characters.
 */
export function readCommand(raw: string, at: number): LatexPiece {
  const next = raw[at + 1];
  if (next === undefined) return { piece: '', end: at + 1 };
  if (letter.test(next)) return namedCommand(raw, at, matchAt(commandName, raw, at + 1)?.[0] ?? next);
  const mark = Object.hasOwn(accents, next) ? accents[next] : undefined;
  const piece = mark === undefined ? undefined : accented(raw, at + 2, mark);
  if (piece) return piece;
  if ('%&$#_{}'.includes(next)) return { piece: next, end: at + 2 };
  if ('\\,;: '.includes(next)) return { piece: ' ', end: at + 2 };
  if ('()[]!/-'.includes(next)) return { piece: '', end: at + 2 };
  return { piece: '', end: at + 1 };
}

/** Reads what is left of `\times` once an importer dropped the backslash: `{times}`. */
export function readBracedSymbol(raw: string, at: number): LatexPiece | undefined {
  const match = matchAt(bracedSymbol, raw, at);
  const name = match?.[1] ?? '';
  const symbol = Object.hasOwn(symbols, name) ? symbols[name] : undefined;
  return match && symbol !== undefined ? { piece: symbol, end: at + match[0].length } : undefined;
}

const money = /\$\d[\d,.]{0,12}(?:[kKMB]\b|\s|[.,;)]|$)/y;

/** Whether the dollar sign at `at` names a sum of money and does not open a formula. */
export function isMoney(raw: string, at: number): boolean {
  return matchAt(money, raw, at) !== null;
}
