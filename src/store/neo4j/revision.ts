import { int } from 'neo4j-driver';
import { checkBasis } from '../check-basis.js';
import type { ResolutionBasis } from '../graph-store.js';
import type { RunStatement } from './connection.js';
import { cypher } from './cypher.js';
import { number } from './values.js';

/**
 * Returns the number of writes so far, which nobody else changes until this transaction ends. Writing a property is the
 * way to take a lock in Cypher; it is taken back, so that a transaction which only reads has nothing to commit.
 */
const lock = cypher`
MERGE (r:Revision {name: 'graph'})
SET r.locked = true
REMOVE r.locked
WITH r
RETURN coalesce(r.number, 0) AS revision`;

const advance = cypher`MATCH (r:Revision {name: 'graph'}) SET r.number = $revision`;

/**
 * Comes first in a transaction that must see one state of the graph: Neo4j shows a statement what others commit while it
 * runs, so all writes wait for one another here, and for whoever reads what conclusions are drawn from.
 */
export async function lockRevision(run: RunStatement): Promise<number> {
  const { records } = await run(lock);
  return number(records[0]?.get('revision'));
}

/** Begins a write. @throws PapergraphError GRAPH_CHANGED when there were others since the basis of this one was read */
export async function beginRevision(run: RunStatement, basis: ResolutionBasis | undefined): Promise<void> {
  const revision = await lockRevision(run);
  checkBasis(basis, revision);
  await run(advance, { revision: int(revision + 1) });
}
