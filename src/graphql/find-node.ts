import type { Decision } from '../domain/decisions.js';
import type { PaperView } from '../store/graph-store.js';
import type { RequestContext } from './context.js';
import { currentConcept } from './current-concept.js';
import { parseGlobalId } from './global-id.js';
import { paperInclude } from './look-ahead.js';
import type { Selected } from './selection.js';
import type { ConceptSource } from './sources.js';

/** What has this global id, by the loaders: one store call for each type, one more for ids of merged concepts. */
export async function findNode(
  id: string,
  { loaders }: RequestContext,
  selected: (type: 'Paper' | 'Concept') => Selected,
): Promise<PaperView | ConceptSource | Decision | null> {
  const named = parseGlobalId(id);
  switch (named?.type) {
    case 'Paper':
      return loaders.paper(named.key, paperInclude([selected('Paper')]));
    case 'Concept':
      return currentConcept(named.key, loaders, [selected('Concept')]);
    case 'Decision':
      return (await loaders.ledger()).byId.get(named.key) ?? null;
    case undefined:
      return null;
  }
}
