import { PapergraphError } from '../domain/errors.js';
import type { ResolutionBasis } from './graph-store.js';

/**
 * Refuses a write whose conclusions were drawn from another state of the graph; one without a basis was drawn from none.
 * @param revision of the store, read inside the transaction of the write
 * @throws PapergraphError GRAPH_CHANGED
 */
export function checkBasis(basis: ResolutionBasis | undefined, revision: number): void {
  if (basis === undefined || basis.revision === revision) return;
  throw new PapergraphError(
    'GRAPH_CHANGED',
    `Expected the graph at revision ${basis.revision}, found it at ${revision}: something else has written to it. Try again.`,
    { expected: basis.revision, found: revision },
  );
}
