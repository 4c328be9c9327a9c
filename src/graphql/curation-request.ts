import type { CurationAct, CurationRequest } from '../domain/curator.js';
import type { ConceptKey } from '../domain/keys.js';
import { badInput } from './bad-input.js';
import { displayableName } from './displayable-name.js';
import { parseConceptId, parseGlobalId } from './global-id.js';
import type { UserErrorSource } from './sources.js';

/** Longest texts of an input, in UTF-16 units: an abstract's length for a reason, a title's for a name; more
 * words than tell two meanings apart. */
const maximumReason = 2000;
const maximumName = 500;
const maximumWord = 200;
const maximumWords = 50;

/** What the inputs of all mutations have, and the texts that some have. */
export interface CurationInput {
  readonly reason: string;
  readonly actor: string;
  readonly name?: string;
  readonly words?: readonly string[];
}

/**
 * The request for this act with the reason and the actor of the input.
 * @throws PapergraphError BAD_USER_INPUT when a text of the input is too long, the name cannot be shown, or the actor is blank
 */
export function curationRequest(act: CurationAct, input: CurationInput): CurationRequest {
  const { reason, actor, name = '', words = [] } = input;
  bounded(reason.length, maximumReason, 'reason', 'characters');
  bounded(actor.length, maximumWord, 'actor', 'characters');
  bounded(name.length, maximumName, 'name', 'characters');
  displayableName(name, 'input.name');
  bounded(words.length, maximumWords, 'words', 'items');
  for (const word of words) bounded(word.length, maximumWord, 'words', 'characters an item');
  if (actor.trim() === '') {
    const allowed = '1 character or more';
    throw badInput('input.actor', `Expected in "input.actor" who decides, found nothing.`, allowed);
  }
  return { act, reason, actor };
}

/** The act with the keys of the concepts whose global ids the input has in these fields, or which of them is none. */
export function withConcepts<Field extends string>(
  input: Readonly<Record<Field, string>>,
  fields: readonly Field[],
  act: (keys: Readonly<Record<Field, ConceptKey>>) => CurationAct,
): CurationAct | UserErrorSource {
  const keys: Partial<Record<Field, ConceptKey>> = {};
  for (const field of fields) {
    const key = parseConceptId(input[field]);
    if (key === null) return noSuchId('UNKNOWN_CONCEPT', field, 'a concept');
    keys[field] = key;
  }
  // Every field has its key now.
  return act(keys as Record<Field, ConceptKey>);
}

/** The act of undoing the decision with this global id, or that the id is none of a decision. */
export function undoing(id: string): CurationAct | UserErrorSource {
  const named = parseGlobalId(id);
  return named?.type === 'Decision'
    ? { type: 'UNDO', decision: named.key }
    : noSuchId('UNKNOWN_DECISION', 'decision', 'a decision');
}

function noSuchId(
  code: 'UNKNOWN_CONCEPT' | 'UNKNOWN_DECISION',
  field: string,
  thing: string,
): UserErrorSource {
  const message = `Expected the id of ${thing} in "${field}", found something else.`;
  return { code, field, message };
}

function bounded(found: number, maximum: number, field: string, unit: string): void {
  if (found <= maximum) return;
  const argument = `input.${field}`;
  const allowed = `at most ${maximum} ${unit}`;
  throw badInput(argument, `Expected "${argument}" of ${allowed}, found ${found}.`, allowed, { maximum });
}
