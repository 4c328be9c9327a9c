import { storedPaperKey, type ConceptKey } from '../../domain/keys.js';
import type { ConceptName } from '../../domain/names.js';
import { surfacesOf } from '../../domain/surfaces.js';
import { groupBy } from '../group-by.js';
import { conceptNames, type PaperTrace, type SurfaceUse } from '../concept-names.js';
import { conceptIds } from './concept-rows.js';
import { traceColumns, traceOf } from './name-rows.js';
import type { Database, Row } from './open-database.js';
import { json, number, text, texts } from './values.js';

export function namesOf(
  database: Database,
  keys: readonly ConceptKey[],
): readonly (readonly ConceptName[])[] {
  const ids = conceptIds(database, keys);
  const asked = json(ids.flatMap((found) => (found === null ? [] : [found.id])));
  const conceptId = (row: Row) => number(row, 'concept_id');
  const uses = groupBy(
    database.all(
      `SELECT l.concept_id, l.name, l.aliases, p.key AS paper_key, p.ingested_at
       FROM link AS l JOIN paper AS p ON p.id = l.paper_id
       WHERE l.concept_id IN (SELECT value FROM json_each(?))`,
      asked,
    ),
    conceptId,
    usesOf,
  );
  const traces = groupBy(
    database.all(
      `SELECT ${traceColumns}, t.concept_id, p.key AS paper_key, p.ingested_at
       FROM trace AS t JOIN concept AS c ON c.id = t.concept_id JOIN paper AS p ON p.id = t.paper_id
       WHERE t.concept_id IN (SELECT value FROM json_each(?))`,
      asked,
    ),
    conceptId,
    (row): PaperTrace => ({ ...traceOf(row), ...placeOf(row) }),
  );
  return ids.map((found) =>
    found === null ? [] : conceptNames((uses.get(found.id) ?? []).flat(), traces.get(found.id) ?? []),
  );
}

function usesOf(row: Row): readonly SurfaceUse[] {
  const surfaces = surfacesOf({ name: text(row, 'name'), aliases: texts(row, 'aliases') });
  return surfaces.map((surface) => ({ surface, ...placeOf(row) }));
}

function placeOf(row: Row) {
  return { paper: storedPaperKey(text(row, 'paper_key')), ingestedAt: text(row, 'ingested_at') };
}
