import { undoneBy, type Decision } from '../domain/decisions.js';
import type { ConceptKey } from '../domain/keys.js';
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

/** The keys of the concepts and names that a decision speaks of; an undoing speaks of what it undoes. */
export function keysOf(decision: Decision, { byId }: Ledger): readonly ConceptKey[] {
  const passed = new Set<Decision>();
  let spoken: Decision | undefined = decision;
  // Decisions brought in from elsewhere may undo each other in a circle.
  while (spoken?.matter.type === 'UNDO' && !passed.has(spoken)) {
    passed.add(spoken);
    spoken = byId.get(spoken.matter.decision);
  }
  const matter = spoken?.matter;
  switch (matter?.type) {
    case 'MERGE':
    case 'SPLIT':
      return [matter.concept, matter.into];
    case 'ALIAS':
      return [matter.name, matter.concept];
    case 'KEEP_APART':
      return [matter.name];
    case 'RENAME':
    case 'RETYPE':
    case 'REJECT':
    case 'ACCEPT':
      return [matter.concept];
    case 'UNDO':
    case undefined:
      return [];
  }
}
