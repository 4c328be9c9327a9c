import type { QueryResolvers, StatsResolvers } from '../generated/resolver-types.js';

/** `Query.stats`. */
export const statsQueries: Pick<QueryResolvers, 'stats'> = {
  stats: (_query, _args, { store }) => store.status(),
};

/** Fields of `Stats` that are not simply a property of the store's status. Its location and version stay private. */
export const statsResolvers: StatsResolvers = {
  engine: ({ engine }) => (engine === 'sqlite' ? 'SQLITE' : 'NEO4J'),
};
