import type { StoreStatus } from '../../store/graph-store.js';
import type { QueryResolvers, StatsResolvers, StoreEngine } from '../generated/resolver-types.js';

/** `Query.stats`. */
export const statsQueries: Pick<QueryResolvers, 'stats'> = {
  stats: (_query, _args, { store }) => store.status(),
};

/** Fields of `Stats` that are not simply a property of the store's status. Its location and version stay private. */
export const statsResolvers: StatsResolvers = {
  engine: ({ engine }) => engineNames[engine],
};

const engineNames: Readonly<Record<StoreStatus['engine'], StoreEngine>> = {
  sqlite: 'SQLITE',
  neo4j: 'NEO4J',
};
