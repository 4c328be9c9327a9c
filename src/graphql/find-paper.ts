import { readArxivId, readDoi } from '../domain/identifiers.js';
import { paperKey } from '../domain/keys.js';
import type { PaperInclude, PaperView } from '../store/graph-store.js';
import type { RequestContext } from './context.js';
import type { QueryPaperArgs } from './generated/resolver-types.js';
import { parseGlobalId } from './global-id.js';
import { onlyArgument } from './only-argument.js';

/**
 * `Query.paper`: by id, arXiv id or DOI, these two in any form that ingest reads; another one is looked for as it stands.
 * @throws PapergraphError BAD_USER_INPUT
 */
export async function findPaper(
  args: QueryPaperArgs,
  { store, loaders }: RequestContext,
  include: PaperInclude,
): Promise<PaperView | null> {
  const { name, value } = onlyArgument(args, ['id', 'arxivId', 'doi']);
  switch (name) {
    case 'doi':
      return store.findPaperByDoi(readDoi(value) ?? value.toLowerCase(), include);
    case 'arxivId': {
      const arxivId = readArxivId(value) ?? value;
      const key = paperKey({ arxivId, doi: null, title: '', authors: [], publishedAt: null });
      return loaders.paper(key, include);
    }
    case 'id': {
      const named = parseGlobalId(value);
      return named?.type === 'Paper' ? loaders.paper(named.key, include) : null;
    }
  }
}
