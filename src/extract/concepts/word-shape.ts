/** The shape of a word: runs of capitals as X, of small letters as x, of digits as 9, other marks as they are. */
export function wordShape(word: string): string {
  return word
    .slice(0, 40)
    .replace(/\p{Lu}+/gu, 'X')
    .replace(/\p{Ll}+/gu, 'x')
    .replace(/\p{N}+/gu, '9');
}
