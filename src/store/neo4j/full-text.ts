import { titleWeight } from '../../domain/search-terms.js';

/** Lucene's query for papers whose title and abstract together contain every term. */
export function papersWithAll(terms: readonly string[], lastIsPrefix: boolean): string {
  return prefixed(terms, lastIsPrefix)
    .map((term) => `+(titleTerms:${term}^${titleWeight} abstractTerms:${term})`)
    .join(' ');
}

/** Lucene's query for concepts whose surfaces together contain every term. */
export function conceptsWithAll(terms: readonly string[], lastIsPrefix: boolean): string {
  return prefixed(terms, lastIsPrefix)
    .map((term) => `+surfaceTerms:${term}`)
    .join(' ');
}

function prefixed(terms: readonly string[], lastIsPrefix: boolean): readonly string[] {
  return terms.map((term, index) => literal(term) + (lastIsPrefix && index === terms.length - 1 ? '*' : ''));
}

/** The term with nothing left in it that Lucene's query parser gives a meaning (its operators are words in capitals). */
function literal(term: string): string {
  const escaped = term.replace(/[^\p{L}\p{M}\p{N}]/gu, '\\$&');
  return /^(?:AND|OR|NOT)$/.test(escaped) ? `\\${escaped}` : escaped;
}
