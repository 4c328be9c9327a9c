import { compareText } from '../domain/compare-text.js';
import type { Concept, ConceptStatement } from '../domain/concept.js';
import type { ConceptKey } from '../domain/keys.js';
import type { Paper } from '../domain/paper.js';
import { textFields } from '../domain/vocabulary.js';
import { groupBy } from './group-by.js';
import type { ConceptRelation } from './concept-reads.js';

/** One paper's statement with the concepts it joins. */
export interface PaperStatement {
  readonly from: Concept;
  readonly to: Concept;
  readonly paper: Paper;
  readonly statement: ConceptStatement;
}

/** For each key, the relations it takes part in, in the order the port promises; statements of one relation are gathered. */
export function relationsFrom(
  stated: readonly PaperStatement[],
  keys: readonly ConceptKey[],
): readonly (readonly ConceptRelation[])[] {
  const groups = groupBy(
    stated,
    ({ statement: { from, type, to } }) => JSON.stringify([from, type, to]),
    (one) => one,
  );
  const relations = [...groups.values()]
    .flatMap((group) => relationFrom(group))
    .sort(
      (a, b) =>
        support(b) - support(a) ||
        compareText(a.type, b.type) ||
        compareText(a.from.key, b.from.key) ||
        compareText(a.to.key, b.to.key),
    );
  return keys.map((key) => relations.filter(({ from, to }) => from.key === key || to.key === key));
}

/** Number of distinct papers that state a relation. */
function support({ statements }: ConceptRelation): number {
  return new Set(statements.map(({ paper }) => paper.key)).size;
}

function relationFrom(group: readonly PaperStatement[]): readonly ConceptRelation[] {
  const [first] = group;
  if (first === undefined) return [];
  const statements = group
    .map(({ paper, statement }) => ({ paper, statement }))
    .sort(
      (a, b) =>
        b.statement.confidence - a.statement.confidence ||
        compareText(a.paper.key, b.paper.key) ||
        compareStatements(a.statement, b.statement),
    );
  return [{ from: first.from, type: first.statement.type, to: first.to, statements }];
}

/** Order of one paper's statements: by the concepts and type, then by the place of the sentence, the title's first. */
export function compareStatements(a: ConceptStatement, b: ConceptStatement): number {
  return (
    compareText(a.from, b.from) ||
    compareText(a.type, b.type) ||
    compareText(a.to, b.to) ||
    textFields.indexOf(a.sentence.field) - textFields.indexOf(b.sentence.field) ||
    a.sentence.start - b.sentence.start ||
    a.sentence.end - b.sentence.end ||
    b.confidence - a.confidence ||
    compareText(a.trigger, b.trigger)
  );
}
