import { storedConceptKey, type ConceptKey, type PaperKey } from '../../domain/keys.js';
import type { DefinitionCount, IdentityFacts } from '../../domain/names.js';
import { compareText } from '../../domain/compare-text.js';
import type { StoredExtraction } from '../graph-store.js';
import { groupBy } from '../group-by.js';
import { storedExtraction } from '../whole-paper.js';
import { conceptIds } from './concept-rows.js';
import { readDecisions } from './decisions.js';
import { definitionOf } from './name-rows.js';
import type { Database } from './open-database.js';
import { paperGraphs } from './paper-graphs.js';
import { readRevision } from './revision.js';
import { json, number, text } from './rows.js';

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

export function papersNaming(
  database: Database,
  names: readonly ConceptKey[],
  after: PaperKey | null,
  limit: number,
): readonly StoredExtraction[] {
  const ids = database
    .all(
      `SELECT p.id FROM paper AS p JOIN extraction AS e ON e.paper_id = p.id
       WHERE p.key > ?2 AND p.id IN (
         SELECT l.paper_id FROM json_each(?1) AS n CROSS JOIN concept AS c ON c.key = n.value
           CROSS JOIN link AS l ON l.concept_id = c.id
         UNION SELECT t.paper_id FROM json_each(?1) AS n CROSS JOIN trace AS t ON t.name = n.value)
       ORDER BY p.key LIMIT ?3`,
      json(names),
      after ?? '',
      limit,
    )
    .map((row) => number(row, 'id'));
  return paperGraphs(database, ids).map(storedExtraction);
}

export function survivorsOf(database: Database, keys: readonly ConceptKey[]): readonly (ConceptKey | null)[] {
  const ids = conceptIds(database, keys);
  const gone = keys.filter((_, place) => ids[place] === null);
  const rows = database.all(
    `SELECT t.name, c.key, count(DISTINCT t.paper_id) AS papers
     FROM json_each(?) AS asked CROSS JOIN trace AS t ON t.name = asked.value JOIN concept AS c ON c.id = t.concept_id
     GROUP BY t.name, c.key`,
    json([...new Set(gone)]),
  );
  const leads = groupBy(
    rows,
    (row) => text(row, 'name'),
    (row) => ({ key: storedConceptKey(text(row, 'key')), papers: number(row, 'papers') }),
  );
  return keys.map((key, place) => {
    if (ids[place] !== null) return key;
    const ranked = [...(leads.get(key) ?? [])].sort(
      (a, b) => b.papers - a.papers || compareText(a.key, b.key),
    );
    return ranked[0]?.key ?? null;
  });
}
