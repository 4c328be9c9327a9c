import { storedConceptKey, type ConceptKey } from '../../domain/keys.js';
import type { Page } from '../../domain/page.js';
import type { LinkedPaper, LinkedPapersRequest, LinkFilter } from '../graph-store.js';
import { emptyPage, pageOf } from '../page-window.js';
import type { Connection, Parameters } from './connection.js';
import { clauses, cypher, where, type Cypher } from './cypher.js';
import { linkOf, linkRow, linkRowWithMentions } from './link-rows.js';
import { linkOrders } from './paper-orders.js';
import { paperView, paperViewOf } from './paper-views.js';
import { list, nullableNumber, text } from './values.js';
import { inOrder, windowOf } from './window.js';

export async function papersOf(
  connection: Connection,
  keys: readonly ConceptKey[],
  request: LinkedPapersRequest,
): Promise<readonly Page<LinkedPaper>[]> {
  const papers = linkedPapers(request);
  const records = await connection.read(
    clauses(
      cypher`UNWIND $keys AS key MATCH (c:Concept {key: key})`,
      papers.text,
      cypher`RETURN key, linkedPapers`,
    ),
    { ...papers.parameters, keys: [...new Set(keys)] },
  );
  const pages = new Map(
    records.map((record) => [
      storedConceptKey(text(record.get('key'))),
      linkedPapersOf(record.get('linkedPapers'), request),
    ]),
  );
  return keys.map((key) => pages.get(key) ?? emptyPage(request.totalCount ? 0 : null));
}

/** How to read one page of the papers of each concept at hand. */
export interface LinkedPapersPart {
  /** Adds `linkedPapers`, the page of the concept `c`. */
  readonly text: Cypher;
  readonly parameters: Parameters;
}

export function linkedPapers(request: LinkedPapersRequest): LinkedPapersPart {
  const property = linkOrders[request.order.field];
  const window = windowOf(property, request.order.direction, request.page);
  const conditions = linkConditions(request.filter);
  return {
    text: clauses(
      cypher`CALL (c) {`,
      property.scan,
      where([property.any, ...window.inside, ...conditions]),
      cypher`WITH c, m, p`,
      window.order,
      cypher`LIMIT $paperLimit`,
      paperView(request.include),
      request.mentions ? linkRowWithMentions : linkRow,
      inOrder(window.order),
      cypher`RETURN collect([link, view]) AS edges }`,
      totalOf(request, conditions),
      cypher`WITH *, [edges, total] AS linkedPapers`,
    ),
    parameters: {
      paperLow: window.low,
      paperHigh: window.high,
      paperLimit: window.limit,
      linkKinds: request.filter.kinds,
      linkRoles: request.filter.roles,
      linkConfidence: request.filter.minConfidence,
    },
  };
}

export function linkedPapersOf(row: unknown, request: LinkedPapersRequest): Page<LinkedPaper> {
  const [edges, total] = list(row);
  const rows = list(edges).map((edge) => {
    const [link, view] = list(edge);
    const paper = paperViewOf(view);
    return { link: linkOf(link, paper.paper), paper };
  });
  return pageOf(rows, request.page, nullableNumber(total));
}

function totalOf(request: LinkedPapersRequest, conditions: readonly Cypher[]): Cypher {
  if (!request.totalCount) return cypher`WITH *, null AS total`;
  if (conditions.length === 0) return cypher`WITH *, c.paperCount AS total`;
  return clauses(
    cypher`CALL (c) { MATCH (c)<-[m:MENTIONS]-()`,
    where(conditions),
    cypher`RETURN count(m) AS total }`,
  );
}

function linkConditions(filter: LinkFilter): readonly Cypher[] {
  return [
    ...(filter.kinds === null ? [] : [cypher`m.kind IN $linkKinds`]),
    ...(filter.roles === null ? [] : [cypher`m.role IN $linkRoles`]),
    ...(filter.minConfidence === null ? [] : [cypher`m.confidence >= $linkConfidence`]),
  ];
}
