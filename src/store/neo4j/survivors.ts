import { storedConceptKey, type ConceptKey } from '../../domain/keys.js';
import type { Connection } from './connection.js';
import { cypher } from './cypher.js';
import { nullableText, text } from './values.js';

/** Returns each key with the concept that stands for it, or null. */
const survivors = cypher`
UNWIND $keys AS key
OPTIONAL MATCH (itself:Concept {key: key})
CALL (key, itself) {
  MATCH (p)-[:TRACES]->(t:Trace)-[:LEADS_TO]->(c) USING INDEX t:Trace(name, paperSortKey)
  WHERE itself IS NULL AND t.name = key AND t.paperSortKey IS NOT NULL
  WITH c, count(DISTINCT p) AS papers
  ORDER BY papers DESC, c.sortKey LIMIT 1
  RETURN collect(c.key) AS found
}
RETURN key, coalesce(itself.key, found[0]) AS survivor`;

export async function survivorsOf(
  connection: Connection,
  keys: readonly ConceptKey[],
): Promise<readonly (ConceptKey | null)[]> {
  const records = await connection.read(survivors, { keys: [...new Set(keys)] });
  const found = new Map(
    records.map((record) => {
      const survivor = nullableText(record.get('survivor'));
      return [text(record.get('key')), survivor === null ? null : storedConceptKey(survivor)];
    }),
  );
  return keys.map((key) => found.get(key) ?? null);
}
