import { foldName } from '../../src/domain/fold.js';
import type { ConceptDraft } from '../../src/extract/merge-concepts.js';
import type { GoldConcept } from '../../bench/extract/gold.js';

/** For each draft, the gold concept that shares a folded name with it (the first in gold order), if one does. */
export function labelDrafts(
  drafts: readonly ConceptDraft[],
  gold: readonly GoldConcept[],
): readonly (GoldConcept | undefined)[] {
  const byName = new Map<string, GoldConcept>();
  for (const concept of gold)
    for (const name of [concept.name, ...concept.aliases]) {
      const key = foldName(name);
      if (key !== '' && !byName.has(key)) byName.set(key, concept);
    }
  return drafts.map((draft) => {
    for (const key of draft.keys) {
      const concept = byName.get(key);
      if (concept !== undefined) return concept;
    }
    return undefined;
  });
}
