import { storedConceptKey, type ConceptKey } from '../../domain/keys.js';
import { survivorOf, type Lead } from '../survivor.js';
import type { Connection } from './connection.js';
import { cypher } from './cypher.js';
import { flag, list, number, text } from './values.js';

/** Returns each key with whether it is a concept's, and of one that is none the concepts its traces lead to: [key, papers]. */
const leadsOfKeys = cypher`
UNWIND $keys AS key
OPTIONAL MATCH (itself:Concept {key: key})
CALL (key, itself) {
  MATCH (p)-[:TRACES]->(t:Trace)-[:LEADS_TO]->(c) USING INDEX t:Trace(name, paperSortKey)
  WHERE itself IS NULL AND t.name = key AND t.paperSortKey IS NOT NULL
  WITH c, count(DISTINCT p) AS papers
  RETURN collect([c.key, papers]) AS leads
}
RETURN key, itself IS NOT NULL AS stands, leads`;

export async function survivorsOf(
  connection: Connection,
  keys: readonly ConceptKey[],
): Promise<readonly (ConceptKey | null)[]> {
  const records = await connection.read(leadsOfKeys, { keys: [...new Set(keys)] });
  const found = new Map(
    records.map((record) => {
      const key = storedConceptKey(text(record.get('key')));
      const leads = list(record.get('leads')).map(leadOf);
      return [key, flag(record.get('stands')) ? key : survivorOf(leads)];
    }),
  );
  return keys.map((key) => found.get(key) ?? null);
}

function leadOf(row: unknown): Lead {
  const [key, papers] = list(row);
  return { key: storedConceptKey(text(key)), papers: number(papers) };
}
