import type { ConceptKey } from '../../domain/keys.js';
import type { Page } from '../../domain/page.js';
import type { LinkFilter, LinkedPaper, LinkedPapersRequest } from '../graph-store.js';
import { emptyPage, pageOf } from '../page-window.js';
import type { SqlValue } from './binding.js';
import { conceptIds } from './concept-rows.js';
import { linkColumns, linkOf } from './link-rows.js';
import type { Database } from './open-database.js';
import { paperViews } from './paper-views.js';
import { paperOrder } from './papers.js';
import { json, number } from './values.js';
import { both, where, windowOf, type Conditions } from './window.js';

/**
 * A page of papers for each concept. The window is read concept by concept over one prepared statement: SQLite runs in
 * this process, so that costs no round trip, and unlike a window function it stops after `size` rows of a hub. Papers and
 * links of all pages are then read together.
 */
export function papersOf(
  database: Database,
  keys: readonly ConceptKey[],
  request: LinkedPapersRequest,
): readonly Page<LinkedPaper>[] {
  const pages = conceptIds(database, keys).map((found) =>
    found === null
      ? emptyPage<Edge>(request.totalCount ? 0 : null)
      : windowOfConcept(database, found, request),
  );
  const edges = pages.flatMap(({ rows }) => rows);
  const papers = paperViews(database, [...new Set(edges.map(({ paperId }) => paperId))], request.include);
  const links = linkRows(database, edges, request.mentions);
  return pages.map((page) => ({
    ...page,
    rows: page.rows.flatMap(({ linkId, paperId }) => {
      const paper = papers.get(paperId);
      const row = links.get(linkId);
      if (paper === undefined || row === undefined) return [];
      return [{ link: linkOf(row, paper.paper), paper }];
    }),
  }));
}

interface Edge {
  readonly linkId: number;
  readonly paperId: number;
}

function windowOfConcept(
  database: Database,
  concept: { readonly id: number; readonly paperCount: number },
  request: LinkedPapersRequest,
): Page<Edge> {
  const filter = linkConditions(concept.id, request.filter);
  const order = paperOrder(request.order);
  // The copy of the day on the link is in the index by concept.
  const window = windowOf(
    order.value === 'p.first_day' ? { ...order, value: 'l.first_day' } : order,
    request.page,
  );
  const conditions = both(filter, window);
  const rows = database.all(
    `SELECT l.id, l.paper_id FROM link AS l CROSS JOIN paper AS p ON p.id = l.paper_id
     ${where(conditions)} ORDER BY ${window.orderBy} LIMIT ?`,
    ...conditions.values,
    request.page.size + 1,
  );
  const edges = rows.map((row) => ({ linkId: number(row, 'id'), paperId: number(row, 'paper_id') }));
  const unfiltered = filter.sql.length === 1;
  const total = () => (unfiltered ? concept.paperCount : countLinks(database, filter));
  return pageOf(edges, request.page, request.totalCount ? total() : null);
}

function countLinks(database: Database, filter: Conditions): number {
  const row = database.get(`SELECT count(*) AS links FROM link AS l ${where(filter)}`, ...filter.values);
  return row === undefined ? 0 : number(row, 'links');
}

function linkRows(database: Database, edges: readonly Edge[], mentions: boolean) {
  const rows = database.all(
    `SELECT ${linkColumns}
     FROM json_each(?) AS asked
     CROSS JOIN link AS l ON l.id = asked.value
     JOIN concept AS c ON c.id = l.concept_id`,
    Number(mentions),
    json(edges.map(({ linkId }) => linkId)),
  );
  return new Map(rows.map((row) => [number(row, 'id'), row]));
}

function linkConditions(conceptId: number, filter: LinkFilter): Conditions {
  const sql = ['l.concept_id = ?'];
  const values: SqlValue[] = [conceptId];
  const add = (condition: string, value: SqlValue) => {
    sql.push(condition);
    values.push(value);
  };
  if (filter.kinds !== null) add('l.kind IN (SELECT value FROM json_each(?))', json(filter.kinds));
  if (filter.roles !== null) add('l.role IN (SELECT value FROM json_each(?))', json(filter.roles));
  if (filter.minConfidence !== null) add('l.confidence >= ?', filter.minConfidence);
  return { sql, values };
}
