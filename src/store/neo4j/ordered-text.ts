/**
 * A text in a form whose order is the same however Neo4j compares it. It sorts stored strings by code point but compares
 * one with a parameter by UTF-16 unit (5.26 and 2026, measured), and the two differ from U+D800 on: a page that starts at
 * a cursor would skip rows. Code points from U+D7FF on, which no text uses, are spelt behind that one as six digits.
 */
export function orderedText(text: string): string {
  return text.replace(
    /[\u{D7FF}-\u{10FFFF}]/gu,
    (character) => `\uD7FF${(character.codePointAt(0) ?? 0).toString(16).padStart(6, '0')}`,
  );
}
