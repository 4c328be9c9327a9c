/** A word that speaks for one meaning: how much more often it stands near it than anywhere, in halves of a bit, 1 to 9. */
export interface Cue {
  readonly word: string;
  readonly weight: number;
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The words that speak most for a meaning, by papers with it times log lift over all papers.
 * @param inSense papers of this meaning that hold the word
 * @param inAll papers that hold the word
 */
export function pickCues(
  inSense: ReadonlyMap<string, number>,
  sensePapers: number,
  inAll: ReadonlyMap<string, number>,
  allPapers: number,
  limit: number,
): readonly Cue[] {
  const scored: { word: string; weight: number; score: number }[] = [];
  for (const [word, count] of inSense) {
    const everywhere = inAll.get(word) ?? 0;
    if (count < 2 || everywhere < 10) continue;
    const lift = Math.log2(count / (sensePapers + 2) / (everywhere / allPapers));
    const weight = Math.min(9, Math.round(lift * 1.5));
    if (weight >= 1) scored.push({ word, weight, score: count * lift });
  }
  return scored
    .sort((a, b) => b.score - a.score || compareText(a.word, b.word))
    .slice(0, limit)
    .map(({ word, weight }) => ({ word, weight }));
}
