import { connection } from './connection.js';
import type { RequestContext } from './context.js';
import type { ConceptNamesArgs } from './generated/resolver-types.js';
import { pageOfList } from './list-order.js';
import { conceptNameOrder } from './orders.js';
import { pageRequest } from './page-arguments.js';
import type { ConceptNameConnectionSource, ConceptSource } from './sources.js';

/** `Concept.names`: every surface of the concept with its reasons. */
export async function conceptNames(
  { concept }: ConceptSource,
  args: ConceptNamesArgs,
  { loaders }: RequestContext,
): Promise<ConceptNameConnectionSource> {
  const page = pageRequest(args, conceptNameOrder);
  const names = await loaders.namesOf(concept.key);
  return connection(pageOfList(names, conceptNameOrder, page), conceptNameOrder, (node) => ({ node }));
}
