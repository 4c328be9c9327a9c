import { searchTerms } from '../domain/search-terms.js';
import { rankMatches } from '../statistics/rank-matches.js';
import type { SearchReads } from '../store/graph-store.js';
import { bareConcept, barePaper, type SearchHitSource } from './sources.js';

export interface SearchQuestion {
  readonly text: string;
  readonly limit: number;
  readonly papers: boolean;
  readonly concepts: boolean;
}

/** The best `limit` papers and concepts for a text, together; empty when it has no word. */
export async function searchHits(
  question: SearchQuestion,
  store: SearchReads,
): Promise<readonly SearchHitSource[]> {
  const terms = searchTerms(question.text).map(({ term }) => term);
  if (terms.length === 0) return [];
  const query = { terms, lastIsPrefix: endsInsideWord(question.text) };
  const request = { ...query, limit: candidates(question.limit) };
  const [papers, concepts] = await Promise.all([
    question.papers ? store.searchPapers(request) : [],
    question.concepts ? store.searchConcepts(request) : [],
  ]);
  return rankMatches(query, papers, concepts)
    .slice(0, question.limit)
    .map((hit) => ({
      node: 'paper' in hit ? barePaper(hit.paper) : bareConcept(hit.concept),
      score: hit.score,
      highlights: hit.highlights,
    }));
}

/** A text that ends with a space or a mark is typed to the end: its last word is whole. */
function endsInsideWord(text: string): boolean {
  return /[\p{L}\p{M}\p{N}]$/u.test(text);
}

/**
 * How many of each kind the store's own ranking proposes to ours: twice the hits, so that one it places low can still
 * win; at least 30, at most 100, because each text is read once more (0.2 ms for an abstract).
 */
function candidates(limit: number): number {
  return Math.min(100, Math.max(30, 2 * limit));
}
