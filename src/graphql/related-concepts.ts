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
  const { paperCount, totalPapers, rows } = await loaders.cooccurrencesOf(
    concept.key,
    cooccurrenceFilter(args.where),
  );
  const associations = rows.map((row) => {
    const joint = row.papers / totalPapers;
    const pmi = Math.log((row.papers * totalPapers) / (paperCount * row.paperCount));
    return {
      key: row.key,
      papers: row.papers,
      npmi: joint === 1 ? 1 : pmi / -Math.log(joint),
      jaccard: row.papers / (paperCount + row.paperCount - row.papers),
    };
  });
  return connection(pageOfList(associations, order, page), order, (association) => association);
}
