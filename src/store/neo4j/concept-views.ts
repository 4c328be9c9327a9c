import type { ConceptInclude, ConceptView } from '../graph-store.js';
import { conceptOf, conceptRow } from './concept-rows.js';
import type { Parameters } from './connection.js';
import { clauses, cypher, type Cypher } from './cypher.js';
import { linkedPapers, linkedPapersOf } from './linked-papers.js';
import { list } from './values.js';

/** Adds `view`, the concept `c` with what was asked for. */
export function conceptView({ papers }: ConceptInclude): {
  readonly text: Cypher;
  readonly parameters: Parameters;
} {
  const part = papers === null ? null : linkedPapers(papers);
  return {
    text: clauses(
      part === null ? cypher`WITH *, null AS linkedPapers` : part.text,
      conceptRow,
      cypher`WITH *, [concept, linkedPapers] AS view`,
    ),
    parameters: part === null ? {} : part.parameters,
  };
}

export function conceptViewOf(row: unknown, { papers }: ConceptInclude): ConceptView {
  const [concept, linked] = list(row);
  return {
    concept: conceptOf(concept),
    papers: papers === null ? null : linkedPapersOf(linked, papers),
  };
}
