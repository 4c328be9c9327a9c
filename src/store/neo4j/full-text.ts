// A term holds letters and digits in lower case only (`searchTerms`), so nothing in it is Lucene's syntax. The query
// goes to the server as a parameter all the same.

/** Lucene's query for papers whose title and abstract together contain every term. A term of the title weighs as much as three of the abstract. */
export function papersWithAll(terms: readonly string[], lastIsPrefix: boolean): string {
  return prefixed(terms, lastIsPrefix)
    .map((term) => `+(titleTerms:${term}^3 abstractTerms:${term})`)
    .join(' ');
}

/** Lucene's query for concepts whose surfaces together contain every term. */
export function conceptsWithAll(terms: readonly string[], lastIsPrefix: boolean): string {
  return prefixed(terms, lastIsPrefix)
    .map((term) => `+surfaceTerms:${term}`)
    .join(' ');
}

function prefixed(terms: readonly string[], lastIsPrefix: boolean): readonly string[] {
  return terms.map((term, index) => (lastIsPrefix && index === terms.length - 1 ? `${term}*` : term));
}
