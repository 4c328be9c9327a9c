/** The words of a text that is a list of words parted by white space. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** The entries of a text that is a list parted by commas, each trimmed. */
export function entrySet(entries: string): ReadonlySet<string> {
  return new Set(
    entries
      .split(',')
      .map((entry) => entry.trim())
      .filter((entry) => entry !== ''),
  );
}
