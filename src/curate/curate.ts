import { curationOf } from '../domain/curation.js';
import type { CurationOutcome, Curate } from '../domain/curator.js';
import type { Decision } from '../domain/decisions.js';
import { idleness } from './idle-decisions.js';
import { judgeAct } from './judge-act.js';
import { refused } from './refusal.js';
import { concludeDecisions, retried } from '../resolve-in-graph.js';
import type { NameLexicon } from '../resolve/identity/lexicon.js';
import type { GraphStore } from '../store/graph-store.js';

export interface CuratorParts {
  readonly store: GraphStore;
  readonly lexicon: NameLexicon;
  /** The time of a decision, ISO 8601 in UTC. */
  readonly now: () => string;
  /** A new id for a decision, never given before; later ones sort after earlier ones of the same time. */
  readonly newId: () => string;
}

/** A function that carries curators' requests out, one after the other in the order in which they come. */
export function createCurate(parts: CuratorParts): Curate {
  let last: Promise<unknown> = Promise.resolve();
  return (request) => {
    const run = last.then(() => retried(() => carryOut(request, parts)));
    last = run.catch(() => undefined);
    return run;
  };
}

const carryOut = async (
  { act, reason, actor }: Parameters<Curate>[0],
  { store, lexicon, now, newId }: CuratorParts,
): Promise<CurationOutcome> => {
  const { decisions } = await store.identityFacts([], []);
  const judged =
    reason.trim() === ''
      ? refused('NO_REASON', 'reason', 'Expected a reason for the decision, found none.')
      : await judgeAct(act, decisions, store, lexicon);
  if ('code' in judged) return { outcome: 'REFUSED', ...judged };
  const at = timeAfter(decisions, now());
  const decision: Decision = { id: newId(), matter: judged.matter, reason: reason.trim(), actor, at };
  const { basis } = await concludeDecisions([decision], store, lexicon);
  const idle = await idleness(decision.matter, basis.relinked, curationOf(decisions), store);
  if (idle !== null) return { outcome: 'REFUSED', ...idle };
  await store.recordDecisions([decision], basis);
  const papersRelinked = basis.relinked.length;
  const [concept = null] = await store.survivorsOf([judged.about]);
  return { outcome: 'DECIDED', decision, concept, papersRelinked };
};

/** Now, or just after the last decision where the clock has stepped back: what comes later takes effect later. */
function timeAfter(decisions: readonly Decision[], now: string): string {
  const last = decisions.at(-1)?.at ?? '';
  return now > last ? now : new Date(Date.parse(last) + 1).toISOString();
}
