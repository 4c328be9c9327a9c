import { foldName } from '../domain/fold.js';

/** Papers share most of their words; more than this many kept ones would only grow the memory. */
const keptWords = 50_000;
const longestKept = 40;
const kept = new Map<string, string>();

/** A token folded as names are; '' for a mark or an article. Remembers words, so that each is folded once. */
export function foldToken(text: string): string {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const folded = foldName(text);
  if (text.length > longestKept) return folded;
  if (kept.size >= keptWords) kept.clear();
  kept.set(text, folded);
  return folded;
}
