import { storedConceptKey, type ConceptKey } from '../../domain/keys.js';
import { groupBy } from '../group-by.js';
import { survivorOf, type Lead } from '../survivor.js';
import { conceptIds } from './concept-rows.js';
import type { Database } from './open-database.js';
import { json, number, text } from './values.js';

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
    (row): Lead => ({ key: storedConceptKey(text(row, 'key')), papers: number(row, 'papers') }),
  );
  return keys.map((key, place) => (ids[place] === null ? survivorOf(leads.get(key) ?? []) : key));
}
