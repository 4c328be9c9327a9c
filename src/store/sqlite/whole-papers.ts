import type { ConceptStatement, PaperGraph } from '../../domain/concept.js';
import type { NameDefinition, NameTrace } from '../../domain/names.js';
import { groupBy } from '../group-by.js';
import { wholePaper } from '../whole-paper.js';
import { definitionOf, traceColumns, traceOf } from './name-rows.js';
import type { Database } from './open-database.js';
import { paperViews } from './paper-views.js';
import { statementColumns, statementOf } from './statement-rows.js';
import { bytes, json, number, text } from './values.js';

/** The papers with these row ids whole, in the order of the ids and with their parts in the order of an export. */
export function wholePapers(database: Database, ids: readonly number[]): readonly PaperGraph[] {
  const views = paperViews(database, ids, { links: true, mentions: true, listings: true });
  const statements = statementsByPaper(database, ids);
  const traces = tracesByPaper(database, ids);
  const definitions = definitionsByPaper(database, ids);
  const extractions = extractionsByPaper(database, ids);
  return ids.flatMap((id) => {
    const view = views.get(id);
    if (view === undefined) return [];
    const { packed = null, resolver = null } = extractions.get(id) ?? {};
    return [
      wholePaper({
        view,
        statements: statements.get(id) ?? [],
        traces: traces.get(id) ?? [],
        definitions: definitions.get(id) ?? [],
        packedExtraction: packed,
        resolver,
      }),
    ];
  });
}

type ByPaper<Item> = ReadonlyMap<number, readonly Item[]>;

function statementsByPaper(database: Database, ids: readonly number[]): ByPaper<ConceptStatement> {
  const rows = database.all(
    `${statementColumns} WHERE s.paper_id IN (SELECT value FROM json_each(?))`,
    json(ids),
  );
  return groupBy(rows, (row) => number(row, 'paper_id'), statementOf);
}

function tracesByPaper(database: Database, ids: readonly number[]): ByPaper<NameTrace> {
  const rows = database.all(
    `SELECT ${traceColumns} FROM json_each(?) AS asked CROSS JOIN trace AS t ON t.paper_id = asked.value
     LEFT JOIN concept AS c ON c.id = t.concept_id`,
    json(ids),
  );
  return groupBy(rows, (row) => number(row, 'paper_id'), traceOf);
}

function definitionsByPaper(database: Database, ids: readonly number[]): ByPaper<NameDefinition> {
  const rows = database.all(
    'SELECT d.* FROM json_each(?) AS asked CROSS JOIN definition AS d ON d.paper_id = asked.value',
    json(ids),
  );
  return groupBy(rows, (row) => number(row, 'paper_id'), definitionOf);
}

function extractionsByPaper(database: Database, ids: readonly number[]) {
  const rows = database.all(
    'SELECT * FROM extraction WHERE paper_id IN (SELECT value FROM json_each(?))',
    json(ids),
  );
  return new Map(
    rows.map((row) => [
      number(row, 'paper_id'),
      { packed: bytes(row, 'packed'), resolver: text(row, 'resolver') },
    ]),
  );
}
