import { associationsOf } from '../statistics/association.js';
import { connection } from './connection.js';
import type { RequestContext } from './context.js';
import { cooccurrenceFilter } from './filters.js';
import type { ConceptRelatedArgs } from './generated/resolver-types.js';
import { pageOfList } from './list-order.js';
import { relatedConceptOrders } from './orders.js';
import { pageRequest } from './page-arguments.js';
import type { ConceptSource, RelatedConceptConnectionSource } from './sources.js';

/** `Concept.related`: the concepts that share papers with this one, with the figures of the association. */
export async function relatedConcepts(
  { concept }: ConceptSource,
  args: ConceptRelatedArgs,
  { loaders }: RequestContext,
): Promise<RelatedConceptConnectionSource> {
  const order = relatedConceptOrders[args.orderBy];
  const page = pageRequest(args, order);
  const shared = await loaders.cooccurrencesOf(concept.key, cooccurrenceFilter(args.where));
  return connection(pageOfList(associationsOf(shared), order, page), order, (association) => association);
}
