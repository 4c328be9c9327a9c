import { curationOf, decidedAnew } from '../../domain/curation.js';
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
    const before = curationOf(await readDecisions(run));
    const recorded = await addDecisions(run, decisions);
    const after = curationOf(await readDecisions(run));
    const { touched } = await writeConclusions(run, basis.relinked);
    const { shown } = decidedAnew(before, after);
    await summarizeConcepts(run, [...new Set([...touched, ...shown])], after);
    return { recorded };
  });
}
