import { int } from 'neo4j-driver';
import type { Concept } from '../../domain/concept.js';
import type { ConceptKey, PaperKey } from '../../domain/keys.js';
import type { PaperGraph } from '../../domain/concept.js';
import { compareStatements } from '../relation-order.js';
import type { Connection } from './connection.js';
import { clauses, cypher } from './cypher.js';
import { orderedText } from './ordered-text.js';
import { paperView, paperViewOf } from './paper-parts.js';
import { conceptOf, conceptRow, statementOf, statementRow } from './rows.js';
import { list } from './values.js';

/** Returns papers in key order after `$after`, each with everything that belongs to it. */
const wholePapers = clauses(
  cypher`MATCH (p:Paper) WHERE p.sortKey > $after
  WITH p ORDER BY p.sortKey LIMIT $limit
  CALL (p) {
    MATCH (p)-[:STATES]->(s:Statement), (f:Concept)<-[:FROM]-(s)-[:TO]->(t:Concept)`,
  statementRow,
  cypher`RETURN collect(statement) AS statements }`,
  paperView({ links: true, mentions: true, listings: true }),
  cypher`RETURN view, statements ORDER BY p.sortKey`,
);

export async function exportPapers(
  connection: Connection,
  after: PaperKey | null,
  limit: number,
): Promise<readonly PaperGraph[]> {
  const records = await connection.read(wholePapers, { after: orderedText(after ?? ''), limit: int(limit) });
  return records.map((record) => {
    const { paper, links, listings } = paperViewOf(record.get('view'));
    return {
      paper,
      links: (links ?? []).map(({ link }) => link),
      statements: list(record.get('statements')).map(statementOf).sort(compareStatements),
      listings: listings ?? [],
    };
  });
}

/** Returns concepts in key order after `$after`. */
const conceptsInOrder = clauses(
  cypher`MATCH (c:Concept) WHERE c.sortKey > $after
  WITH c ORDER BY c.sortKey LIMIT $limit`,
  conceptRow,
  cypher`RETURN concept ORDER BY c.sortKey`,
);

export async function exportConcepts(
  connection: Connection,
  after: ConceptKey | null,
  limit: number,
): Promise<readonly Concept[]> {
  const records = await connection.read(conceptsInOrder, {
    after: orderedText(after ?? ''),
    limit: int(limit),
  });
  return records.map((record) => conceptOf(record.get('concept')));
}
