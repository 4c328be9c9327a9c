import { connection } from './connection.js';
import type { RequestContext } from './context.js';
import type { ConceptPapersArgs } from './generated/resolver-types.js';
import { linkedPapersRequest, sameRequest } from './look-ahead.js';
import { linkedPaperListOrder } from './orders.js';
import type { Selected } from './selection.js';
import type { ConceptPaperConnectionSource, ConceptSource } from './sources.js';

/** `Concept.papers`: the page that the store brought along when it is the one asked for, else by the loader. */
export async function conceptPapers(
  { concept, papers }: ConceptSource,
  args: ConceptPapersArgs,
  { loaders }: RequestContext,
  selected: Selected,
): Promise<ConceptPaperConnectionSource> {
  const request = linkedPapersRequest(args, selected);
  const page =
    papers !== null && sameRequest(request, papers.request)
      ? papers.page
      : await loaders.papersOf(concept.key, request);
  const order = linkedPaperListOrder(request.order);
  return connection(page, order, ({ link, paper }) => ({ link, node: paper }));
}
