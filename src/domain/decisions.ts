import { compareText } from './compare-text.js';
import type { ConceptKey } from './keys.js';
import type { ConceptKind } from './vocabulary.js';

/** How a decision's concept or name was shown when it was made, for those who read the ledger later. */
interface Shown {
  readonly surface?: string | undefined;
}

/** The name that the concept which stays was shown under, which it keeps; absent when a curator had named it before. */
interface Keeping {
  readonly kept?: string | undefined;
}

/** What a curator decides. Concepts and names are given by their keys, never by ids of one store, so that decisions replay anywhere. */
export type DecisionMatter =
  /** All that is `concept` is `into`. */
  | ({ readonly type: 'MERGE'; readonly concept: ConceptKey; readonly into: ConceptKey } & Shown & Keeping)
  /** The name is a concept of its own, whatever rules say. */
  | ({ readonly type: 'KEEP_APART'; readonly name: ConceptKey } & Shown)
  /**
   * What papers call `concept` is `into`, with this display name, where the paper gives it one of these kinds and its
   * texts hold one of these words or phrases; an empty list demands nothing, and one of the two is not empty.
   */
  | {
      readonly type: 'SPLIT';
      readonly concept: ConceptKey;
      readonly into: ConceptKey;
      readonly name: string;
      readonly kinds: readonly ConceptKind[];
      readonly words: readonly string[];
    }
  /** The concept is shown under this name. */
  | { readonly type: 'RENAME'; readonly concept: ConceptKey; readonly name: string }
  | { readonly type: 'RETYPE'; readonly concept: ConceptKey; readonly kind: ConceptKind }
  /** The name, of which `surface` is one spelling, means the concept. */
  | ({
      readonly type: 'ALIAS';
      readonly name: ConceptKey;
      readonly surface: string;
      readonly concept: ConceptKey;
    } & Keeping)
  /** Never a concept: papers that name it have no link for it. */
  | ({ readonly type: 'REJECT'; readonly concept: ConceptKey } & Shown)
  /** A concept after all: takes an earlier rejection back. */
  | ({ readonly type: 'ACCEPT'; readonly concept: ConceptKey } & Shown)
  /** The decision with this id is void; of an undoing: that one stands again. */
  | { readonly type: 'UNDO'; readonly decision: string };

export const decisionTypes = [
  'MERGE',
  'KEEP_APART',
  'SPLIT',
  'RENAME',
  'RETYPE',
  'ALIAS',
  'REJECT',
  'ACCEPT',
  'UNDO',
] as const satisfies readonly DecisionMatter['type'][];

/** An event of curation. Events are only ever added; the same id is the same event. */
export interface Decision {
  readonly id: string;
  readonly matter: DecisionMatter;
  /** Why, in the curator's words; never empty. */
  readonly reason: string;
  /** Who decided. */
  readonly actor: string;
  /** When, ISO 8601 in UTC. */
  readonly at: string;
}

/** The order in which decisions take effect: by time, then id. */
export function compareDecisions(a: Decision, b: Decision): number {
  return compareText(a.at, b.at) || compareText(a.id, b.id);
}

/** By the id of each decision that does not stand, the id of the undoing that voids it. */
export function undoneBy(decisions: readonly Decision[]): ReadonlyMap<string, string> {
  const undone = new Map<string, string>();
  // The latest first: whether an undoing stands is known before what it undoes is met. It only reaches back.
  for (const { id, matter } of [...decisions].sort(compareDecisions).reverse()) {
    if (matter.type === 'UNDO' && !undone.has(id) && !undone.has(matter.decision))
      undone.set(matter.decision, id);
  }
  return undone;
}
