import { summarizeConcept, type ConceptEvidence } from '../../domain/concept-summary.js';
import type { Concept } from '../../domain/concept.js';
import type { Curation } from '../../domain/curation.js';
import type { ConceptKey } from '../../domain/keys.js';
import { surfacesText } from '../../domain/search-terms.js';
import { conceptSortValue } from '../../domain/sort-values.js';
import { conceptKinds } from '../../domain/vocabulary.js';
import { groupBy } from '../group-by.js';
import type { SqlValue } from './binding.js';
import { conceptsById } from './concept-rows.js';
import type { Database, Row } from './open-database.js';
import { json, nullableText, number, text, word } from './values.js';

/** Sums up these concepts from the counts of their papers: new ones come, one that no paper names any more goes. */
export function summarizeConcepts(
  database: Database,
  ids: readonly number[],
  created: ReadonlyMap<number, ConceptKey>,
  curation: Pick<Curation, 'names' | 'kinds'>,
): void {
  const stored = conceptsById(database, ids);
  const evidence = evidenceOf(database, ids, (id) => stored.get(id)?.key ?? created.get(id));
  for (const id of ids) {
    const found = evidence.get(id);
    const concept = found === undefined ? null : summarizeConcept(found, curation);
    const before = stored.get(id) ?? null;
    if (concept === null) removeConcept(database, id);
    else writeConcept(database, id, concept, before);
  }
}

function evidenceOf(
  database: Database,
  ids: readonly number[],
  keyOf: (id: number) => ConceptKey | undefined,
): ReadonlyMap<number, ConceptEvidence> {
  const asked = json(ids);
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
  const evidence = new Map<number, ConceptEvidence>();
  for (const row of days) {
    const id = idOf(row);
    const key = keyOf(id);
    const used = surfaces.get(id) ?? [];
    if (key === undefined) continue;
    evidence.set(id, {
      key,
      kinds: kinds.get(id) ?? [],
      names: used.flatMap(({ name, named }) => (named > 0 ? [{ name, papers: named }] : [])),
      aliases: used.flatMap(({ name, aliased }) => (aliased > 0 ? [{ name, papers: aliased }] : [])),
      firstSeenAt: nullableText(row, 'first_day'),
      lastSeenAt: nullableText(row, 'last_day'),
    });
  }
  return evidence;
}

/** Writes the columns that changed and no others: SQLite maintains the index of every column that a statement names. */
function writeConcept(database: Database, id: number, concept: Concept, before: Concept | null): void {
  const columns = columnsOf(concept);
  const old = before === null ? null : columnsOf(before);
  const changed = columnNames.filter((column) => columns[column] !== old?.[column]);
  if (changed.length === 0) return;
  const values = changed.map((column) => columns[column]);
  if (old === null) {
    const places = changed.map(() => '?').join(', ');
    database.run(`INSERT INTO concept (${changed.join(', ')}, id) VALUES (${places}, ?)`, ...values, id);
  } else {
    database.run(
      `UPDATE concept SET ${changed.map((column) => `${column} = ?`).join(', ')} WHERE id = ?`,
      ...values,
      id,
    );
  }
  if (!changed.includes('name') && !changed.includes('aliases')) return;
  database.run(
    'INSERT OR REPLACE INTO concept_terms (rowid, surfaces) VALUES (?, ?)',
    id,
    surfacesText(concept),
  );
}

/** Where each fact of a concept is kept; a new one does not compile until it has its place. */
const columnOf = {
  key: 'key',
  name: 'name',
  kind: 'kind',
  paperCount: 'paper_count',
  firstSeenAt: 'first_seen_at',
  lastSeenAt: 'last_seen_at',
  aliases: 'aliases',
} as const satisfies Readonly<Record<keyof Concept, string>>;
const columnNames = [...Object.values(columnOf), 'folded_name'] as const;

function columnsOf(concept: Concept): Readonly<Record<(typeof columnNames)[number], SqlValue>> {
  return {
    key: concept.key,
    name: concept.name,
    folded_name: conceptSortValue(concept, 'NAME'),
    kind: concept.kind,
    paper_count: concept.paperCount,
    first_seen_at: conceptSortValue(concept, 'FIRST_SEEN_AT'),
    last_seen_at: conceptSortValue(concept, 'LAST_SEEN_AT'),
    aliases: json(concept.aliases),
  };
}

function removeConcept(database: Database, id: number): void {
  database.run('DELETE FROM concept_terms WHERE rowid = ?', id);
  database.run('DELETE FROM concept_kind WHERE concept_id = ?', id);
  database.run('DELETE FROM concept_surface WHERE concept_id = ?', id);
  database.run('DELETE FROM concept WHERE id = ?', id);
}
