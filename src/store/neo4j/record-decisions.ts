import { curationOf, keysConcerned } from '../../domain/curation.js';
import type { Decision } from '../../domain/decisions.js';
import type { RecordedDecisions, ResolutionBasis } from '../graph-store.js';
import type { Connection } from './connection.js';
import { addDecisions, readDecisions } from './decisions.js';
import { beginRevision } from './revision.js';
import { summarizeConcepts } from './write-concepts.js';
import { writeConclusions } from './write-conclusions.js';

/** Adds events of curation and draws the conclusions that follow from them, in one transaction. */
export function recordDecisions(
  connection: Connection,
  decisions: readonly Decision[],
  basis: ResolutionBasis,
): Promise<RecordedDecisions> {
  return connection.write(async (run) => {
    await beginRevision(run, basis);
    const recorded = await addDecisions(run, decisions);
    const all = await readDecisions(run);
    const { touched } = await writeConclusions(run, basis.relinked);
    const concerned = decisions.flatMap((decision) => keysConcerned(decision, all));
    await summarizeConcepts(run, [...new Set([...touched, ...concerned])], curationOf(all));
    return { recorded };
  });
}
