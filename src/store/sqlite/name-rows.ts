import { storedConceptKey } from '../../domain/keys.js';
import type { NameDefinition, NameTrace } from '../../domain/names.js';
import { conceptKinds } from '../../domain/vocabulary.js';
import type { Row } from './open-database.js';
import { nullableText, sentence, text, word } from './values.js';

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
    sentence: row.field === null ? null : sentence(row),
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
