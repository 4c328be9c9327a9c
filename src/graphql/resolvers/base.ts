import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import type { Decision } from '../../domain/decisions.js';
import { namingText } from '../bounded-text.js';
import type { RequestContext } from '../context.js';
import { currentConcept } from '../current-concept.js';
import { maximumIds, tooManyIds } from '../filters.js';
import type { QueryResolvers, NodeResolvers } from '../generated/resolver-types.js';
import { parseGlobalId } from '../global-id.js';
import { paperInclude } from '../look-ahead.js';
import { selection, type Selected } from '../selection.js';
import type { ConceptSource } from '../sources.js';
import type { PaperView } from '../../store/graph-store.js';

/** `Query.node` and `Query.nodes`. */
export const baseQueries: Pick<QueryResolvers, 'node' | 'nodes'> = {
  node: (_query, { id }, context, info) =>
    findNode(namingText(id, 'id'), context, (type) => selection(info, type)),

  nodes: (_query, { ids }, context, info) => {
    if (ids.length > maximumIds) throw tooManyIds('ids', ids.length);
    return Promise.all(
      ids.map((id) => findNode(namingText(id, 'ids'), context, (type) => selection(info, type))),
    );
  },
};

/** `Node.__resolveType`. */
export const nodeResolvers: NodeResolvers = {
  __resolveType: (source) => ('paper' in source ? 'Paper' : 'concept' in source ? 'Concept' : 'Decision'),
};

/** What has this global id, by the loaders: one store call for each type, one more for ids of merged concepts. */
async function findNode(
  id: string,
  { loaders }: RequestContext,
  selected: (type: 'Paper' | 'Concept') => Selected,
): Promise<PaperView | ConceptSource | Decision | null> {
  const named = parseGlobalId(id);
  switch (named?.type) {
    case 'Paper':
      return loaders.paper(named.key, paperInclude([selected('Paper')]));
    case 'Concept':
      return currentConcept(named.key, loaders, [selected('Concept')]);
    case 'Decision':
      return (await loaders.ledger()).byId.get(named.key) ?? null;
    case undefined:
      return null;
  }
}

/** A scalar that is text both ways; what a client sends is checked. */
function textScalar(name: string, allowed: string, isValid: (text: string) => boolean): GraphQLScalarType {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && isValid(value)) return value;
    throw new GraphQLError(`Expected ${allowed}, found ${JSON.stringify(value)}.`);
  };
  return new GraphQLScalarType<string>({
    name,
    serialize: String,
    parseValue: parse,
    parseLiteral: (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : null),
  });
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(time).toISOString().startsWith(text);
}

/** The scalars of `schema/base.graphql`. */
export const scalars = {
  Date: textScalar('Date', 'a day as "YYYY-MM-DD"', isDay),
  DateTime: textScalar('DateTime', 'a moment as ISO 8601 in UTC', (text) =>
    /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text),
  ),
  URL: textScalar('URL', 'an absolute http or https address', (text) => /^https?:\/\/\S+$/.test(text)),
};
