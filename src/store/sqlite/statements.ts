import type { ConceptStatement } from '../../domain/concept.js';
import { storedConceptKey, type ConceptKey } from '../../domain/keys.js';
import { statementTypes, textFields } from '../../domain/vocabulary.js';
import type { ConceptRelation } from '../graph-store.js';
import { relationsFrom, type StatedRelation } from '../relation-order.js';
import { conceptIds, conceptsById } from './concept-rows.js';
import type { Database, Row } from './open-database.js';
import { papersById } from './paper-views.js';
import { json, number, text, word } from './rows.js';

/** The typed relations of each concept. */
export function relationsOf(
  database: Database,
  keys: readonly ConceptKey[],
): readonly (readonly ConceptRelation[])[] {
  const asked = conceptIds(database, keys).map((concept) => concept?.id ?? null);
  const rows = database.all(
    `${statementColumns}
     WHERE s.id IN (SELECT o.id FROM json_each(?1) AS a CROSS JOIN statement AS o ON o.from_id = a.value)
        OR s.id IN (SELECT o.id FROM json_each(?1) AS a CROSS JOIN statement AS o ON o.to_id = a.value)`,
    json(asked),
  );
  const concepts = conceptsById(database, distinct(rows, ['from_id', 'to_id']));
  const papers = papersById(database, distinct(rows, ['paper_id']));
  const stated = rows.flatMap((row): readonly StatedRelation[] => {
    const from = concepts.get(number(row, 'from_id'));
    const to = concepts.get(number(row, 'to_id'));
    const paper = papers.get(number(row, 'paper_id'));
    if (from === undefined || to === undefined || paper === undefined) return [];
    return [{ from, to, paper, statement: statementOf(row) }];
  });
  return relationsFrom(stated, keys);
}

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
    sentence: {
      field: word(row, 'field', textFields),
      start: number(row, 'sentence_start'),
      end: number(row, 'sentence_end'),
    },
  };
}

function distinct(rows: readonly Row[], columns: readonly string[]): readonly number[] {
  return [...new Set(rows.flatMap((row) => columns.map((column) => number(row, column))))];
}
