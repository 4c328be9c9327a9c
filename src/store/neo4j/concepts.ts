import { int } from 'neo4j-driver';
import type { Concept } from '../../domain/concept.js';
import type { ConceptKey } from '../../domain/keys.js';
import type { Page } from '../../domain/page.js';
import type { ConceptFilter, ConceptInclude, ConceptQuery, ConceptView } from '../graph-store.js';
import { pageOf } from '../page-window.js';
import { conceptOrders } from './concept-orders.js';
import { conceptOf, conceptRow } from './concept-rows.js';
import { conceptView, conceptViewOf } from './concept-views.js';
import type { Connection, Parameters } from './connection.js';
import { clauses, cypher, where, type Cypher } from './cypher.js';
import { conceptsWithAll } from './full-text.js';
import { list, nullableNumber } from './values.js';
import { inOrder, windowOf } from './window.js';

export async function findConcepts(
  connection: Connection,
  keys: readonly ConceptKey[],
  include: ConceptInclude,
): Promise<readonly (ConceptView | null)[]> {
  const view = conceptView(include);
  const records = await connection.read(
    clauses(cypher`UNWIND $keys AS key MATCH (c:Concept {key: key})`, view.text, cypher`RETURN view`),
    { ...view.parameters, keys: [...new Set(keys)] },
  );
  const found = new Map(
    records
      .map((record) => conceptViewOf(record.get('view'), include))
      .map((found) => [found.concept.key, found]),
  );
  return keys.map((key) => found.get(key) ?? null);
}

export async function conceptsNamed(
  connection: Connection,
  foldedName: string,
  limit: number,
): Promise<readonly Concept[]> {
  const records = await connection.read(
    clauses(
      cypher`MATCH (:Surface {fold: $foldedName})-[:NAMES]->(c:Concept)
      WITH c ORDER BY c.paperCount DESC, c.key LIMIT $limit`,
      conceptRow,
      cypher`RETURN concept ORDER BY c.paperCount DESC, c.key`,
    ),
    { foldedName, limit: int(limit) },
  );
  return records.map((record) => conceptOf(record.get('concept')));
}

export async function listConcepts(connection: Connection, query: ConceptQuery): Promise<Page<ConceptView>> {
  const { start, conditions, parameters } = selectionOf(query.filter);
  const property = conceptOrders[query.order.field];
  const window = windowOf(property, query.order.direction, query.page);
  const view = conceptView(query.include);
  const [record] = await connection.read(
    clauses(
      query.totalCount
        ? clauses(cypher`CALL () {`, start, where(conditions), cypher`RETURN count(c) AS allConcepts }`)
        : cypher`WITH null AS allConcepts`,
      cypher`CALL () {`,
      start === everyConcept ? property.scan : start,
      where([...(start === everyConcept ? [property.any] : []), ...window.inside, ...conditions]),
      cypher`WITH c`,
      window.order,
      cypher`LIMIT $limit`,
      view.text,
      inOrder(window.order),
      cypher`RETURN collect(view) AS views }
      RETURN allConcepts, views`,
    ),
    {
      ...parameters,
      ...view.parameters,
      conceptLow: window.low,
      conceptHigh: window.high,
      limit: window.limit,
    },
  );
  return pageOf(
    list(record?.get('views')).map((row) => conceptViewOf(row, query.include)),
    query.page,
    nullableNumber(record?.get('allConcepts')),
  );
}

const everyConcept = cypher`MATCH (c:Concept)`;

function selectionOf(filter: ConceptFilter): {
  readonly start: Cypher;
  readonly conditions: readonly Cypher[];
  readonly parameters: Parameters;
} {
  const terms = filter.terms ?? [];
  return {
    start:
      terms.length === 0
        ? everyConcept
        : cypher`CALL db.index.fulltext.queryNodes('concept_terms', $terms) YIELD node AS c WITH c`,
    conditions: [
      ...(filter.kinds === null ? [] : [cypher`c.kind IN $kinds`]),
      ...(filter.minPapers === null ? [] : [cypher`c.sortPapers <= -$minPapers`]),
    ],
    parameters: {
      terms: conceptsWithAll(terms, false),
      kinds: filter.kinds,
      minPapers: filter.minPapers,
    },
  };
}
