import { storedPaperKey } from '../../../src/domain/keys.js';
import type { GraphStore } from '../../../src/store/graph-store.js';
import {
  aDefinition,
  aLink,
  aListing,
  aMention,
  aPaper,
  aPaperGraph,
  aStatement,
  aTrace,
  aWholeGraph,
} from '../../builders.js';
import { exportAll, ingestedAt } from './contract.js';

export function exportContract(store: () => GraphStore): void {
  test('an export holds everything of a paper, links as in a view and statements by concepts and place', async () => {
    const paper = aPaper({
      arxivId: '1',
      title: 'BERT on GLUE',
      abstract: 'We use BERT for GLUE.',
      publishedAt: '2024',
    });
    const bert = aLink({ name: 'BERT', aliases: ['Berts'], core: true, mentions: [aMention(paper, 'BERT')] });
    const glue = aLink({
      name: 'GLUE',
      kind: 'DATASET',
      confidence: 0.9,
      mentions: [aMention(paper, 'GLUE')],
    });
    const inTitle = aStatement('BERT', 'EVALUATED_ON', 'GLUE', {
      sentence: { field: 'title', start: 5, end: 7 },
    });
    const early = aStatement('BERT', 'EVALUATED_ON', 'GLUE', {
      sentence: { field: 'abstract', start: 1, end: 9 },
    });
    const late = aStatement('BERT', 'EVALUATED_ON', 'GLUE', {
      sentence: { field: 'abstract', start: 3, end: 9 },
    });
    const back = aStatement('GLUE', 'COMPARED_WITH', 'BERT', { trigger: '', confidence: 1 });
    const usedFor = aStatement('BERT', 'USED_FOR', 'GLUE');
    const graph = aWholeGraph({
      paper,
      listings: [aListing()],
      links: [glue, bert],
      statements: [back, late, usedFor, early, inTitle],
      traces: [aTrace('SuperGLUE', 'GLUE'), aTrace('B', 'BERT'), aTrace('GPT', null)],
      definitions: [aDefinition('GLUE', 'understanding benchmark'), aDefinition('B', 'BERT')],
    });
    await store().mergePapers([graph], ingestedAt);
    expect(await store().exportPapers(null, 10)).toEqual([
      {
        ...graph,
        links: [bert, glue],
        statements: [inTitle, early, late, usedFor, back],
        traces: [aTrace('B', 'BERT'), aTrace('GPT', null), aTrace('SuperGLUE', 'GLUE')],
        definitions: [aDefinition('B', 'BERT'), aDefinition('GLUE', 'understanding benchmark')],
      },
    ]);
  });

  test('papers and concepts are exported in key order, after a key, at most as many as asked for', async () => {
    const graphs = ['2', '10', '1'].map((arxivId) => aPaperGraph({ arxivId, concepts: [`net ${arxivId}`] }));
    await store().mergePapers(graphs, ingestedAt);
    const keys = async (after: string | null, limit: number) =>
      (await store().exportPapers(after === null ? null : storedPaperKey(after), limit)).map(
        ({ paper }) => paper.key,
      );
    expect(await keys(null, 2)).toEqual(['arxiv:1', 'arxiv:10']);
    expect(await keys('arxiv:10', 2)).toEqual(['arxiv:2']);
    expect(await keys('arxiv:11', 2)).toEqual(['arxiv:2']);
    expect(await keys('arxiv:2', 2)).toEqual([]);
    const { papers, concepts } = await exportAll(store());
    expect(papers.map(({ paper }) => paper.key)).toEqual(['arxiv:1', 'arxiv:10', 'arxiv:2']);
    expect(concepts.map(({ key }) => key)).toEqual(['net1', 'net10', 'net2']);
  });

  test('an empty store exports nothing', async () => {
    expect(await exportAll(store())).toEqual({ papers: [], concepts: [] });
  });
}
