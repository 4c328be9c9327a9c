import { undoneBy, type Decision } from '../domain/decisions.js';
import type { IdentityReads } from '../store/graph-store.js';

/** All that curators ever decided: few, hand-made events, so that a list of them is cut in memory. */
export interface Ledger {
  readonly decisions: readonly Decision[];
  readonly byId: ReadonlyMap<string, Decision>;
  /** By the id of each decision that does not stand, the id of the undoing that voids it. */
  readonly undone: ReadonlyMap<string, string>;
}

/** The ledger as the store holds it now. */
export async function readLedger(store: IdentityReads): Promise<Ledger> {
  const { decisions } = await store.identityFacts([], []);
  return {
    decisions,
    byId: new Map(decisions.map((decision) => [decision.id, decision])),
    undone: undoneBy(decisions),
  };
}
