import type { PaperGraph } from '../../domain/concept.js';
import { wholePaper } from '../whole-paper.js';
import { clauses, cypher } from './cypher.js';
import { definitionOf, definitionRow, traceOf, traceRow } from './name-rows.js';
import { paperView, paperViewOf } from './paper-views.js';
import { statementOf, statementRow } from './statement-rows.js';
import { list, nullableBytes, nullableText } from './values.js';

/** Adds `whole`, the paper `p` with everything that belongs to it. */
export const paperWhole = clauses(
  cypher`CALL (p) {
    MATCH (p)-[:STATES]->(s:Statement), (f:Concept)<-[:FROM]-(s)-[:TO]->(t:Concept)`,
  statementRow,
  cypher`RETURN collect(statement) AS statements }
  CALL (p) {
    MATCH (p)-[:TRACES]->(t:Trace)
    OPTIONAL MATCH (t)-[:LEADS_TO]->(c:Concept)`,
  traceRow,
  cypher`RETURN collect(trace) AS traces }
  CALL (p) {
    MATCH (p)-[:DEFINES]->(d:Definition)`,
  definitionRow,
  cypher`RETURN collect(definition) AS definitions }`,
  paperView({ links: true, mentions: true, listings: true }),
  cypher`WITH *, [view, statements, traces, definitions, p.resolver, p.extraction] AS whole`,
);

/** The paper in this row, in the order of an export. */
export function wholePaperOf(row: unknown): PaperGraph {
  const [view, statements, traces, definitions, resolver, packed] = list(row);
  return wholePaper({
    view: paperViewOf(view),
    statements: list(statements).map(statementOf),
    traces: list(traces).map(traceOf),
    definitions: list(definitions).map(definitionOf),
    packedExtraction: nullableBytes(packed),
    resolver: nullableText(resolver),
  });
}
