import type { Curation } from '../domain/curation.js';
import type { ConceptKey } from '../domain/keys.js';
import type { GraphStore } from '../store/graph-store.js';

/** Papers looked at for what became of a name: they all tell the same, but for a short form of several meanings. */
const pageSize = 200;

/**
 * The rejected concept that a name of one of these keys stands for: by itself, or by what papers that name it would make
 * of it; null when it stands for none.
 */
export async function rejectedBehind(
  keys: readonly ConceptKey[],
  { rejected }: Pick<Curation, 'rejected'>,
  store: Pick<GraphStore, 'papersNaming'>,
): Promise<ConceptKey | null> {
  const direct = keys.find((key) => rejected.has(key));
  if (direct !== undefined || rejected.size === 0) return direct ?? null;
  const byDecision = new Map([...rejected].map(([key, { decision }]) => [decision, key]));
  for (const { resolved } of await store.papersNaming(keys, null, pageSize)) {
    const dropped = resolved.traces.filter(({ concept }) => concept === null);
    const surfaces = new Set(dropped.filter(({ name }) => keys.includes(name)).map(({ surface }) => surface));
    for (const { surface, decision } of dropped) {
      const key = decision === null ? undefined : byDecision.get(decision);
      if (key !== undefined && surfaces.has(surface)) return key;
    }
  }
  return null;
}
