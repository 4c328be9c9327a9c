/**
 * The FTS5 query for rows that contain every term. Terms are runs of letters and digits (`searchTerms`); whatever else
 * a caller puts into one is dropped and the rest quoted, so that nothing in it is query syntax, nor a phrase.
 */
export function matchAll(terms: readonly string[], lastIsPrefix: boolean): string {
  const quoted = terms.map((term) => `"${term.replace(/[^\p{L}\p{M}\p{N}]+/gu, '')}"`);
  return `${quoted.join(' AND ')}${lastIsPrefix ? '*' : ''}`;
}
