import type { ConceptKey } from '../domain/keys.js';
import type { ConceptRelation } from '../store/graph-store.js';
import { connection } from './connection.js';
import type { RequestContext } from './context.js';
import {
  bareConcept,
  type ConceptRelationConnectionSource,
  type ConceptSource,
  type RelationSource,
} from './sources.js';
import type { ConceptRelationsArgs } from './generated/resolver-types.js';
import { minimumConfidence } from './filters.js';
import { pageOfList } from './list-order.js';
import { relationOrder } from './orders.js';
import { pageRequest } from './page-arguments.js';

/** `Concept.relations`: what papers state of this concept and another one, seen from this one. */
export async function relations(
  { concept }: ConceptSource,
  args: ConceptRelationsArgs,
  { loaders }: RequestContext,
): Promise<ConceptRelationConnectionSource> {
  const page = pageRequest(args, relationOrder);
  const types = args.where?.types ?? null;
  const least = minimumConfidence(args.where?.minConfidence) ?? 0;
  const rows = (await loaders.relationsOf(concept.key))
    .filter(({ type }) => types?.includes(type) ?? true)
    .map((relation) => ({
      ...relation,
      statements: relation.statements.filter(({ statement }) => statement.confidence >= least),
    }))
    .filter(({ statements }) => statements.length > 0)
    .map((relation) => seenFrom(concept.key, relation));
  return connection(pageOfList(rows, relationOrder, page), relationOrder, ({ other, ...relation }) => ({
    ...relation,
    node: bareConcept(other),
  }));
}

function seenFrom(key: ConceptKey, { from, type, to, statements }: ConceptRelation): RelationSource {
  const outgoing = from.key === key;
  return {
    other: outgoing ? to : from,
    type,
    direction: type === 'COMPARED_WITH' ? 'UNDIRECTED' : outgoing ? 'OUTGOING' : 'INCOMING',
    support: new Set(statements.map(({ paper }) => paper.key)).size,
    statements,
  };
}
