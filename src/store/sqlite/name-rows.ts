import { storedConceptKey } from '../../domain/keys.js';
import type { NameDefinition, NameTrace } from '../../domain/names.js';
import { conceptKinds, textFields } from '../../domain/vocabulary.js';
import type { Database, Row } from './open-database.js';
import { nullableText, number, text, word } from './rows.js';

/** What `traceOf` reads, of tables `trace` as t and `concept` as c. */
export const traceColumns = `t.paper_id, t.name, t.surface, c.key AS concept_key, t.rule, t.evidence, t.field,
  t.sentence_start, t.sentence_end, t.decision`;

/** The trace in a row of `traceColumns`. */
export function traceOf(row: Row): NameTrace {
  const concept = nullableText(row, 'concept_key');
  return {
    name: storedConceptKey(text(row, 'name')),
    surface: text(row, 'surface'),
    concept: concept === null ? null : storedConceptKey(concept),
    rule: text(row, 'rule'),
    evidence: text(row, 'evidence'),
    sentence:
      row.field === null
        ? null
        : {
            field: word(row, 'field', textFields),
            start: number(row, 'sentence_start'),
            end: number(row, 'sentence_end'),
          },
    decision: nullableText(row, 'decision'),
  };
}

/** The definition in a row of table `definition`. */
export function definitionOf(row: Row): NameDefinition {
  return {
    name: storedConceptKey(text(row, 'name')),
    short: text(row, 'short'),
    long: storedConceptKey(text(row, 'long')),
    kind: word(row, 'kind', conceptKinds),
  };
}

/** Takes away what is kept of a paper's names. */
export function removeNames(database: Database, paperId: number): void {
  database.run('DELETE FROM trace WHERE paper_id = ?', paperId);
  database.run('DELETE FROM definition WHERE paper_id = ?', paperId);
}

export function writeTrace(
  database: Database,
  paperId: number,
  conceptId: number | null,
  { name, surface, rule, evidence, sentence, decision }: NameTrace,
): void {
  database.run(
    `INSERT INTO trace (paper_id, name, surface, concept_id, rule, evidence, field, sentence_start, sentence_end, decision)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    paperId,
    name,
    surface,
    conceptId,
    rule,
    evidence,
    sentence?.field ?? null,
    sentence?.start ?? null,
    sentence?.end ?? null,
    decision,
  );
}

export function writeDefinition(
  database: Database,
  paperId: number,
  { name, short, long, kind }: NameDefinition,
): void {
  database.run(
    'INSERT INTO definition (paper_id, name, short, long, kind) VALUES (?, ?, ?, ?, ?)',
    paperId,
    name,
    short,
    long,
    kind,
  );
}
