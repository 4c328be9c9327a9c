import { isMoney, readBracedSymbol, readCommand } from '../../../src/extract/text/latex.js';

test.each([
  ['\\times 3', '×', ' 3', 'a symbol'],
  ['\\alpha', 'α', '', 'a letter'],
  ['\\constructor x', 'constructor', ' x', 'a command it does not know, and that is no symbol'],
  ['\\emph{x}', '', '{x}', 'a style'],
  ['\\em x', '', 'x', 'a switch with the space after it'],
  ['\\em  x', '', ' x', 'a switch with one space after it'],
  ['\\emx', 'emx', '', 'a command that only begins like a switch'],
  ['\\cite{ho2020} so', '', ' so', 'a reference with its key'],
  ['\\citep[see][p. 3]{ho2020} so', '', '[see][p. 3]{ho2020} so', 'a reference whose key does not follow'],
  ['\\ref [a] {b}', '', ' [a] {b}', 'a reference, but no key after a space too many'],
  ['\\ref  [a]{b}.', '', '.', 'a reference with an option'],
  ['\\cite', '', '', 'a reference without a key'],
  ['\\cite so', '', ' so', 'a reference without a key, keeping what follows'],
  ['\\c{c}a', 'ç', 'a', 'an accent by a letter'],
  ['\\v{\\i}x', 'ǐ', 'x', 'an accent over an escaped letter'],
  ['\\c c', 'c', ' c', 'no accent where no brace follows'],
  ['\\c\\i', 'c', '\\i', 'no accent where no brace follows, but a letter'],
  ['\\c{1}', 'c', '{1}', 'no accent over a digit'],
  ['\\"o.', 'ö', '.', 'an accent by a mark'],
  ['\\"{o}.', 'ö', '.', 'an accent by a mark, with braces'],
  ["\\'\\i.", 'í', '.', 'an accent over a dotless letter'],
  ['\\"1', '', '"1', 'an accent over no letter'],
  ['\\%x', '%', 'x', 'an escaped percent sign'],
  ['\\&x', '&', 'x', 'an escaped ampersand'],
  ['\\$x', '$', 'x', 'an escaped dollar sign'],
  ['\\#x', '#', 'x', 'an escaped hash'],
  ['\\_x', '_', 'x', 'an escaped underscore'],
  ['\\{x', '{', 'x', 'an escaped brace'],
  ['\\}x', '}', 'x', 'an escaped closing brace'],
  ['\\\\x', ' ', 'x', 'a line break'],
  ['\\,x', ' ', 'x', 'a thin space'],
  ['\\;x', ' ', 'x', 'a thick space'],
  ['\\:x', ' ', 'x', 'a medium space'],
  ['\\ x', ' ', 'x', 'a space'],
  ['\\(x', '', 'x', 'the beginning of a formula'],
  ['\\)x', '', 'x', 'the end of a formula'],
  ['\\[x', '', 'x', 'the beginning of a displayed formula'],
  ['\\]x', '', 'x', 'the end of a displayed formula'],
  ['\\!x', '', 'x', 'a negative space'],
  ['\\/x', '', 'x', 'an italic correction'],
  ['\\-x', '', 'x', 'a hyphen that may be'],
  ['\\7x', '', '7x', 'nothing'],
  ['\\', '', '', 'a lone backslash'],
])('%s is read as "%s" and leaves "%s": %s', (raw, piece, rest) => {
  expect(readCommand(raw, 0)).toEqual({ piece, end: raw.length - rest.length });
  expect(readCommand(`ab${raw}`, 2)).toEqual({ piece, end: 2 + raw.length - rest.length });
});

test.each([
  ['{times}64', '×', '64'],
  ['{\\alpha}', 'α', ''],
])('%s is a symbol in braces', (raw, piece, rest) => {
  expect(readBracedSymbol(`x${raw}`, 1)).toEqual({ piece, end: 1 + raw.length - rest.length });
});

test.each(['{x}', '{word}', '{toString}', '{times', 'times}', '{times 2}'])('%s is none', (raw) => {
  expect(readBracedSymbol(raw, 0)).toBeUndefined();
});

test.each(['$5 a day', '$1,000.50.', '$3M in', '$2k', '$7', '$10, or', '$4) more'])('%s is a sum of money', (raw) => {
  expect(isMoney(raw, 0)).toBe(true);
  expect(isMoney(`x${raw}`, 1)).toBe(true);
}); // prettier-ignore

test.each(['$O(n)$', '$5x$', '$n$', '5 $', '$2^n$', '$3Mb'])('%s is none', (raw) => {
  expect(isMoney(raw, 0)).toBe(false);
});
