import type { Concept } from '../domain/concept.js';
import type { Paper } from '../domain/paper.js';

export interface SearchReads {
  /** Papers that contain every term; the last one may be a prefix. At most `limit`, best by the engine's own BM25. */
  searchPapers(request: SearchRequest): Promise<readonly Paper[]>;
  /** Concepts whose surfaces contain every term, likewise. */
  searchConcepts(request: SearchRequest): Promise<readonly Concept[]>;
}

export interface SearchRequest {
  /** Folded terms, see `searchTerms`; at least one. */
  readonly terms: readonly string[];
  readonly lastIsPrefix: boolean;
  readonly limit: number;
}
