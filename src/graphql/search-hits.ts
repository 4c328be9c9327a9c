import { searchTerms } from '../domain/search-terms.js';
import type { RequestContext } from './context.js';
import { barePaper, type SearchHitSource } from './sources.js';

export interface SearchQuestion {
  readonly text: string;
  readonly limit: number;
  readonly papers: boolean;
  readonly concepts: boolean;
}
export async function searchHits(
  q: SearchQuestion,
  { store }: RequestContext,
): Promise<readonly SearchHitSource[]> {
  const terms = searchTerms(q.text).map(({ term }) => term);
  if (terms.length === 0) return [];
  const request = { terms, lastIsPrefix: true, limit: q.limit };
  const [papers, concepts] = await Promise.all([
    q.papers ? store.searchPapers(request) : [],
    q.concepts ? store.searchConcepts(request) : [],
  ]);
  return [
    ...papers.map((paper) => ({ node: barePaper(paper), score: 1, highlights: [] })),
    ...concepts.map((concept) => ({ node: { concept, papers: null }, score: 1, highlights: [] })),
  ].slice(0, q.limit);
}
