import { storedPaperKey, type ConceptKey } from '../../domain/keys.js';
import type { ConceptName } from '../../domain/names.js';
import { surfacesOf } from '../../domain/surfaces.js';
import { conceptNames, type PaperTrace, type SurfaceUse } from '../concept-names.js';
import type { Connection } from './connection.js';
import { clauses, cypher } from './cypher.js';
import { traceOf, traceRow } from './name-rows.js';
import { list, text, texts } from './values.js';

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
  return surfacesOf({ name: text(name), aliases: texts(aliases) }).map((surface) => ({ surface, ...place }));
}

function paperTraceOf(row: unknown): PaperTrace {
  const [trace, paper, at] = list(row);
  return { ...traceOf(trace), paper: storedPaperKey(text(paper)), ingestedAt: text(at) };
}
