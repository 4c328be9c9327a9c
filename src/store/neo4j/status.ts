import { conceptKinds } from '../../domain/vocabulary.js';
import type { StoreStatus } from '../graph-store.js';
import type { Connection } from './connection.js';
import { cypher } from './cypher.js';
import { list, nullableText, number, text } from './values.js';

/** Returns one row of counts, also for a database that was never migrated. */
const counts = cypher`
CALL () { MATCH (p:Paper) RETURN count(p) AS papers }
CALL () { MATCH (c:Concept) RETURN count(c) AS concepts }
CALL () { MATCH ()-[m:MENTIONS]->() RETURN count(m) AS links }
CALL () { MATCH (s:Statement) RETURN count(s) AS statements }
CALL () { MATCH (c:Concept) WITH c.kind AS kind, count(*) AS concepts RETURN collect([kind, concepts]) AS kinds }
CALL () {
  MATCH (p:Paper)
  WITH p.extractor AS extractor, count(*) AS papers, max(p.ingestedAt) AS lastIngestAt, sum(p.mentionCount) AS mentions,
    min(nullIf(p.publishedDay, '')) AS firstDay, max(nullIf(p.publishedDay, '')) AS lastDay
  ORDER BY lastIngestAt DESC, extractor
  RETURN collect([extractor, papers, lastIngestAt]) AS runs, sum(mentions) AS mentions,
    min(firstDay) AS firstDay, max(lastDay) AS lastDay
}
CALL () { MATCH (m:Migration) RETURN max(m.name) AS schemaVersion }
CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel'
RETURN versions[0] AS engineVersion, schemaVersion, papers, concepts, kinds, links, mentions, statements, firstDay, lastDay, runs`;

export async function status(connection: Connection): Promise<StoreStatus> {
  const [row] = await connection.read(counts);
  const count = (name: string) => number(row?.get(name));
  const byKind = new Map(
    list(row?.get('kinds')).map((pair) => {
      const [kind, concepts] = list(pair);
      return [text(kind), number(concepts)];
    }),
  );
  const extractionRuns = list(row?.get('runs')).map((run) => {
    const [extractor, papers, lastIngestAt] = list(run);
    return { extractor: text(extractor), papers: number(papers), lastIngestAt: text(lastIngestAt) };
  });
  return {
    engine: 'neo4j',
    engineVersion: text(row?.get('engineVersion')),
    location: connection.location,
    schemaVersion: nullableText(row?.get('schemaVersion')),
    papers: count('papers'),
    concepts: count('concepts'),
    conceptsByKind: conceptKinds.map((kind) => ({ kind, concepts: byKind.get(kind) ?? 0 })),
    links: count('links'),
    mentions: count('mentions'),
    statements: count('statements'),
    firstPublishedAt: nullableText(row?.get('firstDay')),
    lastPublishedAt: nullableText(row?.get('lastDay')),
    extractionRuns,
    lastIngestAt: extractionRuns[0]?.lastIngestAt ?? null,
  };
}
