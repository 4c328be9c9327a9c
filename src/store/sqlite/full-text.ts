/** The FTS5 query for rows that contain every term. Each term is quoted, so nothing in it is query syntax. */
export function matchAll(terms: readonly string[], lastIsPrefix: boolean): string {
  const quoted = terms.map((term) => `"${term.replaceAll('"', '""')}"`);
  return `${quoted.join(' AND ')}${lastIsPrefix ? '*' : ''}`;
}
