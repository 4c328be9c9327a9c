import type { Concept, ConceptStatement } from '../../domain/concept.js';
import type { ConceptKey, PaperKey } from '../../domain/keys.js';
import type { PaperGraph } from '../../domain/concept.js';
import { groupBy } from '../group-by.js';
import { compareStatements } from '../relation-order.js';
import { conceptOf } from './concept-rows.js';
import type { Database } from './open-database.js';
import { paperViews } from './paper-views.js';
import { json, number } from './rows.js';
import { statementColumns, statementOf } from './statements.js';

export function exportPapers(
  database: Database,
  after: PaperKey | null,
  limit: number,
): readonly PaperGraph[] {
  const ids = database
    .all('SELECT id FROM paper WHERE key > ? ORDER BY key LIMIT ?', after ?? '', limit)
    .map((row) => number(row, 'id'));
  const views = paperViews(database, ids, { links: true, mentions: true, listings: true });
  const statements = statementsByPaper(database, ids);
  return ids.flatMap((id) => {
    const view = views.get(id);
    if (view === undefined) return [];
    return [
      {
        paper: view.paper,
        links: (view.links ?? []).map(({ link }) => link),
        statements: [...(statements.get(id) ?? [])].sort(compareStatements),
        listings: view.listings ?? [],
      },
    ];
  });
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

function statementsByPaper(
  database: Database,
  paperIds: readonly number[],
): ReadonlyMap<number, readonly ConceptStatement[]> {
  const rows = database.all(
    `${statementColumns} WHERE s.paper_id IN (SELECT value FROM json_each(?))`,
    json(paperIds),
  );
  return groupBy(rows, (row) => number(row, 'paper_id'), statementOf);
}
