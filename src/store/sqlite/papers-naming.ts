import type { ConceptKey, PaperKey } from '../../domain/keys.js';
import type { StoredExtraction } from '../graph-store.js';
import { storedExtraction } from '../whole-paper.js';
import type { Database } from './open-database.js';
import { json, number } from './values.js';
import { wholePapers } from './whole-papers.js';

export function papersNaming(
  database: Database,
  names: readonly ConceptKey[],
  after: PaperKey | null,
  limit: number,
): readonly StoredExtraction[] {
  const ids = database
    .all(
      `SELECT p.id FROM paper AS p JOIN extraction AS e ON e.paper_id = p.id
       WHERE p.key > ?2 AND p.id IN (
         SELECT l.paper_id FROM json_each(?1) AS n CROSS JOIN concept AS c ON c.key = n.value
           CROSS JOIN link AS l ON l.concept_id = c.id
         UNION SELECT t.paper_id FROM json_each(?1) AS n CROSS JOIN trace AS t ON t.name = n.value)
       ORDER BY p.key LIMIT ?3`,
      json(names),
      after ?? '',
      limit,
    )
    .map((row) => number(row, 'id'));
  return wholePapers(database, ids).map(storedExtraction);
}
