import type { ConceptStatement } from '../../domain/concept.js';
import { storedConceptKey } from '../../domain/keys.js';
import { statementTypes } from '../../domain/vocabulary.js';
import type { Row } from './open-database.js';
import { number, sentence, text, word } from './values.js';

/** Reads statements as s, with the keys of both concepts; a WHERE clause follows. */
export const statementColumns = `SELECT s.*, f.key AS from_key, t.key AS to_key FROM statement AS s
  JOIN concept AS f ON f.id = s.from_id JOIN concept AS t ON t.id = s.to_id`;

export function statementOf(row: Row): ConceptStatement {
  return {
    from: storedConceptKey(text(row, 'from_key')),
    type: word(row, 'type', statementTypes),
    to: storedConceptKey(text(row, 'to_key')),
    confidence: number(row, 'confidence'),
    trigger: text(row, 'cue'),
    sentence: sentence(row),
  };
}
