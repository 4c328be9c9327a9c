/**
 * A text as every store can keep it: NUL and lone surrogates, which neither UTF-8 nor SQLite holds, become U+FFFD. One
 * UTF-16 unit for one, so offsets stay true.
 */
export function storableText(text: string): string {
  return text.replace(/\0|\p{Surrogate}/gu, '\uFFFD');
}
