import type { Curation } from '../domain/curation.js';
import type { DecisionMatter } from '../domain/decisions.js';
import { refused, type Refusal } from './refusal.js';
import type { GraphStore, RelinkedPaper } from '../store/graph-store.js';

/**
 * Why a decision would change nothing, or nothing but a key, where it is meant to link papers otherwise; null when it does
 * what it says. What holds for later papers alone, such as an alias that no paper uses yet, is a decision too.
 */
export async function idleness(
  matter: DecisionMatter,
  relinked: readonly RelinkedPaper[],
  { splits }: Curation,
  store: Pick<GraphStore, 'papersNaming' | 'findConcepts'>,
): Promise<Refusal | null> {
  switch (matter.type) {
    case 'MERGE':
      return relinked.length > 0 ? null : idle('into', 'the two to become one', splits.has(matter.into));
    case 'KEEP_APART':
      return relinked.length > 0 ? null : idle('name', 'papers in which the name can be told apart', false);
    case 'REJECT':
      return relinked.length > 0 ? null : idle('concept', 'papers to unlink', false);
    case 'ALIAS': {
      if (relinked.length > 0) return null;
      const [paper] = await store.papersNaming([matter.name], null, 1);
      if (paper === undefined) return null;
      return idle('name', `papers that use "${matter.surface}" without saying what they mean by it`, false);
    }
    case 'SPLIT': {
      if (relinked.length === 0) return idle('words', 'papers that meet the criteria', false);
      const [view = null] = await store.findConcepts([matter.concept], { papers: null });
      const left = relinked.filter(({ links }) => links.every(({ concept }) => concept !== matter.concept));
      const isWhole = view !== null && left.length >= view.concept.paperCount;
      return isWhole ? idle('words', 'papers that do not meet the criteria', false) : null;
    }
    case 'RENAME':
    case 'RETYPE':
    case 'ACCEPT':
    case 'UNDO':
      return null;
  }
}

function idle(field: string, expected: string, isSplit: boolean): Refusal {
  const found = isSplit ? 'a split in force that parts them; undo it' : 'none, so nothing would change';
  return refused('NOTHING_TO_DO', field, `Expected ${expected}, found ${found}.`);
}
