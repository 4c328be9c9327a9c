import type { PaperKey } from '../../domain/keys.js';
import type { Page } from '../../domain/page.js';
import type { PaperFilter, PaperInclude, PaperQuery, PaperView } from '../graph-store.js';
import { pageOf } from '../page-window.js';
import type { Connection, Parameters } from './connection.js';
import { clauses, cypher, where, type Cypher } from './cypher.js';
import { papersWithAll } from './full-text.js';
import { foundPaperOrders, ordersOfConcept, paperOrders, type PaperOrders } from './paper-orders.js';
import { paperView, paperViewOf } from './paper-views.js';
import { list, nullableNumber } from './values.js';
import { inOrder, windowOf } from './window.js';

export async function findPapers(
  connection: Connection,
  keys: readonly PaperKey[],
  include: PaperInclude,
): Promise<readonly (PaperView | null)[]> {
  const records = await connection.read(
    clauses(cypher`UNWIND $keys AS key MATCH (p:Paper {key: key})`, paperView(include), cypher`RETURN view`),
    { keys: [...new Set(keys)] },
  );
  const found = new Map(
    records.map((record) => paperViewOf(record.get('view'))).map((view) => [view.paper.key, view]),
  );
  return keys.map((key) => found.get(key) ?? null);
}

export async function findPaperByDoi(
  connection: Connection,
  doi: string,
  include: PaperInclude,
): Promise<PaperView | null> {
  const records = await connection.read(
    clauses(
      cypher`MATCH (p:Paper {foldedDoi: $doi}) WITH p ORDER BY p.key LIMIT 1`,
      paperView(include),
      cypher`RETURN view`,
    ),
    { doi },
  );
  return records.map((record) => paperViewOf(record.get('view')))[0] ?? null;
}

export async function listPapers(connection: Connection, query: PaperQuery): Promise<Page<PaperView>> {
  const { start, conditions, parameters } = selectionOf(query.filter);
  const property = start.orders[query.order.field];
  const window = windowOf(property, query.order.direction, query.page);
  const [record] = await connection.read(
    clauses(
      query.totalCount ? totalOf(start, conditions) : cypher`WITH null AS total`,
      cypher`CALL () {`,
      start.list,
      property.scan,
      where([property.any, ...window.inside, ...conditions]),
      cypher`WITH *`,
      window.order,
      cypher`LIMIT $limit`,
      paperView(query.include),
      inOrder(window.order),
      cypher`RETURN collect(view) AS views }
      RETURN total, views`,
    ),
    { ...parameters, paperLow: window.low, paperHigh: window.high, limit: window.limit },
  );
  return pageOf(
    list(record?.get('views')).map(paperViewOf),
    query.page,
    nullableNumber(record?.get('total')),
  );
}

/** Adds `total`, the number of papers that pass. */
function totalOf(start: Start, conditions: readonly Cypher[]): Cypher {
  if (conditions.length === 0 && start === papersOfConcept) return papersOfConceptCounted;
  return clauses(cypher`CALL () {`, start.count, where(conditions), cypher`RETURN count(p) AS total }`);
}

/** Where a query finds its papers `p`: to count them, and to list them with the scan of one of the orders. */
interface Start {
  readonly count: Cypher;
  readonly list: Cypher;
  readonly orders: PaperOrders;
}

/** Papers `p` that pass a filter: where to start, what is left to check, and the parameters of both. */
interface Selection {
  readonly start: Start;
  readonly conditions: readonly Cypher[];
  readonly parameters: Parameters;
}

/**
 * Starts at the narrowest end that the filter offers: the words, the one concept, the rarest of several, or else the
 * index of the order. Each part that is not the start is a condition.
 */
function selectionOf(filter: PaperFilter): Selection {
  const terms = filter.terms ?? [];
  const allConcepts = [...new Set(filter.allConcepts ?? [])];
  const someConcepts = filter.someConcepts === null ? null : [...new Set(filter.someConcepts)];
  const noConcepts = filter.noConcepts ?? [];
  const conditions: Cypher[] = [];
  let start = everyPaper;
  if (terms.length > 0) start = papersWithTerms;
  if (allConcepts.length > 0) {
    if (start === everyPaper) start = allConcepts.length === 1 ? papersOfConcept : papersOfAllConcepts;
    else conditions.push(mentionsAll);
  }
  if (someConcepts !== null) {
    if (start === everyPaper) start = someConcepts.length === 1 ? papersOfConcept : papersOfSomeConcepts;
    else conditions.push(mentionsSome);
  }
  if (noConcepts.length > 0) conditions.push(mentionsNone);
  if (filter.publishedFrom !== null) conditions.push(publishedFrom);
  if (filter.publishedTo !== null) conditions.push(publishedTo);
  if (filter.source !== null) conditions.push(listedBySource);
  return {
    start,
    conditions,
    parameters: {
      terms: papersWithAll(terms, false),
      concept: allConcepts[0] ?? someConcepts?.[0] ?? null,
      allConcepts,
      noConcepts,
      someConcepts: someConcepts ?? [],
      publishedFrom: filter.publishedFrom,
      publishedTo: filter.publishedTo,
      source: filter.source,
    },
  };
}

const everyPaper: Start = { count: cypher`MATCH (p:Paper)`, list: cypher``, orders: paperOrders };

const papersOfConcept: Start = {
  count: cypher`MATCH (:Concept {key: $concept})<-[:MENTIONS]-(p)`,
  list: cypher``,
  orders: ordersOfConcept,
};

const papersOfConceptCounted = cypher`CALL () {
  OPTIONAL MATCH (c:Concept {key: $concept}) RETURN coalesce(c.paperCount, 0) AS total }`;

/** Papers that the query finds before it looks at any order. */
function found(papers: Cypher): Start {
  return { count: papers, list: papers, orders: foundPaperOrders };
}

const papersWithTerms = found(
  cypher`CALL db.index.fulltext.queryNodes('paper_terms', $terms) YIELD node AS p WITH p`,
);

/** A concept that is not stored leaves no paper. */
const papersOfAllConcepts = found(cypher`MATCH (asked:Concept) WHERE asked.key IN $allConcepts
  WITH asked ORDER BY asked.paperCount, asked.key
  WITH collect(asked) AS asked WHERE size(asked) = size($allConcepts)
  WITH asked[0] AS rarest, asked[1..] AS others
  MATCH (rarest)<-[:MENTIONS]-(p)
  WHERE all(other IN others WHERE EXISTS { (p)-[:MENTIONS]->(other) })
  WITH p`);

const papersOfSomeConcepts = found(cypher`MATCH (asked:Concept) WHERE asked.key IN $someConcepts
  MATCH (asked)<-[:MENTIONS]-(p)
  WITH DISTINCT p`);

const mentionsAll = cypher`COUNT { (p)-[:MENTIONS]->(other) WHERE other.key IN $allConcepts } = size($allConcepts)`;
const mentionsSome = cypher`EXISTS { (p)-[:MENTIONS]->(other) WHERE other.key IN $someConcepts }`;
const mentionsNone = cypher`NOT EXISTS { (p)-[:MENTIONS]->(other) WHERE other.key IN $noConcepts }`;
const publishedFrom = cypher`p.publishedDay >= $publishedFrom AND p.publishedDay > ''`;
const publishedTo = cypher`p.publishedDay <= $publishedTo AND p.publishedDay > ''`;
const listedBySource = cypher`EXISTS { (p)-[:LISTED_ON]->(:Source {name: $source}) }`;
