import type { GraphStore } from '../../../src/store/graph-store.js';
import { aLink, aMention, aPaper, aPaperGraph, aStatement, aWholeGraph } from '../../builders.js';
import { ingestedAt } from './contract.js';

export function statusContract(store: () => GraphStore): void {
  const noConcepts = (['METHOD', 'DATASET', 'TASK', 'METRIC', 'CONCEPT'] as const).map((kind) => ({
    kind,
    concepts: 0,
  }));

  test('an empty store counts nothing and knows its schema', async () => {
    const status = await store().status();
    expect(status).toEqual({
      engine: status.engine,
      engineVersion: expect.stringMatching(/^\d+\.\d+/) as string,
      location: status.location,
      schemaVersion: (await store().migrate()).at(-1)?.name,
      papers: 0,
      concepts: 0,
      conceptsByKind: noConcepts,
      links: 0,
      mentions: 0,
      statements: 0,
      firstPublishedAt: null,
      lastPublishedAt: null,
      extractionRuns: [],
      lastIngestAt: null,
    });
  });

  test('a store counts what it holds, kinds in the order of the vocabulary, runs by their last ingest', async () => {
    const paper = aPaper({
      arxivId: '1',
      title: 'BERT and BERT',
      publishedAt: '2023-04',
      extractor: 'rules-1',
    });
    const mentions = [aMention(paper, 'BERT'), aMention(paper, 'BERT', { start: 9, end: 13 })];
    const first = aWholeGraph({
      paper,
      listings: [],
      links: [aLink({ name: 'BERT', mentions }), aLink({ name: 'GLUE', kind: 'DATASET' })],
      statements: [aStatement('BERT', 'EVALUATED_ON', 'GLUE')],
    });
    await store().mergePapers(
      [first, aPaperGraph({ arxivId: '2', extractor: 'rules-2' })],
      '2024-05-01T00:00:00.000Z',
    );
    await store().mergePapers(
      [aPaperGraph({ arxivId: '3', extractor: 'rules-1', publishedAt: '2021', concepts: ['BERT'] })],
      '2024-05-02T00:00:00.000Z',
    );
    expect(await store().status()).toMatchObject({
      papers: 3,
      concepts: 2,
      conceptsByKind: [
        { kind: 'METHOD', concepts: 1 },
        { kind: 'DATASET', concepts: 1 },
        ...noConcepts.slice(2),
      ],
      links: 3,
      mentions: 2,
      statements: 1,
      firstPublishedAt: '2021-01-01',
      lastPublishedAt: '2023-04-01',
      extractionRuns: [
        { extractor: 'rules-1', papers: 2, lastIngestAt: '2024-05-02T00:00:00.000Z' },
        { extractor: 'rules-2', papers: 1, lastIngestAt: '2024-05-01T00:00:00.000Z' },
      ],
      lastIngestAt: '2024-05-02T00:00:00.000Z',
    });
  });

  test('an extraction run whose papers were all extracted again is no longer listed', async () => {
    await store().mergePapers([aPaperGraph({ arxivId: '1', extractor: 'old' })], ingestedAt);
    await store().mergePapers([aPaperGraph({ arxivId: '1', extractor: 'new' })], ingestedAt);
    expect((await store().status()).extractionRuns).toEqual([
      { extractor: 'new', papers: 1, lastIngestAt: ingestedAt },
    ]);
  });

  test('every migration is applied once', async () => {
    const results = await store().migrate();
    expect(results.length).toBeGreaterThan(0);
    expect(results.map(({ applied }) => applied)).toEqual(results.map(() => 'before'));
  });

  test('a migrated store answers a ping', async () => {
    await expect(store().ping()).resolves.toBeUndefined();
  });
}
