import { foldName } from '../../src/domain/fold.js';
import { conceptKinds } from '../../src/domain/vocabulary.js';
import { endingName, lastWord, type NameStatisticsData } from '../../src/extract/concepts/name-statistics.js';
import { hashText } from '../../src/extract/model/hash.js';
import { readPaper } from '../../src/extract/reading.js';
import type { MarkedPaper } from '../read-papers.js';

/** In words; longer names are seldom marked twice. */
const longestName = 6;

function markedNames({ texts, mentions }: MarkedPaper): Map<string, number> {
  const names = new Map<string, number>();
  for (const [field, start, end, kind, probability] of mentions) {
    const key = foldName(texts[field].slice(start, end));
    if (probability < 0.5 || key === '') continue;
    // The first mark of a name in a paper decides its kind there.
    for (const name of [key, endingName(lastWord(key))])
      if (!names.has(name)) names.set(name, conceptKinds.indexOf(kind));
  }
  return names;
}

/** All names of the list that the sentences hold, at any place and of any length. */
function heldNames(words: readonly (readonly string[])[], wanted: ReadonlySet<string>): Set<string> {
  const held = new Set<string>();
  for (const sentence of words)
    for (let first = 0; first < sentence.length; first += 1) {
      let name = '';
      for (let at = first; at < sentence.length && at < first + longestName; at += 1) {
        const word = sentence[at] ?? '';
        if (word === '') break;
        name = name === '' ? word : `${name} ${word}`;
        if (wanted.has(name)) held.add(name);
        if (at === first) held.add(endingName(lastWord(word)));
      }
    }
  return held;
}

/**
 * Counts, for every name marked in at least `least` papers, how many papers hold it and how many mark it as each kind;
 * the same for every word that ends a marked name, under `endingName`.
 */
export function countNames(papers: readonly MarkedPaper[], least: number): NameStatisticsData {
  const marks = new Map<string, number[]>();
  for (const paper of papers)
    for (const [name, kind] of markedNames(paper)) {
      const counts = marks.get(name) ?? conceptKinds.map(() => 0);
      counts[kind] = (counts[kind] ?? 0) + 1;
      marks.set(name, counts);
    }
  const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
  const wanted = new Set([...marks].filter(([, counts]) => total(counts) >= least).map(([name]) => name));
  const seen = new Map<string, number>();
  for (const paper of papers)
    for (const name of heldNames(readPaper(paper.texts).words, wanted))
      seen.set(name, (seen.get(name) ?? 0) + 1);
  const rows = [...wanted]
    .map((name) => {
      const counts = marks.get(name) ?? [];
      return { key: hashText(name), counts: [Math.max(seen.get(name) ?? 0, total(counts)), ...counts] };
    })
    .sort((a, b) => a.key - b.key)
    .filter(({ key }, at, all) => key !== all[at - 1]?.key);
  return {
    keys: Int32Array.from(rows, ({ key }) => key),
    counts: Uint16Array.from(rows.flatMap(({ counts }) => counts.map((count) => Math.min(count, 65_535)))),
  };
}
