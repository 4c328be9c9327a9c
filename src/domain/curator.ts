import type { Decision } from './decisions.js';
import type { ConceptKey } from './keys.js';
import type { ConceptKind } from './vocabulary.js';

/** What a curator asks for. Keys may be those of merged concepts: their survivors are meant. Names are surfaces, in any spelling. */
export type CurationAct =
  /** The two are one, under the key of `into`. */
  | { readonly type: 'MERGE'; readonly concept: ConceptKey; readonly into: ConceptKey }
  /** This name of the concept is a concept of its own. */
  | { readonly type: 'UNMERGE'; readonly concept: ConceptKey; readonly name: string }
  /** What papers call so is another thing, to be shown as `name`, where they give it one of these kinds and hold one of these words. */
  | {
      readonly type: 'SPLIT';
      readonly concept: ConceptKey;
      readonly name: string;
      readonly kinds: readonly ConceptKind[];
      readonly words: readonly string[];
    }
  | { readonly type: 'RENAME'; readonly concept: ConceptKey; readonly name: string }
  | { readonly type: 'RETYPE'; readonly concept: ConceptKey; readonly kind: ConceptKind }
  /** The name means the concept wherever papers use it without spelling it out otherwise. */
  | { readonly type: 'ALIAS'; readonly concept: ConceptKey; readonly name: string }
  /** Never a concept. */
  | { readonly type: 'REJECT'; readonly concept: ConceptKey }
  /** What was rejected under any of its names is a concept after all. */
  | { readonly type: 'ACCEPT'; readonly name: string }
  /** The decision is void. An undoing can be undone. */
  | { readonly type: 'UNDO'; readonly decision: string };

export interface CurationRequest {
  readonly act: CurationAct;
  readonly reason: string;
  readonly actor: string;
}

/** Why a request was not carried out: something a client may expect and can mend. */
export const curationProblems = [
  /** No paper speaks of the concept. */
  'UNKNOWN_CONCEPT',
  /** No decision has this id, or it stands undone. */
  'UNKNOWN_DECISION',
  /** Nothing would change: both ends are one concept already, the name has the meaning asked for, no paper would be linked otherwise. */
  'NOTHING_TO_DO',
  /** A name of which folding leaves nothing, that the concept does not bear, or by which it is known. */
  'BAD_NAME',
  /** A split without a kind or a word to part by. */
  'BAD_CRITERIA',
  /** No reason was given. */
  'NO_REASON',
] as const;
export type CurationProblem = (typeof curationProblems)[number];

export type CurationOutcome =
  | {
      readonly outcome: 'DECIDED';
      readonly decision: Decision;
      /** The concept that the act was about, as it is now; null when no paper speaks of it any more. */
      readonly concept: ConceptKey | null;
      readonly papersRelinked: number;
    }
  | {
      readonly outcome: 'REFUSED';
      readonly code: CurationProblem;
      /** Field of the act that is at fault, or `reason`. */
      readonly field: string;
      /** A sentence: what was expected and what was found. */
      readonly message: string;
    };

/** Carries curators' requests out, one after the other. Made by the composition root and handed to whoever takes requests. */
export type Curate = (request: CurationRequest) => Promise<CurationOutcome>;
