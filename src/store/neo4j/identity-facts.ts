import type { ConceptKey, PaperKey } from '../../domain/keys.js';
import type { DefinitionCount, IdentityFacts } from '../../domain/names.js';
import { compareDefinitions } from '../part-order.js';
import type { Connection, RunStatement } from './connection.js';
import { clauses, cypher } from './cypher.js';
import { readDecisions } from './decisions.js';
import { definitionOf, definitionRow } from './name-rows.js';
import { lockRevision } from './revision.js';
import { number } from './values.js';

/**
 * Returns the definitions of `$names` and of whatever the papers `$replacing` define, each with its number of papers and
 * how many of those are being replaced. The number of papers is the degree of the node: nothing is walked for it.
 */
const definitionsOf = clauses(
  cypher`CALL () {
    UNWIND $names AS name
    MATCH (d:Definition {name: name})
    RETURN d, 0 AS replaced
    UNION ALL
    UNWIND $replacing AS key
    MATCH (:Paper {key: key})-[:DEFINES]->(d:Definition)
    RETURN d, 1 AS replaced
    UNION ALL
    UNWIND $replacing AS key
    MATCH (:Paper {key: key})-[:DEFINES]->(own:Definition)
    WITH DISTINCT own.name AS name
    MATCH (d:Definition {name: name})
    RETURN d, 0 AS replaced
  }
  WITH d, sum(replaced) AS replaced`,
  definitionRow,
  cypher`RETURN definition, COUNT { (d)<-[:DEFINES]-() } AS papers, replaced`,
);

/** Read behind the lock that every write takes, hence one state; waits for a write in progress. */
export function identityFacts(
  connection: Connection,
  names: readonly ConceptKey[],
  replacing: readonly PaperKey[],
): Promise<IdentityFacts> {
  return connection.write(async (run) => {
    const revision = await lockRevision(run);
    const definitions =
      names.length + replacing.length === 0 ? [] : await countDefinitions(run, names, replacing);
    return { revision, definitions, decisions: await readDecisions(run) };
  });
}

async function countDefinitions(
  run: RunStatement,
  names: readonly ConceptKey[],
  replacing: readonly PaperKey[],
): Promise<readonly DefinitionCount[]> {
  const { records } = await run(definitionsOf, {
    names: [...new Set(names)],
    replacing: [...new Set(replacing)],
  });
  return records
    .map((record) => ({
      ...definitionOf(record.get('definition')),
      papers: number(record.get('papers')),
      replaced: number(record.get('replaced')),
    }))
    .sort(compareDefinitions);
}
