import type { ConceptStatement } from '../../domain/concept.js';
import { storedConceptKey } from '../../domain/keys.js';
import { statementTypes } from '../../domain/vocabulary.js';
import { cypher } from './cypher.js';
import * as read from './values.js';

/** Adds `statement`, the row of the statement `s` from the concept `f` to the concept `t`. */
export const statementRow = cypher`WITH *, [f.key, s.type, t.key, s.confidence, s.trigger, s.field, s.start, s.end] AS statement`;

export function statementOf(row: unknown): ConceptStatement {
  const [from, type, to, confidence, trigger, field, start, end] = read.list(row);
  return {
    from: storedConceptKey(read.text(from)),
    type: read.word(type, statementTypes),
    to: storedConceptKey(read.text(to)),
    confidence: read.number(confidence),
    trigger: read.text(trigger),
    sentence: read.span(field, start, end),
  };
}
