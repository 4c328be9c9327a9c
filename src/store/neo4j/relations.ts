import type { ConceptKey } from '../../domain/keys.js';
import type { ConceptRelation } from '../graph-store.js';
import { relationsFrom, type PaperStatement } from '../relation-order.js';
import { conceptOf, conceptRow } from './concept-rows.js';
import type { Connection } from './connection.js';
import { clauses, cypher } from './cypher.js';
import { paperOf, paperRow } from './paper-rows.js';
import { statementOf, statementRow } from './statement-rows.js';

/** Returns one row for each statement about a concept of `$keys`, at either end: both concepts, the paper and the statement. */
const statementsAbout = clauses(
  cypher`MATCH (asked:Concept)<-[:FROM|TO]-(s:Statement) WHERE asked.key IN $keys
  WITH DISTINCT s
  MATCH (f:Concept)<-[:FROM]-(s)-[:TO]->(t:Concept), (s)<-[:STATES]-(p:Paper)`,
  paperRow,
  statementRow,
  cypher`WITH *, f AS c`,
  conceptRow,
  cypher`WITH t AS c, paper, statement, concept AS fromConcept`,
  conceptRow,
  cypher`RETURN fromConcept, concept AS toConcept, paper, statement`,
);

export async function relationsOf(
  connection: Connection,
  keys: readonly ConceptKey[],
): Promise<readonly (readonly ConceptRelation[])[]> {
  const records = await connection.read(statementsAbout, { keys });
  const stated = records.map((record): PaperStatement => ({
    from: conceptOf(record.get('fromConcept')),
    to: conceptOf(record.get('toConcept')),
    paper: paperOf(record.get('paper')),
    statement: statementOf(record.get('statement')),
  }));
  return relationsFrom(stated, keys);
}
