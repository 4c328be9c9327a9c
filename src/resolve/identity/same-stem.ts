/** Letters by which two forms of one word agree: `recurrent` and `recursive` must not, `squared` and `square` must. */
const stemLength = 7;
/** Two letters begin words of all sorts (`ne`, `network`). */
const leastStem = 3;

/** Whether two folded words look like forms of one word. Cautious only together with other evidence. */
export function sameStem(a: string, b: string): boolean {
  if (a === b) return true;
  const length = Math.min(stemLength, a.length, b.length);
  return length >= leastStem && a.slice(0, length) === b.slice(0, length);
}

/** Whether two names of as many words agree word by word up to their endings. */
export function sameStems(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((token, index) => sameStem(token, b[index] ?? ''));
}
