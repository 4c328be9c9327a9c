import { sameStems } from '../../src/resolve/identity/same-stem.js';

/** One meaning of a short form: its spellings, the most used first, and the papers that define it so. */
export interface MinedSense {
  readonly spellings: readonly { readonly long: string; readonly papers: number }[];
  readonly papers: readonly number[];
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The meanings of one short form: long forms that agree up to endings or to where words part (`mean square error`,
 * `mean squared error`; `multi modal`, `multimodal`) are one. Most papers first, ties in code-unit order.
 */
export function groupSenses(papersByLong: ReadonlyMap<string, readonly number[]>): readonly MinedSense[] {
  const byUse = [...papersByLong].sort((a, b) => b[1].length - a[1].length || compareText(a[0], b[0]));
  const groups: { spellings: { long: string; papers: number }[]; papers: number[] }[] = [];
  for (const [long, papers] of byUse) {
    const group = groups.find(
      ({ spellings }) => spellings[0] !== undefined && sameLong(spellings[0].long, long),
    );
    if (group === undefined)
      groups.push({ spellings: [{ long, papers: papers.length }], papers: [...papers] });
    else {
      group.spellings.push({ long, papers: papers.length });
      group.papers.push(...papers);
    }
  }
  return groups.sort(
    (a, b) =>
      b.papers.length - a.papers.length ||
      compareText(a.spellings[0]?.long ?? '', b.spellings[0]?.long ?? ''),
  );
}

function sameLong(a: string, b: string): boolean {
  return a.replaceAll(' ', '') === b.replaceAll(' ', '') || sameStems(a.split(' '), b.split(' '));
}
