/** Papers, as a power of two, that the right spelling must have: at 2 `compander` is `commander`, at 5 a dev pair is missed. */
const commonLevel = 4;
/** Shorter words are too near to one another: with five letters 193 of 11,955 names change, with eight misspellings stay. */
const leastLetters = 6;

const deletions = (word: string): readonly string[] =>
  Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1));

/** Whether one letter is missing, too many, another one, or has changed places with its neighbour. */
function isOneEdit(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  // Forms of one word differ at their ends (`ensemble`, `ensembled`).
  if (endA === a.length) return false;
  const [left, right] = [a.slice(start, endA), b.slice(start, endB)];
  return (
    left.length + right.length <= 2 || (left.length === 2 && left === `${right.charAt(1)}${right.charAt(0)}`)
  );
}

/**
 * A spelling corrector over counted words: a word that no counted paper has, one edit from a word that many have, is
 * that word misspelled; two words that are both in use never are (`contractive`, `contrastive`). The first letter is
 * kept, for words made up on purpose differ there. Found by shared deletions (SymSpell, Garbe 2012).
 * @param levels log2 of the papers of each word
 */
export function spellingCorrector(levels: ReadonlyMap<string, number>): (word: string) => string | null {
  const byDeletion = new Map<string, string[]>();
  for (const [word, level] of levels) {
    if (level < commonLevel || word.length < leastLetters) continue;
    for (const key of [word, ...deletions(word)]) {
      const words = byDeletion.get(key);
      if (words === undefined) byDeletion.set(key, [word]);
      else words.push(word);
    }
  }
  return (word) => {
    if (word.length < leastLetters || levels.has(word) || !/^[a-z]+$/.test(word)) return null;
    let best: string | null = null;
    for (const key of [word, ...deletions(word)])
      for (const candidate of byDeletion.get(key) ?? []) {
        if (!candidate.startsWith(word.charAt(0)) || !isOneEdit(word, candidate)) continue;
        if (best === null || (levels.get(candidate) ?? 0) > (levels.get(best) ?? 0)) best = candidate;
      }
    return best;
  };
}
