import { curationOf, decidedAnew } from '../../domain/curation.js';
import type { Decision } from '../../domain/decisions.js';
import type { RecordedDecisions, ResolutionBasis } from '../graph-store.js';
import { conceptRegister } from './concept-register.js';
import { conceptIds } from './concept-rows.js';
import { readDecisions } from './decisions.js';
import { evidenceChanges } from './evidence-changes.js';
import type { Database } from './open-database.js';
import { beginRevision } from './revision.js';
import { summarizeConcepts } from './write-concepts.js';
import { relink } from './write-conclusions.js';

/** Adds events of curation and what they change of the graph, in one transaction. */
export function recordDecisions(
  database: Database,
  decisions: readonly Decision[],
  basis: ResolutionBasis,
): RecordedDecisions {
  return database.transaction(() => {
    beginRevision(database, basis);
    const before = readDecisions(database);
    for (const { id, at, actor, reason, matter } of decisions) {
      database.run(
        'INSERT OR IGNORE INTO decision (id, decided_at, actor, reason, matter) VALUES (?, ?, ?, ?, ?)',
        id,
        at,
        actor,
        reason,
        JSON.stringify(matter),
      );
    }
    const after = readDecisions(database);
    const curation = curationOf(after);
    const changes = evidenceChanges();
    const concepts = conceptRegister(database);
    relink(database, basis.relinked, concepts, changes);
    changes.flush(database);
    const shown = conceptIds(database, decidedAnew(curationOf(before), curation).shown);
    const touched = [...changes.touched(), ...shown.flatMap((found) => (found === null ? [] : [found.id]))];
    summarizeConcepts(
      database,
      [...new Set(touched)].sort((a, b) => a - b),
      concepts.created(),
      curation,
    );
    return { recorded: after.length - before.length };
  });
}
