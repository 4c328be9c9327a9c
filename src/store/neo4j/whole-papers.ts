import { compareText } from '../../domain/compare-text.js';
import type { PaperGraph } from '../../domain/concept.js';
import { extractionOfLinks } from '../../domain/extraction-of-links.js';
import type { NameDefinition, NameTrace } from '../../domain/names.js';
import { unpackExtraction } from '../packed-extraction.js';
import { compareStatements } from '../relation-order.js';
import { clauses, cypher } from './cypher.js';
import { paperView, paperViewOf } from './paper-parts.js';
import { definitionOf, definitionRow, statementOf, statementRow, traceOf, traceRow } from './rows.js';
import { list, nullableBytes, nullableText } from './values.js';

/** Adds `whole`, the paper `p` with everything that belongs to it. */
export const wholePaper = clauses(
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
  const [view, statementRows, traceRows, definitionRows, resolver, packed] = list(row);
  const { paper, links: linked, listings } = paperViewOf(view);
  const links = (linked ?? []).map(({ link }) => link);
  const statements = list(statementRows).map(statementOf).sort(compareStatements);
  const bytes = nullableBytes(packed);
  return {
    paper,
    listings: listings ?? [],
    extraction:
      bytes === null ? extractionOfLinks(paper.extractor, links, statements) : unpackExtraction(bytes, paper),
    links,
    statements,
    traces: list(traceRows).map(traceOf).sort(compareTraces),
    definitions: list(definitionRows).map(definitionOf).sort(compareDefinitions),
    resolver: nullableText(resolver) ?? '',
  };
}

function compareTraces(a: NameTrace, b: NameTrace): number {
  return compareText(a.name, b.name) || compareText(a.surface, b.surface);
}

export function compareDefinitions(a: NameDefinition, b: NameDefinition): number {
  return (
    compareText(a.name, b.name) ||
    compareText(a.short, b.short) ||
    compareText(a.long, b.long) ||
    compareText(a.kind, b.kind)
  );
}
