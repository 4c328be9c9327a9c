import { storedConceptKey, type ConceptKey } from '../../domain/keys.js';
import type { RelinkedPaper } from '../graph-store.js';
import {
  conclusionParameters,
  definitionParameters,
  linkParameters,
  statementParameters,
  traceParameters,
} from './conclusion-parameters.js';
import type { RunStatement } from './connection.js';
import { cypher } from './cypher.js';
import { text, texts } from './values.js';

/** What changed with the conclusions of some papers. */
export interface WrittenConclusions {
  /** How many of the papers are stored. */
  readonly papers: number;
  /** The concepts they speak of now and those they spoke of before; all are to be summed up. */
  readonly touched: readonly ConceptKey[];
  readonly conceptsCreated: number;
}

/** Replaces all that was concluded from these papers, as far as they are stored. */
export async function writeConclusions(
  run: RunStatement,
  papers: readonly RelinkedPaper[],
): Promise<WrittenConclusions> {
  const marked = await run(markPapers, { papers: papers.map(conclusionParameters) });
  const stored = new Set(marked.records.map((record) => text(record.get('key'))));
  const conclusions = papers.filter(({ key }) => stored.has(key));
  const keys = conclusions.map(({ key }) => key);
  const before = (await run(removeLinks, { keys })).records.flatMap((record) =>
    texts(record.get('concepts')),
  );
  await run(removeStatements, { keys });
  await run(removeTraces, { keys });
  const names = (await run(removeDefinitions, { keys })).records.flatMap((record) =>
    texts(record.get('names')),
  );
  const links = conclusions.flatMap(linkParameters);
  const touched = [...new Set([...before.map(storedConceptKey), ...links.map(({ concept }) => concept)])];
  const { nodesCreated: conceptsCreated } = await run(addConcepts, { concepts: touched });
  await run(writeLinks, { links });
  await run(writeStatements, { statements: conclusions.flatMap(statementParameters) });
  await run(writeTraces, { traces: conclusions.flatMap(traceParameters) });
  await run(writeDefinitions, { definitions: conclusions.flatMap(definitionParameters) });
  await run(dropDefinitions, { names });
  return { papers: keys.length, touched, conceptsCreated };
}

/** Returns the keys of those that are stored. */
const markPapers = cypher`
UNWIND $papers AS row
MATCH (p:Paper {key: row.key})
SET p += row.properties
RETURN row.key AS key`;

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

const removeTraces = cypher`
UNWIND $keys AS key
MATCH (:Paper {key: key})-[:TRACES]->(t:Trace)
DETACH DELETE t`;

/** Takes the definitions of these papers back; returns the short forms they spelt out. */
const removeDefinitions = cypher`
UNWIND $keys AS key
MATCH (:Paper {key: key})-[r:DEFINES]->(d:Definition)
WITH r, d.name AS name
DELETE r
RETURN collect(DISTINCT name) AS names`;

const addConcepts = cypher`
UNWIND $concepts AS key
MERGE (:Concept {key: key})`;

const writeLinks = cypher`
UNWIND $links AS row
MATCH (p:Paper {key: row.paper})
MATCH (c:Concept {key: row.concept})
CREATE (p)-[m:MENTIONS]->(c)
SET m = row.link, m.publishedDay = p.publishedDay`;

const writeStatements = cypher`
UNWIND $statements AS row
MATCH (p:Paper {key: row.paper})
MATCH (f:Concept {key: row.from})
MATCH (t:Concept {key: row.to})
CREATE (p)-[:STATES]->(s:Statement)-[:FROM]->(f)
CREATE (s)-[:TO]->(t)
SET s = row.statement`;

/** A rejected name leads nowhere. */
const writeTraces = cypher`
UNWIND $traces AS row
MATCH (p:Paper {key: row.paper})
OPTIONAL MATCH (c:Concept {key: row.concept})
CREATE (p)-[:TRACES]->(t:Trace)
SET t = row.trace
FOREACH (found IN CASE WHEN c IS NULL THEN [] ELSE [c] END | CREATE (t)-[:LEADS_TO]->(found))`;

const writeDefinitions = cypher`
UNWIND $definitions AS row
MATCH (p:Paper {key: row.paper})
MERGE (d:Definition {name: row.name, short: row.short, long: row.long, kind: row.kind})
CREATE (p)-[:DEFINES]->(d)`;

/** A definition goes when no paper gives it any more. */
const dropDefinitions = cypher`
UNWIND $names AS name
MATCH (d:Definition {name: name})
WHERE NOT EXISTS { (d)<-[:DEFINES]-() }
DELETE d`;
