import { storedConceptKey, type ConceptKey } from '../../domain/keys.js';
import type { CooccurrenceFilter, Cooccurrences } from '../graph-store.js';
import { conceptIds } from './concept-rows.js';
import type { Database } from './open-database.js';
import { json, number, text } from './rows.js';

/** Shared papers are rows of the join, because a paper has one link to a concept. */
export function cooccurrencesOf(
  database: Database,
  keys: readonly ConceptKey[],
  filter: CooccurrenceFilter,
): readonly Cooccurrences[] {
  const concepts = conceptIds(database, keys);
  const rows = database.all(
    `WITH shared AS (
       SELECT asked.key AS place, other.concept_id, count(*) AS papers
       FROM json_each(?1) AS asked
       CROSS JOIN link AS own ON own.concept_id = asked.value
       CROSS JOIN link AS other ON other.paper_id = own.paper_id AND other.concept_id <> own.concept_id
       GROUP BY asked.key, other.concept_id
       HAVING count(*) >= ?2
     )
     SELECT shared.place, c.key, shared.papers, c.paper_count
     FROM shared CROSS JOIN concept AS c ON c.id = shared.concept_id
     WHERE ?3 IS NULL OR c.kind IN (SELECT value FROM json_each(?3))`,
    json(concepts.map((concept) => concept?.id ?? null)),
    filter.minPapers,
    filter.kinds === null ? null : json(filter.kinds),
  );
  const totalPapers = number(database.get('SELECT count(*) AS papers FROM paper') ?? {}, 'papers');
  const found = concepts.map((concept) => ({
    paperCount: concept?.paperCount ?? 0,
    totalPapers,
    rows: [] as { key: ConceptKey; papers: number; paperCount: number }[],
  }));
  for (const row of rows) {
    found[number(row, 'place')]?.rows.push({
      key: storedConceptKey(text(row, 'key')),
      papers: number(row, 'papers'),
      paperCount: number(row, 'paper_count'),
    });
  }
  return found;
}
