import { int } from 'neo4j-driver';
import type { ConceptKey, PaperKey } from '../../domain/keys.js';
import type { StoredExtraction } from '../graph-store.js';
import { storedExtraction } from '../whole-paper.js';
import type { Connection } from './connection.js';
import { clauses, cypher } from './cypher.js';
import { orderedText } from './ordered-text.js';
import { paperWhole, wholePaperOf } from './whole-papers.js';

/**
 * Returns in key order after `$after` the papers that link to one of `$names` or trace one, and that keep an extraction.
 * Both halves are read in key order from an index and break off at the limit, so a hub costs no more than a page.
 */
const papersThatName = clauses(
  cypher`UNWIND $names AS name
  CALL (name) {
    MATCH (p)-[m:MENTIONS]->() USING INDEX m:MENTIONS(concept, paperSortKey)
    WHERE m.concept = name AND m.paperSortKey > $after AND p.resolver IS NOT NULL
    WITH p, m ORDER BY m.concept, m.paperSortKey LIMIT $limit
    RETURN p
    UNION
    MATCH (p)-[:TRACES]->(t:Trace) USING INDEX t:Trace(name, paperSortKey)
    WHERE t.name = name AND t.paperSortKey > $after AND p.resolver IS NOT NULL
    WITH DISTINCT p, t.name AS traced, t.paperSortKey AS place ORDER BY traced, place LIMIT $limit
    RETURN p
  }
  WITH DISTINCT p ORDER BY p.sortKey LIMIT $limit`,
  paperWhole,
  cypher`RETURN whole ORDER BY p.sortKey`,
);

export async function papersNaming(
  connection: Connection,
  names: readonly ConceptKey[],
  after: PaperKey | null,
  limit: number,
): Promise<readonly StoredExtraction[]> {
  const records = await connection.read(papersThatName, {
    names: [...new Set(names)],
    after: orderedText(after ?? ''),
    limit: int(limit),
  });
  return records.map((record) => storedExtraction(wholePaperOf(record.get('whole'))));
}
