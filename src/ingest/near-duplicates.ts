import { foldName } from '../domain/fold.js';
import type { PaperKey } from '../domain/keys.js';
import type { OpenReceipt } from './receipt.js';

/** A paper by the title it is found under. */
export interface TitledPaper {
  readonly foldedTitle: string;
  readonly key: PaperKey;
}

/**
 * Notes, for each of these papers, another one with the same folded title: among those stored, or earlier in the list.
 * Both stay in the graph; whether they are one paper is for people to say.
 */
export function noteNearDuplicates(
  papers: readonly { readonly id: string; readonly key: PaperKey; readonly title: string }[],
  stored: readonly TitledPaper[],
  receipt: OpenReceipt,
): void {
  const byTitle = new Map<string, PaperKey[]>();
  for (const { foldedTitle, key } of stored)
    byTitle.set(foldedTitle, [...(byTitle.get(foldedTitle) ?? []), key]);
  for (const { id, key, title } of papers) {
    const same = byTitle.get(foldName(title)) ?? [];
    const other = same.find((candidate) => candidate !== key);
    if (other !== undefined) {
      receipt.nearDuplicates += 1;
      receipt.nearDuplicatePairs.push({ id, key, other });
    }
    byTitle.set(foldName(title), [...same, key]);
  }
}
