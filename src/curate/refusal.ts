import type { CurationProblem } from '../domain/curator.js';
import type { DecisionMatter } from '../domain/decisions.js';
import type { ConceptKey } from '../domain/keys.js';

/** What an act comes to, or why it cannot be done. */
export type Judged =
  | {
      readonly matter: DecisionMatter;
      /** The key whose concept the act was about. */
      readonly about: ConceptKey;
    }
  | Refusal;

export interface Refusal {
  readonly code: CurationProblem;
  /** Field of the act that is at fault. */
  readonly field: string;
  readonly message: string;
}

/** Why an act is not carried out. */
export function refused(code: CurationProblem, field: string, message: string): Refusal {
  return { code, field, message };
}

/** Why a name that a curator gives cannot be one. */
export function badName(name: string): Refusal {
  return refused('BAD_NAME', 'name', `Expected a name with letters or digits, found "${name}".`);
}
