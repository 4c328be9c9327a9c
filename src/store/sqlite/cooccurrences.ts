import type { Cooccurrences } from '../../domain/cooccurrences.js';
import { storedConceptKey, type ConceptKey } from '../../domain/keys.js';
import type { CooccurrenceFilter } from '../graph-store.js';
import { conceptIds } from './concept-rows.js';
import type { Database } from './open-database.js';
import { json, number, text } from './values.js';

/**
 * With how many papers each other concept goes with these. The join gives one row for each shared paper, 60,000 for a hub
 * of 5,000 papers; they leave SQLite as one text and are counted here, a third of the time that GROUP BY and a row object
 * for each concept take.
 */
export function cooccurrencesOf(
  database: Database,
  keys: readonly ConceptKey[],
  filter: CooccurrenceFilter,
): readonly Cooccurrences[] {
  const totalPapers = number(database.get('SELECT count(*) AS papers FROM paper') ?? {}, 'papers');
  const counted = conceptIds(database, keys).map((concept) => ({
    paperCount: concept?.paperCount ?? 0,
    shared: concept === null ? [] : sharedPapers(database, concept.id, filter.minPapers),
  }));
  const ids = new Set(counted.flatMap(({ shared }) => shared.map(({ id }) => id)));
  const others = keysAndCounts(database, [...ids], filter.kinds);
  return counted.map(({ paperCount, shared }) => ({
    paperCount,
    totalPapers,
    rows: shared.flatMap(({ id, papers }) => {
      const other = others.get(id);
      return other === undefined ? [] : [{ key: other.key, papers, paperCount: other.paperCount }];
    }),
  }));
}

/** Row ids of the concepts that share at least so many papers with this one; a paper has one link to a concept. */
function sharedPapers(database: Database, conceptId: number, minPapers: number) {
  const row = database.get(
    `SELECT ifnull(group_concat(other.concept_id), '') AS ids FROM link AS own
     CROSS JOIN link AS other ON other.paper_id = own.paper_id AND other.concept_id <> own.concept_id
     WHERE own.concept_id = ?`,
    conceptId,
  );
  const papers = new Map<string, number>();
  for (const id of text(row ?? {}, 'ids').split(',')) papers.set(id, (papers.get(id) ?? 0) + 1);
  papers.delete('');
  return [...papers].flatMap(([id, count]) => (count < minPapers ? [] : [{ id: Number(id), papers: count }]));
}

function keysAndCounts(
  database: Database,
  ids: readonly number[],
  kinds: CooccurrenceFilter['kinds'],
): ReadonlyMap<number, { readonly key: ConceptKey; readonly paperCount: number }> {
  const row = database.get(
    `SELECT json_group_array(json_array(c.id, c.key, c.paper_count)) AS concepts
     FROM json_each(?1) AS asked CROSS JOIN concept AS c ON c.id = asked.value
     WHERE ?2 IS NULL OR c.kind IN (SELECT value FROM json_each(?2))`,
    json(ids),
    kinds === null ? null : json(kinds),
  );
  // What the statement above makes of its columns.
  const concepts = JSON.parse(text(row ?? {}, 'concepts')) as readonly (readonly [number, string, number])[];
  return new Map(concepts.map(([id, key, paperCount]) => [id, { key: storedConceptKey(key), paperCount }]));
}
