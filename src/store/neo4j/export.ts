import { int } from 'neo4j-driver';
import type { Concept, PaperGraph } from '../../domain/concept.js';
import type { ConceptKey, PaperKey } from '../../domain/keys.js';
import { conceptOf, conceptRow } from './concept-rows.js';
import type { Connection } from './connection.js';
import { clauses, cypher } from './cypher.js';
import { orderedText } from './ordered-text.js';
import { paperWhole, wholePaperOf } from './whole-papers.js';

/** Returns papers in key order after `$after`, each with everything that belongs to it. */
const papersInOrder = clauses(
  cypher`MATCH (p:Paper) WHERE p.sortKey > $after
  WITH p ORDER BY p.sortKey LIMIT $limit`,
  paperWhole,
  cypher`RETURN whole ORDER BY p.sortKey`,
);

export async function exportPapers(
  connection: Connection,
  after: PaperKey | null,
  limit: number,
): Promise<readonly PaperGraph[]> {
  const records = await connection.read(papersInOrder, {
    after: orderedText(after ?? ''),
    limit: int(limit),
  });
  return records.map((record) => wholePaperOf(record.get('whole')));
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
