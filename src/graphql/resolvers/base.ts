import { namingText } from '../bounded-text.js';
import { maximumIds, tooManyIds } from '../filters.js';
import { findNode } from '../find-node.js';
import type { NodeResolvers, QueryResolvers } from '../generated/resolver-types.js';
import { selection } from '../selection.js';

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
