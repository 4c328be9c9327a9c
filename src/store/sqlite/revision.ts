import { PapergraphError } from '../../domain/errors.js';
import type { ResolutionBasis } from '../graph-store.js';
import type { Database } from './open-database.js';
import { number } from './rows.js';

/** How often the store has been written to. */
export function readRevision(database: Database): number {
  return number(database.get('SELECT revision FROM identity_revision') ?? {}, 'revision');
}

/** Begins the next revision, inside the transaction of a write. @throws PapergraphError GRAPH_CHANGED when the basis is of another one */
export function beginRevision(database: Database, basis: ResolutionBasis | undefined): void {
  const found = readRevision(database);
  if (basis !== undefined && basis.revision !== found) {
    throw new PapergraphError(
      'GRAPH_CHANGED',
      `Expected the graph at revision ${basis.revision}, found it at ${found}: something else has written to it. Try again.`,
      { expected: basis.revision, found },
    );
  }
  database.run('UPDATE identity_revision SET revision = revision + 1');
}
