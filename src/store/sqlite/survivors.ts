import { compareText } from '../../domain/compare-text.js';
import { storedConceptKey, type ConceptKey } from '../../domain/keys.js';
import { groupBy } from '../group-by.js';
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
