import { checkBasis } from '../check-basis.js';
import type { ResolutionBasis } from '../graph-store.js';
import type { Database } from './open-database.js';
import { number } from './values.js';

/** How often the store has been written to. */
export function readRevision(database: Database): number {
  return number(database.get('SELECT revision FROM identity_revision') ?? {}, 'revision');
}

/** Begins the next revision, inside the transaction of a write. @throws PapergraphError GRAPH_CHANGED when the basis is of another one */
export function beginRevision(database: Database, basis: ResolutionBasis | undefined): void {
  checkBasis(basis, readRevision(database));
  database.run('UPDATE identity_revision SET revision = revision + 1');
}
