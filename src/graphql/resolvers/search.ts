import { searchableText } from '../bounded-text.js';
import type { QueryResolvers, SearchResultResolvers } from '../generated/resolver-types.js';
import { pageSize } from '../page-arguments.js';
import { searchHits } from '../search-hits.js';

/** `Query.search`. */
export const searchQueries: Pick<QueryResolvers, 'search'> = {
  search: (_query, { text, first, types }, { store }) => {
    const wanted = types ?? ['PAPER', 'CONCEPT'];
    const question = {
      text: searchableText(text, 'text'),
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
