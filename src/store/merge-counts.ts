import type { PaperGraph } from '../domain/concept.js';
import type { MergeCounts } from './graph-store.js';

/** What a merge of these papers wrote, of which the store counts what only it can know. */
export function mergeCounts(
  graphs: readonly PaperGraph[],
  counted: Pick<MergeCounts, 'papersCreated' | 'papersRelinked' | 'conceptsCreated'>,
): MergeCounts {
  return {
    ...counted,
    papersUpdated: graphs.length - counted.papersCreated,
    linksWritten: graphs.reduce((sum, { links }) => sum + links.length, 0),
    statementsWritten: graphs.reduce((sum, { statements }) => sum + statements.length, 0),
  };
}
