const greekNames =
  `alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma tau upsilon phi chi psi omega`.split(
    ' ',
  );

/** Unicode Greek to the letter's English name. Final sigma counts as sigma; NFKC has already folded symbol variants. */
const greek = new Map<string, string>(
  Array.from('αβγδεζηθικλμνξοπρστυφχψω', (letter, index) => [letter, greekNames[index] ?? letter]),
);
greek.set('ς', 'sigma');

const commands: Readonly<Record<string, string>> = {
  ell: 'l', infty: 'infinity', times: 'x', to: ' to ', rightarrow: ' to ', leftrightarrow: ' ', varepsilon: 'epsilon',
  vartheta: 'theta', varphi: 'phi', varrho: 'rho', varsigma: 'sigma', o: 'o', l: 'l', ss: 'ss', ae: 'ae', oe: 'oe',
  aa: 'a', i: 'i', j: 'j', star: '*', ast: '*', cdot: ' ', quad: ' ', sharp: '#', plus: '+',
}; // prettier-ignore

/** Commands that only set type: their argument stays, they go. */
const typesetting =
  /^(?:math|text|operatorname|emph|mbox|hbox|rm|bf|it|sc|sf|tt|cal|boldsymbol|bm|left|right|mathop|ensuremath|xspace|big|Big|tiny|small|large|mathrm)[a-z]*$/;

const symbols: Readonly<Record<string, string>> = {
  '∞': 'infinity', '×': 'x', '→': ' to ', 'ø': 'o', 'Ø': 'O', 'ł': 'l', 'Ł': 'L', 'đ': 'd', 'ı': 'i', 'æ': 'ae',
  'œ': 'oe', 'ß': 'ss', '∗': '*', '⋆': '*', '★': '*', '♯': '#',
}; // prettier-ignore

const accent = /\\(?:["'`^~=.]|[uvHcdbkr](?=[{\s]))\s*\{?\\?(\p{L})\}?/gu;

function command(name: string): string {
  // First, for `\rightarrow` begins like `\right`.
  const known = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (known !== undefined) return known;
  if (typesetting.test(name)) return '';
  const lower = name.toLowerCase();
  return greekNames.includes(lower) ? lower : name;
}

/**
 * A name without LaTeX and without letters of other alphabets that a key could be spelled in two ways with: commands,
 * accents, `$`, braces and sub- and superscripts resolved, Greek letters by name, marks stripped. Case stays.
 */
export function plainLetters(surface: string): string {
  if (/^[A-Za-z0-9 .-]*$/.test(surface)) return surface;
  return surface
    .replace(accent, '$1')
    .replace(/\\([A-Za-z]+) ?/g, (_, name: string) => command(name))
    .replace(/\\([%&_#$])/g, '$1')
    .replace(/\\[ ,;:!]/g, ' ')
    .replace(/[{}$]/g, '')
    .replace(/[~^_]/g, ' ')
    .normalize('NFKC')
    .replace(/[∞×→øØłŁđıæœß∗⋆★♯]/gu, (symbol) => symbols[symbol] ?? symbol)
    .replace(
      /\p{Script=Greek}/gu,
      (letter) => greek.get(letter.normalize('NFKD').charAt(0).toLowerCase()) ?? letter,
    )
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
}
