const connecting = new Set('of the and for in on with to a an from by as at'.split(' '));

/**
 * Whether these letters are the initials of the words, in order: every letter begins a word, and every word but
 * connecting ones gives a letter. Numbers stand for themselves (`3dgs`). Strict on purpose: letters from the middle of
 * words (`NeRF`) need the lexicon.
 */
export function spellsInitials(short: string, words: readonly string[]): boolean {
  const letters = short.toLowerCase();
  let at = 0;
  for (const word of words) {
    if (/^\d/.test(word) && letters.startsWith(word, at)) at += word.length;
    else if (word !== '' && letters.startsWith(word.charAt(0), at)) at += 1;
    else if (!connecting.has(word)) return false;
  }
  return at === letters.length;
}
