import { storedConceptKey, storedPaperKey, type ConceptKey } from '../../domain/keys.js';
import type { ConceptName } from '../../domain/names.js';
import { conceptNames, type PaperTrace, type SurfaceUse } from '../concept-names.js';
import type { Connection } from './connection.js';
import { clauses, cypher } from './cypher.js';
import { traceOf, traceRow } from './rows.js';
import { list, nullableText, text, texts } from './values.js';

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

/** Returns for each concept [name, aliases, paper, ingested at] of every link to it, and every trace that leads to it. */
const namesOfConcepts = clauses(
  cypher`UNWIND $keys AS key
  MATCH (c:Concept {key: key})
  CALL (c) {
    MATCH (c)<-[m:MENTIONS]-(p)
    RETURN collect([m.name, m.aliases, p.key, p.ingestedAt]) AS uses
  }
  CALL (c) {
    MATCH (c)<-[:LEADS_TO]-(t)<-[:TRACES]-(p)`,
  traceRow,
  cypher`RETURN collect([trace, p.key, p.ingestedAt]) AS traces
  }
  RETURN key, uses, traces`,
);

export async function namesOf(
  connection: Connection,
  keys: readonly ConceptKey[],
): Promise<readonly (readonly ConceptName[])[]> {
  const records = await connection.read(namesOfConcepts, { keys: [...new Set(keys)] });
  const names = new Map(
    records.map((record) => [
      text(record.get('key')),
      conceptNames(list(record.get('uses')).flatMap(usesOf), list(record.get('traces')).map(paperTraceOf)),
    ]),
  );
  return keys.map((key) => names.get(key) ?? []);
}

function usesOf(row: unknown): readonly SurfaceUse[] {
  const [name, aliases, paper, at] = list(row);
  const place = { paper: storedPaperKey(text(paper)), ingestedAt: text(at) };
  return [...new Set([text(name), ...texts(aliases)])].map((surface) => ({ surface, ...place }));
}

function paperTraceOf(row: unknown): PaperTrace {
  const [trace, paper, at] = list(row);
  return { ...traceOf(trace), paper: storedPaperKey(text(paper)), ingestedAt: text(at) };
}
