import type { ConceptStatement, PaperGraph } from '../../domain/concept.js';
import { compareText } from '../../domain/compare-text.js';
import { extractionOfLinks } from '../../domain/extraction-of-links.js';
import type { NameDefinition, NameTrace } from '../../domain/names.js';
import { groupBy } from '../group-by.js';
import { unpackExtraction } from '../packed-extraction.js';
import { compareStatements } from '../relation-order.js';
import { definitionOf, traceColumns, traceOf } from './name-rows.js';
import type { Database } from './open-database.js';
import { paperViews } from './paper-views.js';
import { bytes, json, number, text } from './rows.js';
import { statementColumns, statementOf } from './statements.js';

/** The papers with these row ids whole, in the order of the ids and with their parts in the order of an export. */
export function paperGraphs(database: Database, ids: readonly number[]): readonly PaperGraph[] {
  const views = paperViews(database, ids, { links: true, mentions: true, listings: true });
  const statements = statementsByPaper(database, ids);
  const traces = tracesByPaper(database, ids);
  const definitions = definitionsByPaper(database, ids);
  const extractions = extractionsByPaper(database, ids);
  return ids.flatMap((id) => {
    const view = views.get(id);
    if (view === undefined) return [];
    const { paper } = view;
    const kept = extractions.get(id);
    const links = (view.links ?? []).map(({ link }) => link);
    const stated = [...(statements.get(id) ?? [])].sort(compareStatements);
    return [
      {
        paper,
        listings: view.listings ?? [],
        extraction:
          kept === undefined
            ? extractionOfLinks(paper.extractor, links, stated)
            : unpackExtraction(kept.packed, paper),
        links,
        statements: stated,
        traces: traces.get(id) ?? [],
        definitions: definitions.get(id) ?? [],
        resolver: kept?.resolver ?? '',
      },
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
  const traces = groupBy(rows, (row) => number(row, 'paper_id'), traceOf);
  return sortedEach(traces, (a, b) => compareText(a.name, b.name) || compareText(a.surface, b.surface));
}

function definitionsByPaper(database: Database, ids: readonly number[]): ByPaper<NameDefinition> {
  const rows = database.all(
    'SELECT d.* FROM json_each(?) AS asked CROSS JOIN definition AS d ON d.paper_id = asked.value',
    json(ids),
  );
  const definitions = groupBy(rows, (row) => number(row, 'paper_id'), definitionOf);
  return sortedEach(
    definitions,
    (a, b) =>
      compareText(a.name, b.name) ||
      compareText(a.short, b.short) ||
      compareText(a.long, b.long) ||
      compareText(a.kind, b.kind),
  );
}

function sortedEach<Item>(groups: ByPaper<Item>, compare: (a: Item, b: Item) => number): ByPaper<Item> {
  return new Map([...groups].map(([id, items]) => [id, [...items].sort(compare)]));
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
