import type { QueryResolvers } from '../generated/resolver-types.js';

/** `Query.extractionQuality`. */
export const qualityQueries: Pick<QueryResolvers, 'extractionQuality'> = {
  extractionQuality: (_query, _args, { quality }) => quality,
};
