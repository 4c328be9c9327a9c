import { badInput } from '../bad-input.js';
import type { QueryResolvers, SearchResultResolvers } from '../generated/resolver-types.js';
import { pageSize } from '../page-arguments.js';
import { searchHits } from '../search-hits.js';

/** Longest text that is searched for, in UTF-16 units. */
const maximumText = 500;

/** `Query.search`. */
export const searchQueries: Pick<QueryResolvers, 'search'> = {
  search: (_query, { text, first, types }, { store }) => {
    if (text.length > maximumText) {
      const message = `Expected "text" of at most ${maximumText} characters, found ${text.length}.`;
      throw badInput('text', message, `at most ${maximumText} characters`, { maximum: maximumText });
    }
    const wanted = types ?? ['PAPER', 'CONCEPT'];
    const question = {
      text,
      limit: pageSize(first, 'first'),
      papers: wanted.includes('PAPER'),
      concepts: wanted.includes('CONCEPT'),
    };
    return searchHits(question, store);
  },
};

/** `SearchResult.__resolveType`. */
export const searchResultResolvers: SearchResultResolvers = {
  __resolveType: (source) => ('paper' in source ? 'Paper' : 'Concept'),
};
