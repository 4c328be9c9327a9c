import { storedConceptKey } from '../../domain/keys.js';
import type { NameDefinition, NameTrace } from '../../domain/names.js';
import { conceptKinds } from '../../domain/vocabulary.js';
import { cypher } from './cypher.js';
import * as read from './values.js';

/** Adds `trace`, the row of the trace `t` to the concept `c`, which is null for a rejected name. */
export const traceRow = cypher`WITH *, [t.name, t.surface, c.key, t.rule, t.evidence, t.decision, t.field, t.start, t.end] AS trace`;

export function traceOf(row: unknown): NameTrace {
  const [name, surface, concept, rule, evidence, decision, field, start, end] = read.list(row);
  const key = read.nullableText(concept);
  return {
    name: storedConceptKey(read.text(name)),
    surface: read.text(surface),
    concept: key === null ? null : storedConceptKey(key),
    rule: read.text(rule),
    evidence: read.text(evidence),
    sentence: field === null ? null : read.span(field, start, end),
    decision: read.nullableText(decision),
  };
}

/** Adds `definition`, the row of the definition `d`. */
export const definitionRow = cypher`WITH *, [d.name, d.short, d.long, d.kind] AS definition`;

export function definitionOf(row: unknown): NameDefinition {
  const [name, short, long, kind] = read.list(row);
  return {
    name: storedConceptKey(read.text(name)),
    short: read.text(short),
    long: storedConceptKey(read.text(long)),
    kind: read.word(kind, conceptKinds),
  };
}
