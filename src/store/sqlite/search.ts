import type { Concept } from '../../domain/concept.js';
import type { Paper } from '../../domain/paper.js';
import { titleWeight } from '../../domain/search-terms.js';
import type { SearchRequest } from '../graph-store.js';
import { conceptOf } from './concept-rows.js';
import { matchAll } from './full-text.js';
import type { Database } from './open-database.js';
import { papersById } from './paper-rows.js';
import { number } from './values.js';

/** Candidates by BM25; ties by key. */
export function searchPapers(database: Database, request: SearchRequest): readonly Paper[] {
  const ids = database
    .all(
      `SELECT p.id FROM (
         SELECT rowid, bm25(paper_terms, ${titleWeight}, 1) AS rank FROM paper_terms
         WHERE paper_terms MATCH ? ORDER BY rank LIMIT ?
       ) AS best JOIN paper AS p ON p.id = best.rowid ORDER BY best.rank, p.key`,
      matchAll(request.terms, request.lastIsPrefix),
      request.limit,
    )
    .map((row) => number(row, 'id'));
  const papers = papersById(database, ids);
  return ids.flatMap((id) => papers.get(id) ?? []);
}

/** Likewise; between concepts that match equally well, the one of more papers. */
export function searchConcepts(database: Database, request: SearchRequest): readonly Concept[] {
  return database
    .all(
      `SELECT c.* FROM (SELECT rowid, rank FROM concept_terms WHERE concept_terms MATCH ? ORDER BY rank LIMIT ?) AS best
       JOIN concept AS c ON c.id = best.rowid ORDER BY best.rank, c.paper_count DESC, c.key`,
      matchAll(request.terms, request.lastIsPrefix),
      request.limit,
    )
    .map(conceptOf);
}
