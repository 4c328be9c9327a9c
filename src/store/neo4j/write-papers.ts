import { compareText } from '../../domain/compare-text.js';
import type { PaperGraph } from '../../domain/concept.js';
import { storedConceptKey, type ConceptKey } from '../../domain/keys.js';
import { checkPaperGraph } from '../check-paper-graph.js';
import type { MergeCounts } from '../graph-store.js';
import type { Connection } from './connection.js';
import { cypher } from './cypher.js';
import {
  linkParameters,
  listingParameters,
  paperParameters,
  statementParameters,
} from './paper-parameters.js';
import { texts } from './values.js';
import { summarizeConcepts } from './write-concepts.js';

/** Writes papers whole and sums up every concept they touch, in one transaction. */
export async function mergePapers(
  connection: Connection,
  graphs: readonly PaperGraph[],
  at: string,
): Promise<MergeCounts> {
  graphs.forEach(checkPaperGraph);
  // In key order: two programs that write at once then wait for one another instead of locking each other out.
  const ordered = [...graphs].sort((a, b) => compareText(a.paper.key, b.paper.key));
  const links = ordered.flatMap(linkParameters);
  const statements = ordered.flatMap(statementParameters);
  return connection.write(async (run) => {
    const papers = ordered.map((graph) => paperParameters(graph, at));
    const { nodesCreated: papersCreated } = await run(writePapers, { papers });
    const keys = ordered.map(({ paper }) => paper.key);
    const left = (await run(removeLinks, { keys })).records.flatMap((record) =>
      texts(record.get('concepts')),
    );
    await run(removeStatements, { keys });
    const touched = distinct([...left.map(storedConceptKey), ...links.map(({ concept }) => concept)]);
    const { nodesCreated: conceptsCreated } = await run(lockConcepts, { concepts: touched });
    await run(writeLinks, { links });
    await run(writeStatements, { statements });
    await run(addListings, { listings: ordered.flatMap(listingParameters) });
    await summarizeConcepts(run, touched);
    return {
      papersCreated,
      papersUpdated: graphs.length - papersCreated,
      conceptsCreated,
      linksWritten: links.length,
      statementsWritten: statements.length,
    };
  });
}

function distinct(keys: readonly ConceptKey[]): readonly ConceptKey[] {
  return [...new Set(keys)].sort(compareText);
}

/** Comes first, so that the lock on a paper is held before its links are read. */
const writePapers = cypher`
UNWIND $papers AS properties
MERGE (p:Paper {key: properties.key})
SET p = properties`;

/** Takes away the links of these papers; returns the keys of the concepts they led to. */
const removeLinks = cypher`
UNWIND $keys AS key
MATCH (:Paper {key: key})-[m:MENTIONS]->(c:Concept)
WITH m, c.key AS concept
DELETE m
RETURN collect(DISTINCT concept) AS concepts`;

const removeStatements = cypher`
UNWIND $keys AS key
MATCH (:Paper {key: key})-[:STATES]->(s:Statement)
DETACH DELETE s`;

/** Creates the concepts that are missing. The SET locks the others: nobody else sums them up until this transaction ends. */
const lockConcepts = cypher`
UNWIND $concepts AS key
MERGE (c:Concept {key: key})
SET c.paperCount = coalesce(c.paperCount, 0)`;

const writeLinks = cypher`
UNWIND $links AS row
MATCH (p:Paper {key: row.paper})
MATCH (c:Concept {key: row.concept})
CREATE (p)-[m:MENTIONS]->(c)
SET m = row.link`;

const writeStatements = cypher`
UNWIND $statements AS row
MATCH (p:Paper {key: row.paper})
MATCH (f:Concept {key: row.from})
MATCH (t:Concept {key: row.to})
CREATE (p)-[:STATES]->(s:Statement)-[:FROM]->(f)
CREATE (s)-[:TO]->(t)
SET s = row.statement`;

/** Equal appearances are one, also within one call. */
const addListings = cypher`
UNWIND $listings AS row
MATCH (p:Paper {key: row.paper})
MERGE (s:Source {name: row.source})
WITH DISTINCT p, s, row.listing AS listing
WHERE NOT EXISTS {
  (p)-[l:LISTED_ON]->(s)
  WHERE l.listedAt = listing.listedAt AND l.rank = listing.rank
    AND coalesce(l.upvotes, -1) = coalesce(listing.upvotes, -1)
}
CREATE (p)-[l:LISTED_ON]->(s)
SET l = listing`;
