import { int } from 'neo4j-driver';
import type { Concept } from '../../domain/concept.js';
import type { Paper } from '../../domain/paper.js';
import type { SearchRequest } from '../graph-store.js';
import { conceptOf, conceptRow } from './concept-rows.js';
import type { Connection } from './connection.js';
import { clauses, cypher } from './cypher.js';
import { conceptsWithAll, papersWithAll } from './full-text.js';
import { paperOf, paperRow } from './paper-rows.js';

/** Returns the papers that match `$terms`, best first. The limit is inside the call: the index then stops by itself. */
const matchingPapers = clauses(
  cypher`CALL db.index.fulltext.queryNodes('paper_terms', $terms, {limit: $limit}) YIELD node AS p, score`,
  paperRow,
  cypher`RETURN paper ORDER BY score DESC, p.key`,
);

/** Returns the concepts that match `$terms`, best first; between equal ones, the one of more papers. */
const matchingConcepts = clauses(
  cypher`CALL db.index.fulltext.queryNodes('concept_terms', $terms, {limit: $limit}) YIELD node AS c, score`,
  conceptRow,
  cypher`RETURN concept ORDER BY score DESC, c.paperCount DESC, c.key`,
);

export async function searchPapers(
  connection: Connection,
  { terms, lastIsPrefix, limit }: SearchRequest,
): Promise<readonly Paper[]> {
  const parameters = { terms: papersWithAll(terms, lastIsPrefix), limit: int(limit) };
  const records = await connection.read(matchingPapers, parameters);
  return records.map((record) => paperOf(record.get('paper')));
}

export async function searchConcepts(
  connection: Connection,
  { terms, lastIsPrefix, limit }: SearchRequest,
): Promise<readonly Concept[]> {
  const parameters = { terms: conceptsWithAll(terms, lastIsPrefix), limit: int(limit) };
  const records = await connection.read(matchingConcepts, parameters);
  return records.map((record) => conceptOf(record.get('concept')));
}
