import type { PaperKey } from '../../domain/keys.js';
import type { Page } from '../../domain/page.js';
import type { PaperFilter, PaperInclude, PaperQuery, PaperView } from '../graph-store.js';
import { pageOf } from '../page-window.js';
import type { Connection, Parameters } from './connection.js';
import { clauses, cypher, where, type Cypher } from './cypher.js';
import { papersWithAll } from './full-text.js';
import { paperOrders, paperView, paperViewOf } from './paper-parts.js';
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
  const window = windowOf(paperOrders[query.order.field], query.order.direction, query.page);
  const [record] = await connection.read(
    clauses(
      query.totalCount
        ? clauses(cypher`CALL () {`, start, where(conditions), cypher`RETURN count(p) AS total }`)
        : cypher`WITH null AS total`,
      cypher`CALL () {`,
      start,
      where([...window.conditions, ...conditions]),
      cypher`WITH p`,
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

/** Papers `p` that pass a filter: where to start, what is left to check, and the parameters of both. */
interface Selection {
  readonly start: Cypher;
  readonly conditions: readonly Cypher[];
  readonly parameters: Parameters;
}

/**
 * Starts at the narrowest end that the filter offers: the words, the concept with the fewest papers, or else the index
 * of the order. Each part that is not the start is a condition.
 */
function selectionOf(filter: PaperFilter): Selection {
  const terms = filter.terms ?? [];
  const allConcepts = [...new Set(filter.allConcepts ?? [])];
  const noConcepts = filter.noConcepts ?? [];
  const conditions: Cypher[] = [];
  let start = everyPaper;
  if (terms.length > 0) start = papersWithTerms;
  if (allConcepts.length > 0) {
    if (start === everyPaper) start = papersOfAllConcepts;
    else conditions.push(mentionsAll);
  }
  if (filter.someConcepts !== null) {
    if (start === everyPaper) start = papersOfSomeConcepts;
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
      allConcepts,
      noConcepts,
      someConcepts: filter.someConcepts ?? [],
      publishedFrom: filter.publishedFrom,
      publishedTo: filter.publishedTo,
      source: filter.source,
    },
  };
}

const everyPaper = cypher`MATCH (p:Paper)`;

const papersWithTerms = cypher`CALL db.index.fulltext.queryNodes('paper_terms', $terms) YIELD node AS p WITH p`;

/** A concept that is not stored leaves no paper. */
const papersOfAllConcepts = cypher`MATCH (asked:Concept) WHERE asked.key IN $allConcepts
  WITH asked ORDER BY asked.paperCount, asked.key
  WITH collect(asked) AS asked WHERE size(asked) = size($allConcepts)
  WITH asked[0] AS rarest, asked[1..] AS others
  MATCH (rarest)<-[:MENTIONS]-(p:Paper)
  WHERE all(other IN others WHERE EXISTS { (p)-[:MENTIONS]->(other) })
  WITH p`;

const papersOfSomeConcepts = cypher`MATCH (asked:Concept) WHERE asked.key IN $someConcepts
  MATCH (asked)<-[:MENTIONS]-(p:Paper)
  WITH DISTINCT p`;

const mentionsAll = cypher`COUNT { (p)-[:MENTIONS]->(c:Concept) WHERE c.key IN $allConcepts } = size($allConcepts)`;
const mentionsSome = cypher`EXISTS { (p)-[:MENTIONS]->(c:Concept) WHERE c.key IN $someConcepts }`;
const mentionsNone = cypher`NOT EXISTS { (p)-[:MENTIONS]->(c:Concept) WHERE c.key IN $noConcepts }`;
const publishedFrom = cypher`p.publishedDay >= $publishedFrom AND p.publishedDay > ''`;
const publishedTo = cypher`p.publishedDay <= $publishedTo AND p.publishedDay > ''`;
const listedBySource = cypher`EXISTS { (p)-[:LISTED_ON]->(:Source {name: $source}) }`;
