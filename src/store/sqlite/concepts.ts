import type { Concept } from '../../domain/concept.js';
import type { ConceptKey } from '../../domain/keys.js';
import type { Page, PageRequest, Position } from '../../domain/page.js';
import type {
  ConceptFilter,
  ConceptInclude,
  ConceptOrder,
  ConceptQuery,
  ConceptView,
} from '../graph-store.js';
import { pageOf } from '../page-window.js';
import type { SqlValue } from './binding.js';
import { conceptIds, conceptOf, conceptsById } from './concept-rows.js';
import { matchAll } from './full-text.js';
import { papersOf } from './linked-papers.js';
import type { Database } from './open-database.js';
import { json, number } from './values.js';
import { both, where, windowOf, type Conditions } from './window.js';

export function findConcepts(
  database: Database,
  keys: readonly ConceptKey[],
  include: ConceptInclude,
): readonly (ConceptView | null)[] {
  const ids = conceptIds(database, keys);
  const concepts = conceptsById(
    database,
    ids.flatMap((found) => (found === null ? [] : [found.id])),
  );
  const papers = include.papers === null ? null : papersOf(database, keys, include.papers);
  return ids.map((found, place) => {
    const concept = found === null ? undefined : concepts.get(found.id);
    return concept === undefined ? null : { concept, papers: papers?.[place] ?? null };
  });
}

export function conceptsNamed(database: Database, foldedName: string, limit: number): readonly Concept[] {
  return database
    .all(
      `SELECT * FROM concept WHERE id IN (SELECT concept_id FROM concept_surface WHERE folded = ?1
         UNION SELECT id FROM concept WHERE folded_name = ?1)
       ORDER BY paper_count DESC, key LIMIT ?2`,
      foldedName,
      limit,
    )
    .map(conceptOf);
}

export function listConcepts(database: Database, query: ConceptQuery): Page<ConceptView> {
  const filter = conceptConditions(query.filter);
  const window = conceptWindow(query.order, query.page);
  const conditions = both(filter, window);
  const rows = database.all(
    `SELECT * FROM concept AS c ${where(conditions)} ORDER BY ${window.orderBy} LIMIT ?`,
    ...conditions.values,
    query.page.size + 1,
  );
  const totalCount = query.totalCount ? countConcepts(database, filter) : null;
  const { rows: concepts, ...rest } = pageOf(rows.map(conceptOf), query.page, totalCount);
  const papers =
    query.include.papers === null
      ? null
      : papersOf(
          database,
          concepts.map(({ key }) => key),
          query.include.papers,
        );
  return {
    ...rest,
    rows: concepts.map((concept, place) => ({ concept, papers: papers?.[place] ?? null })),
  };
}

function conceptWindow({ field, direction }: ConceptOrder, page: PageRequest): ReturnType<typeof windowOf> {
  if (field === 'PAPER_COUNT') {
    const reversed = direction === 'DESC' ? 'ASC' : 'DESC';
    const order = { value: papersDown, key: 'c.key', direction: reversed } as const;
    return windowOf(order, { ...page, after: negated(page.after), before: negated(page.before) });
  }
  const value = {
    NAME: 'c.folded_name',
    FIRST_SEEN_AT: 'c.first_seen_at',
    LAST_SEEN_AT: 'c.last_seen_at',
  }[field];
  return windowOf({ value, key: 'c.key', direction }, page);
}

/** As the indexes hold it: the most papers come first, and concepts of equally many from the beginning of their keys. */
const papersDown = '-c.paper_count';

function negated(position: Position | null): Position | null {
  return position && { ...position, values: position.values.map((count) => -Number(count)) };
}

function countConcepts(database: Database, filter: Conditions): number {
  const row = database.get(
    `SELECT count(*) AS concepts FROM concept AS c ${where(filter)}`,
    ...filter.values,
  );
  return row === undefined ? 0 : number(row, 'concepts');
}

function conceptConditions(filter: ConceptFilter): Conditions {
  const sql: string[] = [];
  const values: SqlValue[] = [];
  const add = (condition: string, value: SqlValue) => {
    sql.push(condition);
    values.push(value);
  };
  if (filter.kinds !== null) {
    const [only, ...others] = filter.kinds;
    // Equality lets the index on kind and paper count give the order; a set does not.
    if (only !== undefined && others.length === 0) add('c.kind = ?', only);
    else add('c.kind IN (SELECT value FROM json_each(?))', json(filter.kinds));
  }
  if (filter.terms !== null && filter.terms.length > 0) {
    add(
      'c.id IN (SELECT rowid FROM concept_terms WHERE concept_terms MATCH ?)',
      matchAll(filter.terms, false),
    );
  }
  if (filter.minPapers !== null) add(`${papersDown} <= ?`, -filter.minPapers);
  return { sql, values };
}
