import { summarizeConcept, type ConceptEvidence } from '../../domain/concept-summary.js';
import type { Concept } from '../../domain/concept.js';
import { storedConceptKey, type ConceptKey } from '../../domain/keys.js';
import { searchText } from '../../domain/search-terms.js';
import { conceptSortValue } from '../../domain/sort-values.js';
import { conceptKinds } from '../../domain/vocabulary.js';
import { groupBy } from '../group-by.js';
import { conceptsById } from './concept-rows.js';
import type { Database, Row } from './open-database.js';
import { json, nullableText, number, text, word } from './rows.js';

/** A row for a concept that was never seen before; `summarizeConcepts` fills it before the transaction ends. */
export function createConcept(database: Database, key: ConceptKey): number {
  const row = database.get(
    `INSERT INTO concept (key, name, folded_name, kind, paper_count, first_seen_at, last_seen_at, aliases)
     VALUES (?, '', '', 'CONCEPT', 0, '', '', '[]') RETURNING id`,
    key,
  );
  return number(row ?? {}, 'id');
}

/** Sums up these concepts from the counts of their papers; one that no paper names any more goes. */
export function summarizeConcepts(database: Database, ids: readonly number[]): void {
  const before = conceptsById(database, ids);
  const evidence = evidenceOf(database, before);
  for (const [id, stored] of before) {
    const found = evidence.get(id);
    const concept = found === undefined ? null : summarizeConcept(found);
    if (concept === null) removeConcept(database, id);
    // Both are made of the same fields in the same order, so equal texts are equal values.
    else if (JSON.stringify(concept) !== JSON.stringify(stored)) writeConcept(database, id, concept, stored);
  }
}

function evidenceOf(
  database: Database,
  concepts: ReadonlyMap<number, Concept>,
): ReadonlyMap<number, ConceptEvidence> {
  const asked = json([...concepts.keys()]);
  const idOf = (row: Row) => number(row, 'concept_id');
  const read = (table: string) =>
    database.all(`SELECT * FROM ${table} WHERE concept_id IN (SELECT value FROM json_each(?))`, asked);
  const kinds = groupBy(read('concept_kind'), idOf, (row) => ({
    kind: word(row, 'kind', conceptKinds),
    papers: number(row, 'papers'),
  }));
  const surfaces = groupBy(read('concept_surface'), idOf, (row) => ({
    name: text(row, 'surface'),
    named: number(row, 'named'),
    aliased: number(row, 'aliased'),
  }));
  const days = database.all(
    `SELECT asked.value AS concept_id,
       (SELECT min(first_day) FROM link WHERE concept_id = asked.value AND first_day > '') AS first_day,
       (SELECT max(first_day) FROM link WHERE concept_id = asked.value AND first_day > '') AS last_day
     FROM json_each(?) AS asked`,
    asked,
  );
  return new Map(
    days.map((row) => {
      const id = idOf(row);
      const used = surfaces.get(id) ?? [];
      return [
        id,
        {
          key: concepts.get(id)?.key ?? storedConceptKey(''),
          kinds: kinds.get(id) ?? [],
          names: used.filter(({ named }) => named > 0).map(({ name, named }) => ({ name, papers: named })),
          aliases: used
            .filter(({ aliased }) => aliased > 0)
            .map(({ name, aliased }) => ({ name, papers: aliased })),
          firstSeenAt: nullableText(row, 'first_day'),
          lastSeenAt: nullableText(row, 'last_day'),
        },
      ];
    }),
  );
}

function writeConcept(database: Database, id: number, concept: Concept, before: Concept): void {
  database.run(
    `UPDATE concept SET name = ?, folded_name = ?, kind = ?, paper_count = ?, first_seen_at = ?, last_seen_at = ?,
       aliases = ? WHERE id = ?`,
    concept.name,
    conceptSortValue(concept, 'NAME'),
    concept.kind,
    concept.paperCount,
    conceptSortValue(concept, 'FIRST_SEEN_AT'),
    conceptSortValue(concept, 'LAST_SEEN_AT'),
    json(concept.aliases),
    id,
  );
  const terms = surfaceTerms(concept);
  if (terms === surfaceTerms(before)) return;
  database.run('INSERT OR REPLACE INTO concept_terms (rowid, surfaces) VALUES (?, ?)', id, terms);
}

function surfaceTerms({ name, aliases }: Concept): string {
  return [name, ...aliases].map(searchText).join(' ');
}

function removeConcept(database: Database, id: number): void {
  database.run('DELETE FROM concept_terms WHERE rowid = ?', id);
  database.run('DELETE FROM concept_kind WHERE concept_id = ?', id);
  database.run('DELETE FROM concept_surface WHERE concept_id = ?', id);
  database.run('DELETE FROM concept WHERE id = ?', id);
}
