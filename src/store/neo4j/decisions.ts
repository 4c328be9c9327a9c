import { compareDecisions, type Decision, type DecisionMatter } from '../../domain/decisions.js';
import { storableText } from '../../domain/storable-text.js';
import type { RunStatement } from './connection.js';
import { cypher } from './cypher.js';
import { text } from './values.js';

/** Returns every decision. They are few and made by hand. */
const allDecisions = cypher`
MATCH (d:Decision)
RETURN d.id AS id, d.at AS at, d.actor AS actor, d.reason AS reason, d.matter AS matter`;

/** All decisions ever recorded, in the order of `compareDecisions`. */
export async function readDecisions(run: RunStatement): Promise<readonly Decision[]> {
  const { records } = await run(allDecisions);
  return records
    .map((record) => ({
      id: text(record.get('id')),
      at: text(record.get('at')),
      actor: text(record.get('actor')),
      reason: text(record.get('reason')),
      // Nothing but `addDecisions` writes it.
      matter: JSON.parse(text(record.get('matter'))) as DecisionMatter,
    }))
    .sort(compareDecisions);
}

/** An event is never changed: one that is there stays as it is. */
const addEvents = cypher`
UNWIND $decisions AS row
MERGE (d:Decision {id: row.id})
ON CREATE SET d = row`;

/** Adds the decisions whose id is not stored yet and says how many those were. */
export async function addDecisions(run: RunStatement, decisions: readonly Decision[]): Promise<number> {
  const rows = decisions.map(({ id, at, actor, reason, matter }) => ({
    id: storableText(id),
    at,
    actor: storableText(actor),
    reason: storableText(reason),
    matter: JSON.stringify(matter, (_, value: unknown) =>
      typeof value === 'string' ? storableText(value) : value,
    ),
  }));
  return (await run(addEvents, { decisions: rows })).nodesCreated;
}
