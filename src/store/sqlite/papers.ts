import type { PaperKey } from '../../domain/keys.js';
import type { Page } from '../../domain/page.js';
import type { PaperFilter, PaperInclude, PaperOrder, PaperQuery, PaperView } from '../graph-store.js';
import { pageOf } from '../page-window.js';
import type { SqlValue } from './binding.js';
import { matchAll } from './full-text.js';
import type { Database } from './open-database.js';
import { paperViews } from './paper-views.js';
import { json, number } from './values.js';
import { both, where, windowOf, type Conditions, type ColumnOrder } from './window.js';

/** Row ids of papers, in the order of the keys; null for a key that is not stored. */
function paperIds(database: Database, keys: readonly PaperKey[]): readonly (number | null)[] {
  const rows = database.all(
    `SELECT asked.key AS place, p.id FROM json_each(?) AS asked CROSS JOIN paper AS p ON p.key = asked.value`,
    json(keys),
  );
  const found = new Map(rows.map((row) => [number(row, 'place'), number(row, 'id')]));
  return keys.map((_, place) => found.get(place) ?? null);
}

export function findPapers(
  database: Database,
  keys: readonly PaperKey[],
  include: PaperInclude,
): readonly (PaperView | null)[] {
  const ids = paperIds(database, keys);
  const views = paperViews(
    database,
    ids.filter((id) => id !== null),
    include,
  );
  return ids.map((id) => (id === null ? null : (views.get(id) ?? null)));
}

export function findPaperByDoi(database: Database, doi: string, include: PaperInclude): PaperView | null {
  const row = database.get(
    'SELECT id FROM paper WHERE doi IS NOT NULL AND lower(doi) = ? ORDER BY key LIMIT 1',
    doi,
  );
  if (row === undefined) return null;
  const id = number(row, 'id');
  return paperViews(database, [id], include).get(id) ?? null;
}

export function listPapers(database: Database, query: PaperQuery): Page<PaperView> {
  const { page, include } = query;
  const filter = paperConditions(query.filter);
  const window = windowOf(paperOrder(query.order), page);
  const conditions = both(filter, window);
  const rows = database.all(
    `SELECT p.id FROM paper AS p ${where(conditions)} ORDER BY ${window.orderBy} LIMIT ?`,
    ...conditions.values,
    page.size + 1,
  );
  const ids = rows.map((row) => number(row, 'id'));
  const { rows: pageIds, ...rest } = pageOf(
    ids,
    page,
    query.totalCount ? countPapers(database, filter) : null,
  );
  const views = paperViews(database, pageIds, include);
  return { ...rest, rows: pageIds.flatMap((id) => views.get(id) ?? []) };
}

/** The order of papers in terms of table `paper` as p. */
export function paperOrder({ field, direction }: PaperOrder): ColumnOrder {
  return { value: { PUBLISHED_AT: 'p.first_day', TITLE: 'p.folded_title' }[field], key: 'p.key', direction };
}

function countPapers(database: Database, filter: Conditions): number {
  const row = database.get(`SELECT count(*) AS papers FROM paper AS p ${where(filter)}`, ...filter.values);
  return row === undefined ? 0 : number(row, 'papers');
}

const linkedTo = `SELECT l.paper_id FROM json_each(?) AS asked
  CROSS JOIN concept AS c ON c.key = asked.value CROSS JOIN link AS l ON l.concept_id = c.id`;

function paperConditions(filter: PaperFilter): Conditions {
  const sql: string[] = [];
  const values: SqlValue[] = [];
  const add = (condition: string, ...parameters: readonly SqlValue[]) => {
    sql.push(condition);
    values.push(...parameters);
  };
  if (filter.terms !== null && filter.terms.length > 0) {
    add('p.id IN (SELECT rowid FROM paper_terms WHERE paper_terms MATCH ?)', matchAll(filter.terms, false));
  }
  if (filter.publishedFrom !== null) add('p.first_day >= ?', filter.publishedFrom);
  if (filter.publishedTo !== null) add(`p.first_day <= ?`, filter.publishedTo);
  if (filter.publishedFrom !== null || filter.publishedTo !== null) add(`p.first_day > ''`);
  if (filter.someConcepts !== null) add(`p.id IN (${linkedTo})`, json(filter.someConcepts));
  if (filter.allConcepts !== null && filter.allConcepts.length > 0) {
    const keys = [...new Set(filter.allConcepts)];
    add(`p.id IN (${linkedTo} GROUP BY l.paper_id HAVING count(*) = ?)`, json(keys), keys.length);
  }
  if (filter.noConcepts !== null) add(`p.id NOT IN (${linkedTo})`, json(filter.noConcepts));
  if (filter.source !== null) add('p.id IN (SELECT paper_id FROM listing WHERE source = ?)', filter.source);
  return { sql, values };
}
