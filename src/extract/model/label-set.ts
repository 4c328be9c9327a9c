/**
 * The labels of a sequence model that marks spans of several kinds, one label a token: 0 is outside; kind `k` has
 * Begin 1 + 4k, Inside 2 + 4k, End 3 + 4k and Single 4 + 4k (BIOES).
 */
export interface LabelSet {
  readonly kinds: readonly string[];
  readonly size: number;
  /** The moves that make sense, as pairs `froms[m]` → `tos[m]`. All others are impossible. */
  readonly froms: Uint8Array;
  readonly tos: Uint8Array;
  /** 1 for a label that may begin (end) a sentence. */
  readonly opens: Uint8Array;
  readonly closes: Uint8Array;
}

export const outside = 0;
export const beginOf = (kind: number): number => 1 + 4 * kind;
export const insideOf = (kind: number): number => 2 + 4 * kind;
export const endOf = (kind: number): number => 3 + 4 * kind;
export const singleOf = (kind: number): number => 4 + 4 * kind;

/** @param kinds names of the kinds of span, in the order in which probabilities are given */
export function createLabelSet(kinds: readonly string[]): LabelSet {
  const size = 1 + 4 * kinds.length;
  const opens = new Uint8Array(size);
  const closes = new Uint8Array(size);
  for (let label = 0; label < size; label++) {
    const place = label === outside ? 'S' : 'BIES'.charAt((label - 1) % 4);
    opens[label] = place === 'B' || place === 'S' ? 1 : 0;
    closes[label] = place === 'E' || place === 'S' ? 1 : 0;
  }
  const froms: number[] = [];
  const tos: number[] = [];
  for (let from = 0; from < size; from++) {
    for (let to = 0; to < size; to++) {
      // Outside closes and opens, so only labels of kinds are asked for their kind.
      const sameKind = (from - 1) >> 2 === (to - 1) >> 2;
      if (closes[from] === 1 ? opens[to] === 1 : sameKind && opens[to] === 0) {
        froms.push(from);
        tos.push(to);
      }
    }
  }
  return { kinds, size, froms: Uint8Array.from(froms), tos: Uint8Array.from(tos), opens, closes };
}
