import type { Concept } from '../../domain/concept.js';
import { storedConceptKey } from '../../domain/keys.js';
import { conceptKinds } from '../../domain/vocabulary.js';
import type { Database, Row } from './open-database.js';
import { json, knownDay, number, text, texts, word } from './values.js';

/** The concept in a row of table `concept`. */
export function conceptOf(row: Row): Concept {
  return {
    key: storedConceptKey(text(row, 'key')),
    name: text(row, 'name'),
    kind: word(row, 'kind', conceptKinds),
    paperCount: number(row, 'paper_count'),
    firstSeenAt: knownDay(row, 'first_seen_at'),
    lastSeenAt: knownDay(row, 'last_seen_at'),
    aliases: texts(row, 'aliases'),
  };
}

/** The concepts with these row ids. */
export function conceptsById(database: Database, ids: readonly number[]): ReadonlyMap<number, Concept> {
  const rows = database.all('SELECT * FROM concept WHERE id IN (SELECT value FROM json_each(?))', json(ids));
  return new Map(rows.map((row) => [number(row, 'id'), conceptOf(row)]));
}

/** Row id and paper count of each asked concept, in the order of the keys; null for a key that is not stored. */
export function conceptIds(
  database: Database,
  keys: readonly string[],
): readonly ({ readonly id: number; readonly paperCount: number } | null)[] {
  const rows = database.all(
    `SELECT asked.key AS place, c.id, c.paper_count FROM json_each(?) AS asked
     CROSS JOIN concept AS c ON c.key = asked.value`,
    json(keys),
  );
  const found = new Map(rows.map((row) => [number(row, 'place'), row]));
  return keys.map((_, place) => {
    const row = found.get(place);
    return row === undefined ? null : { id: number(row, 'id'), paperCount: number(row, 'paper_count') };
  });
}
