import type { ConceptInclude, LinkedPapersRequest, PaperInclude } from '../store/graph-store.js';
import { linkFilter } from './filters.js';
import type { ConceptPapersArgs } from './generated/resolver-types.js';
import { linkedPaperListOrder } from './orders.js';
import { pageRequest } from './page-arguments.js';
import type { Selected } from './selection.js';

/** The nodes that a connection is asked for, below `edges` and below `nodes`. */
export function nodesOf(connection: Selected): readonly Selected[] {
  return [
    ...connection.fields('edges').flatMap((edge) => edge.fields('node')),
    ...connection.fields('nodes'),
  ];
}

/** Whether the field is asked for below any edge of the connection. */
export function edgeHas(connection: Selected, name: string): boolean {
  return connection.fields('edges').some((edge) => edge.fields(name).length > 0);
}

/** Whether the connection is asked for its `totalCount`. */
export function wantsTotal(connection: Selected): boolean {
  return connection.fields('totalCount').length > 0;
}

/** A paper and nothing besides. */
export const bareInclude: PaperInclude = { links: false, mentions: false, listings: false };

/** What these selections of one paper need the store to bring along. */
export function paperInclude(papers: readonly Selected[]): PaperInclude {
  const concepts = papers.flatMap((paper) => paper.fields('concepts'));
  return {
    links: concepts.length > 0,
    mentions: concepts.some((connection) => edgeHas(connection, 'mentions')),
    listings: papers.some((paper) => paper.fields('listings').length > 0),
  };
}

/**
 * What these selections of one concept need the store to bring along: its page of papers when they all ask for the same
 * one. Different pages (aliases), and arguments that are not allowed, are left to the field's own resolver.
 */
export function conceptInclude(concepts: readonly Selected[]): ConceptInclude {
  try {
    const requests = concepts
      .flatMap((concept) => concept.fields('papers'))
      // The arguments were coerced by the schema that ConceptPapersArgs is generated from.
      .map((papers) => linkedPapersRequest(papers.args as ConceptPapersArgs, papers));
    const [papers = null] = requests;
    return { papers: requests.every((request) => sameRequest(request, papers)) ? papers : null };
  } catch {
    return { papers: null };
  }
}

/** The request for `Concept.papers` with these arguments and this selection. @throws PapergraphError on bad arguments */
export function linkedPapersRequest(args: ConceptPapersArgs, connection: Selected): LinkedPapersRequest {
  return {
    page: pageRequest(args, linkedPaperListOrder(args.orderBy)),
    order: args.orderBy,
    filter: linkFilter(args.where),
    totalCount: wantsTotal(connection),
    mentions: edgeHas(connection, 'mentions'),
    include: paperInclude(nodesOf(connection)),
  };
}

/** Two requests of equal content; both are built by `linkedPapersRequest`, with their keys in the same order. */
export function sameRequest(a: LinkedPapersRequest, b: LinkedPapersRequest | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
