import { undoneBy, type Decision } from '../domain/decisions.js';
import { storedConceptKey, type ConceptKey } from '../domain/keys.js';
import { refused, type Judged } from './refusal.js';

/** Only a decision in force can be undone. */
export function judgeUndo(id: string, decisions: readonly Decision[]): Judged {
  const decision = decisions.find((one) => one.id === id);
  const voided = undoneBy(decisions).get(id);
  if (decision === undefined || voided !== undefined) {
    const found = voided === undefined ? 'no decision' : 'one that is undone';
    return refused('UNKNOWN_DECISION', 'decision', `Expected the id of a decision in force, found ${found}.`);
  }
  return { matter: { type: 'UNDO', decision: id }, about: subjectOf(decision, decisions) };
}

/** The key that a decision speaks of. */
function subjectOf({ matter }: Decision, decisions: readonly Decision[]): ConceptKey {
  switch (matter.type) {
    case 'KEEP_APART':
      return matter.name;
    case 'UNDO': {
      const undone = decisions.find(({ id }) => id === matter.decision);
      return undone === undefined ? storedConceptKey('') : subjectOf(undone, decisions);
    }
    case 'MERGE':
    case 'SPLIT':
    case 'RENAME':
    case 'RETYPE':
    case 'ALIAS':
    case 'REJECT':
    case 'ACCEPT':
      return matter.concept;
  }
}
