import type { Concept, PaperGraph } from '../../domain/concept.js';
import type { ConceptKey, PaperKey } from '../../domain/keys.js';
import { conceptOf } from './concept-rows.js';
import type { Database } from './open-database.js';
import { number } from './values.js';
import { wholePapers } from './whole-papers.js';

export function exportPapers(
  database: Database,
  after: PaperKey | null,
  limit: number,
): readonly PaperGraph[] {
  const ids = database
    .all('SELECT id FROM paper WHERE key > ? ORDER BY key LIMIT ?', after ?? '', limit)
    .map((row) => number(row, 'id'));
  return wholePapers(database, ids);
}

export function exportConcepts(
  database: Database,
  after: ConceptKey | null,
  limit: number,
): readonly Concept[] {
  return database
    .all('SELECT * FROM concept WHERE key > ? ORDER BY key LIMIT ?', after ?? '', limit)
    .map(conceptOf);
}
