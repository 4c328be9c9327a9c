import type { ConceptKey } from '../../domain/keys.js';
import type { ConceptRelation } from '../graph-store.js';
import { relationsFrom, type PaperStatement } from '../relation-order.js';
import { conceptIds, conceptsById } from './concept-rows.js';
import type { Database, Row } from './open-database.js';
import { papersById } from './paper-rows.js';
import { statementColumns, statementOf } from './statement-rows.js';
import { json, number } from './values.js';

/** The typed relations of each concept. */
export function relationsOf(
  database: Database,
  keys: readonly ConceptKey[],
): readonly (readonly ConceptRelation[])[] {
  const asked = conceptIds(database, keys).map((concept) => concept?.id ?? null);
  const rows = database.all(
    `${statementColumns}
     WHERE s.id IN (SELECT o.id FROM json_each(?1) AS a CROSS JOIN statement AS o ON o.from_id = a.value)
        OR s.id IN (SELECT o.id FROM json_each(?1) AS a CROSS JOIN statement AS o ON o.to_id = a.value)`,
    json(asked),
  );
  const concepts = conceptsById(database, distinct(rows, ['from_id', 'to_id']));
  const papers = papersById(database, distinct(rows, ['paper_id']));
  const stated = rows.flatMap((row): readonly PaperStatement[] => {
    const from = concepts.get(number(row, 'from_id'));
    const to = concepts.get(number(row, 'to_id'));
    const paper = papers.get(number(row, 'paper_id'));
    if (from === undefined || to === undefined || paper === undefined) return [];
    return [{ from, to, paper, statement: statementOf(row) }];
  });
  return relationsFrom(stated, keys);
}

function distinct(rows: readonly Row[], columns: readonly string[]): readonly number[] {
  return [...new Set(rows.flatMap((row) => columns.map((column) => number(row, column))))];
}
