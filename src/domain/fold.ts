const leadingWords = new Set(['the', 'a', 'an', 'our', 'novel', 'new', 'proposed']);

/**
 * The fold by which names and titles are searched, sorted, and joined within one paper; which concept a name is, the resolve
 * stage decides by a richer one (`name-key.ts`). Unicode compatibility form, lower case, hyphens and slashes as
 * spaces, LaTeX marks and punctuation dropped (`+ # . %` stay: C++, C#, GPT-4.1), plural words in the singular, leading
 * determiners gone. Returns '' when nothing of the text is left.
 */
export function foldName(surface: string): string {
  const words = surface
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[{}\\$]/g, '')
    .replace(/[-_/\u2010-\u2015]/g, ' ')
    .replace(/[^\p{L}\p{M}\p{N}+#.% ]/gu, ' ')
    .split(/\s+/)
    .map(foldWord)
    .filter((word) => word !== '');
  const first = words.findIndex((word) => !leadingWords.has(word));
  return first < 0 ? '' : words.slice(first).join(' ');
}

/** The singular of one lower-case word by English spelling alone; words that only look plural (`analysis`, `loss`) stay. */
export function foldWord(word: string): string {
  const bare = word.replace(/^\.+|\.+$/g, '');
  if (bare.length > 3 && bare.endsWith('ies')) return `${bare.slice(0, -3)}y`;
  if (bare.length > 4 && /(?:sses|xes|ches|shes)$/.test(bare)) return bare.slice(0, -2);
  if (bare.length > 3 && bare.endsWith('s') && !/(?:ss|us|is)$/.test(bare)) return bare.slice(0, -1);
  return bare;
}
