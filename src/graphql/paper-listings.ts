import type { Listing } from '../domain/paper.js';
import type { PaperView } from '../store/graph-store.js';
import type { RequestContext } from './context.js';
import { bareInclude } from './look-ahead.js';

/** `Paper.listings`: those that the store brought along, else by the loader. */
export async function paperListings(
  { paper, listings }: PaperView,
  _args: unknown,
  { loaders }: RequestContext,
): Promise<readonly Listing[]> {
  return listings ?? (await loaders.paper(paper.key, { ...bareInclude, listings: true }))?.listings ?? [];
}
