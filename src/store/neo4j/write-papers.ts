import type { PaperGraph } from '../../domain/concept.js';
import { curationOf } from '../../domain/curation.js';
import { checkPaperGraph } from '../check-paper-graph.js';
import type { MergeCounts, RelinkedPaper, ResolutionBasis } from '../graph-store.js';
import { mergeCounts } from '../merge-counts.js';
import type { Connection } from './connection.js';
import { cypher } from './cypher.js';
import { readDecisions } from './decisions.js';
import { listingParameters, paperParameters } from './paper-parameters.js';
import { beginRevision } from './revision.js';
import { summarizeConcepts } from './write-concepts.js';
import { writeConclusions } from './write-conclusions.js';

/** Writes papers whole, links others otherwise and sums up every concept that either touches, in one transaction. */
export async function mergePapers(
  connection: Connection,
  graphs: readonly PaperGraph[],
  at: string,
  basis?: ResolutionBasis,
): Promise<MergeCounts> {
  graphs.forEach(checkPaperGraph);
  const conclusions = [...graphs.map(conclusionOf), ...(basis?.relinked ?? [])];
  return connection.write(async (run) => {
    await beginRevision(run, basis);
    const papers = graphs.map((graph) => paperParameters(graph, at));
    const { nodesCreated: papersCreated } = await run(writePapers, { papers });
    await run(addListings, { listings: graphs.flatMap(listingParameters) });
    const written = await writeConclusions(run, conclusions);
    await summarizeConcepts(run, written.touched, curationOf(await readDecisions(run)));
    return mergeCounts(graphs, {
      papersCreated,
      papersRelinked: written.papers - graphs.length,
      conceptsCreated: written.conceptsCreated,
    });
  });
}

function conclusionOf({
  paper,
  links,
  statements,
  traces,
  definitions,
  resolver,
}: PaperGraph): RelinkedPaper {
  return { key: paper.key, links, statements, traces, definitions, resolver };
}

const writePapers = cypher`
UNWIND $papers AS properties
MERGE (p:Paper {key: properties.key})
SET p = properties`;

/** Equal listings (`sameListing`) are one, also within one call. */
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
