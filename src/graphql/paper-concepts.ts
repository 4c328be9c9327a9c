import type { LinkedConcept, LinkFilter, PaperView } from '../store/graph-store.js';
import { connection } from './connection.js';
import type { RequestContext } from './context.js';
import { linkFilter } from './filters.js';
import type { PaperConceptsArgs } from './generated/resolver-types.js';
import { pageOfList } from './list-order.js';
import { bareInclude, edgeHas } from './look-ahead.js';
import { paperConceptOrder } from './orders.js';
import { pageRequest } from './page-arguments.js';
import type { Selected } from './selection.js';
import { bareConcept, type PaperConceptConnectionSource } from './sources.js';

/** `Paper.concepts`: the links of a paper are few, so all come at once and are filtered and cut here. */
export async function paperConcepts(
  source: PaperView,
  args: PaperConceptsArgs,
  context: RequestContext,
  selected: Selected,
): Promise<PaperConceptConnectionSource> {
  const page = pageRequest(args, paperConceptOrder);
  const filter = linkFilter(args.where);
  const links = await linksOf(source, context, edgeHas(selected, 'mentions'));
  const rows = links.filter((linked) => meets(linked, filter));
  return connection(pageOfList(rows, paperConceptOrder, page), paperConceptOrder, ({ link, concept }) => ({
    link,
    paper: source.paper,
    node: bareConcept(concept),
  }));
}

function meets({ link }: LinkedConcept, { kinds, roles, minConfidence }: LinkFilter): boolean {
  return (
    (kinds?.includes(link.kind) ?? true) &&
    (roles?.includes(link.role) ?? true) &&
    link.confidence >= (minConfidence ?? 0)
  );
}

/** The paper's links: those that the store brought along, else by the loader. */
async function linksOf(
  { paper, links }: PaperView,
  { loaders }: RequestContext,
  mentions: boolean,
): Promise<readonly LinkedConcept[]> {
  return links ?? (await loaders.paper(paper.key, { ...bareInclude, links: true, mentions }))?.links ?? [];
}
