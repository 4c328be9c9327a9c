import type { ConceptKey, PaperKey } from '../../domain/keys.js';
import type { DefinitionCount, IdentityFacts } from '../../domain/names.js';
import { readDecisions } from './decisions.js';
import { definitionOf } from './name-rows.js';
import type { Database } from './open-database.js';
import { readRevision } from './revision.js';
import { json, number } from './values.js';

export function identityFacts(
  database: Database,
  names: readonly ConceptKey[],
  replacing: readonly PaperKey[],
): IdentityFacts {
  return {
    revision: readRevision(database),
    definitions: definitionsCounted(database, names, replacing),
    decisions: readDecisions(database),
  };
}

function definitionsCounted(
  database: Database,
  names: readonly ConceptKey[],
  replacing: readonly PaperKey[],
): readonly DefinitionCount[] {
  const replaced = json(paperIds(database, replacing));
  return database
    .all(
      `SELECT name, short, long, kind, count(*) AS papers,
         count(*) FILTER (WHERE paper_id IN (SELECT value FROM json_each(?2))) AS replaced
       FROM definition
       WHERE name IN (SELECT value FROM json_each(?1) UNION
         SELECT d.name FROM json_each(?2) AS r CROSS JOIN definition AS d ON d.paper_id = r.value)
       GROUP BY name, short, long, kind ORDER BY name, short, long, kind`,
      json(names),
      replaced,
    )
    .map((row) => ({
      ...definitionOf(row),
      papers: number(row, 'papers'),
      replaced: number(row, 'replaced'),
    }));
}

/** Row ids of the papers that are stored. */
function paperIds(database: Database, keys: readonly PaperKey[]): readonly number[] {
  return database
    .all('SELECT id FROM paper WHERE key IN (SELECT value FROM json_each(?))', json(keys))
    .map((row) => number(row, 'id'));
}
