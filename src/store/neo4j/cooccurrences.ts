import type { Cooccurrences } from '../../domain/cooccurrences.js';
import { storedConceptKey, type ConceptKey } from '../../domain/keys.js';
import type { CooccurrenceFilter } from '../graph-store.js';
import type { Connection } from './connection.js';
import { cypher } from './cypher.js';
import { list, number, text } from './values.js';

// A paper has at most one link to a concept, so rows of the pattern are distinct papers.
/** Returns one row: the number of papers, and for each concept its key, its papers and [key, shared papers, papers] of the others. */
const sharedPapers = cypher`
CALL () { MATCH (p:Paper) RETURN count(p) AS totalPapers }
CALL () {
  UNWIND $keys AS key
  MATCH (c:Concept {key: key})
  CALL (c) {
    MATCH (c)<-[:MENTIONS]-()-[:MENTIONS]->(other)
    WITH other, count(*) AS papers
    WHERE papers >= $minPapers AND ($kinds IS NULL OR other.kind IN $kinds)
    RETURN collect([other.key, papers, other.paperCount]) AS others
  }
  RETURN collect([key, c.paperCount, others]) AS concepts
}
RETURN totalPapers, concepts`;

export async function cooccurrencesOf(
  connection: Connection,
  keys: readonly ConceptKey[],
  filter: CooccurrenceFilter,
): Promise<readonly Cooccurrences[]> {
  const [record] = await connection.read(sharedPapers, { ...filter, keys: [...new Set(keys)] });
  const totalPapers = number(record?.get('totalPapers'));
  const found = new Map(
    list(record?.get('concepts')).map((row) => {
      const [key, paperCount, others] = list(row);
      return [text(key), { paperCount: number(paperCount), totalPapers, rows: list(others).map(sharedOf) }];
    }),
  );
  return keys.map((key) => found.get(key) ?? { paperCount: 0, totalPapers, rows: [] });
}

function sharedOf(row: unknown): Cooccurrences['rows'][number] {
  const [key, papers, paperCount] = list(row);
  return {
    key: storedConceptKey(text(key)),
    papers: number(papers),
    paperCount: number(paperCount),
  };
}
