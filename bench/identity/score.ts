import type { NamePair } from '../../src/resolve/resolve-pairs.js';

/** How the pairs of one class came out. A merge is wrong when the gold keeps the two apart. */
export interface IdentityScore {
  readonly merges: number;
  readonly missedMerges: number;
  readonly separations: number;
  readonly wrongMerges: number;
}

/** A pair with the gold's verdict and ours. */
export interface JudgedPair {
  readonly pair: NamePair;
  readonly gold: 'MERGE' | 'SEPARATE';
  readonly ours: 'MERGE' | 'SEPARATE';
  readonly className: string;
  readonly reason: string;
}

/** Counts verdicts over all pairs. */
function scorePairs(pairs: readonly JudgedPair[]): IdentityScore {
  const count = (gold: string, ours?: string): number =>
    pairs.filter((pair) => pair.gold === gold && (ours === undefined || pair.ours === ours)).length;
  return {
    merges: count('MERGE'),
    missedMerges: count('MERGE', 'SEPARATE'),
    separations: count('SEPARATE'),
    wrongMerges: count('SEPARATE', 'MERGE'),
  };
}

const percent = (part: number, whole: number): string =>
  `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

/** The score as lines of text: every class, then the total, then each pair that came out otherwise. */
export function reportIdentity(pairs: readonly JudgedPair[]): string {
  const classes = [...new Set(pairs.map(({ className }) => className))].sort();
  const row = (name: string, score: IdentityScore): string =>
    `${name.padEnd(20)} missed ${score.missedMerges} of ${score.merges} merges, wrong ${score.wrongMerges} of ${score.separations} separations`;
  const total = scorePairs(pairs);
  const found = total.merges - total.missedMerges;
  const other = pairs.filter(({ gold, ours }) => gold !== ours);
  return [
    ...classes.map((name) => row(name, scorePairs(pairs.filter(({ className }) => className === name)))),
    row('all', total),
    `merge recall ${percent(found, total.merges)}; wrong merges ${percent(total.wrongMerges, total.separations)} of separations, ` +
      `${percent(total.wrongMerges, pairs.length)} of pairs, ${percent(total.wrongMerges, found + total.wrongMerges)} of merges`,
    ...other.map(
      ({ pair, ours, reason }) =>
        `${ours === 'MERGE' ? 'wrong ' : 'missed'} ${pair.a.surface} | ${pair.b.surface} (${reason})`,
    ),
  ].join('\n');
}
