import { storedPaperKey } from '../../../src/domain/keys.js';
import type { GraphStore } from '../../../src/store/graph-store.js';
import {
  aLink,
  aListing,
  aMention,
  aPaper,
  aPaperGraph,
  aStatement,
  aWholeGraph,
  keyOf,
} from '../../builders.js';
import { conceptAlone, everything, exportAll, ingestedAt, linkedPapers } from './contract.js';

const abstract = 'BERT is used for parsing and LSTM too.';
const known = { extractor: 'rules-1', resolver: 'names-1' };
const graphs = [
  aPaperGraph({
    arxivId: '1',
    abstract,
    publishedAt: '2024',
    concepts: ['BERT', aLink({ name: 'Parsing', kind: 'TASK' })],
    statements: [aStatement('BERT', 'USED_FOR', 'Parsing')],
    listings: [aListing()],
  }),
  aPaperGraph({
    arxivId: '2',
    abstract,
    publishedAt: '2023-05-06',
    concepts: [aLink({ name: 'bert', aliases: ['BERTs', 'encoder'], kind: 'CONCEPT' }), 'LSTM'],
    listings: [aListing({ rank: 2 })],
  }),
  aPaperGraph({
    arxivId: '3',
    abstract,
    concepts: [aLink({ name: 'bert', kind: 'CONCEPT' }), 'parsing', 'GLUE'],
  }),
  aPaperGraph({ title: 'A paper without an id', abstract, publishedAt: '2022', concepts: [] }),
];

export function writeContract(store: () => GraphStore): void {
  test('a merge counts what it created and wrote', async () => {
    expect(await store().mergePapers(graphs.slice(0, 2), ingestedAt)).toEqual({
      papersCreated: 2,
      papersUpdated: 0,
      papersRelinked: 0,
      conceptsCreated: 3,
      linksWritten: 4,
      statementsWritten: 1,
    });
    expect(await store().mergePapers(graphs.slice(1), ingestedAt)).toEqual({
      papersCreated: 2,
      papersUpdated: 1,
      papersRelinked: 0,
      conceptsCreated: 1,
      linksWritten: 5,
      statementsWritten: 0,
    });
    expect(await store().mergePapers([], ingestedAt)).toEqual({
      papersCreated: 0,
      papersUpdated: 0,
      papersRelinked: 0,
      conceptsCreated: 0,
      linksWritten: 0,
      statementsWritten: 0,
    });
  });

  test('merging the same papers again changes nothing', async () => {
    await store().mergePapers(graphs, ingestedAt);
    const before = [await exportAll(store()), await store().status()];
    await store().mergePapers(graphs, ingestedAt);
    expect([await exportAll(store()), await store().status()]).toEqual(before);
  });

  test('the graph does not depend on the order of arrival or the size of batches', async () => {
    await store().mergePapers(graphs, ingestedAt);
    const expected = await exportAll(store());
    // The same keys again with other content, then the papers one by one from the last to the first.
    await store().mergePapers(
      graphs.map(({ paper }) => aWholeGraph({ paper: { ...paper, titleText: 'x' }, links: [] })),
      ingestedAt,
    );
    expect((await exportAll(store())).concepts).toEqual([]);
    for (const graph of [...graphs].reverse()) await store().mergePapers([graph], ingestedAt);
    expect(await exportAll(store())).toEqual(expected);
  });

  test('a paper that is there is replaced whole, and its concepts are summed up anew', async () => {
    await store().mergePapers(graphs, ingestedAt);
    const paper = aPaper({ arxivId: '1', title: 'Now about GLUE', publishedAt: '2025' });
    const link = aLink({ name: 'GLUE', kind: 'DATASET', mentions: [aMention(paper, 'GLUE')] });
    await store().mergePapers([aWholeGraph({ paper, links: [link] })], ingestedAt);
    const [view] = await store().findPapers([paper.key], everything);
    expect(view).toMatchObject({ paper, links: [{ link }], listings: [aListing()] });
    const found = await store().findConcepts(
      ['BERT', 'Parsing', 'GLUE'].map((name) => keyOf(name)),
      conceptAlone,
    );
    expect(found.map((one) => one?.concept)).toEqual([
      {
        key: 'bert',
        name: 'bert',
        kind: 'CONCEPT',
        paperCount: 2,
        firstSeenAt: '2023-05-06',
        lastSeenAt: '2023-05-06',
        aliases: ['encoder'],
      },
      {
        key: 'parsing',
        name: 'parsing',
        kind: 'METHOD',
        paperCount: 1,
        firstSeenAt: null,
        lastSeenAt: null,
        aliases: [],
      },
      {
        key: 'glue',
        name: 'GLUE',
        kind: 'METHOD',
        paperCount: 2,
        firstSeenAt: '2025-01-01',
        lastSeenAt: '2025-01-01',
        aliases: [],
      },
    ]);
    expect(await store().relationsOf([keyOf('BERT')])).toEqual([[]]);
  });

  test('a concept goes when no paper names it any more', async () => {
    await store().mergePapers(graphs, ingestedAt);
    await store().mergePapers([aPaperGraph({ arxivId: '2', abstract })], ingestedAt);
    expect(await store().findConcepts([keyOf('LSTM')], conceptAlone)).toEqual([null]);
    expect(await store().conceptsNamed(keyOf('LSTM'), 9)).toEqual([]);
    expect((await store().status()).concepts).toBe(3);
  });

  test('a concept that goes and comes back in one merge is the same concept', async () => {
    await store().mergePapers([aPaperGraph({ arxivId: '1', concepts: ['BERT'] })], ingestedAt);
    const before = await exportAll(store());
    await store().mergePapers(
      [aPaperGraph({ arxivId: '1' }), aPaperGraph({ arxivId: '2', concepts: ['BERT'] })],
      ingestedAt,
    );
    const [page] = await store().papersOf([keyOf('BERT')], linkedPapers());
    expect(page?.rows.map(({ paper }) => paper.paper.arxivId)).toEqual(['2']);
    expect((await exportAll(store())).concepts).toEqual(before.concepts);
  });

  test('a paper whose date changed moves among the papers of its concepts', async () => {
    await store().mergePapers(graphs, ingestedAt);
    await store().mergePapers(
      [{ ...graphs[1]!, paper: { ...graphs[1]!.paper, publishedAt: '2026' } }],
      ingestedAt,
    );
    const [page] = await store().papersOf([keyOf('BERT')], linkedPapers());
    expect(page?.rows.map(({ paper }) => paper.paper.arxivId)).toEqual(['2', '1', '3']);
  });

  test('listings are kept, a new one is added, an equal one is not', async () => {
    const graph = aPaperGraph({ arxivId: '1' });
    const yesterday = aListing({ listedAt: '2024-03-13', upvotes: null });
    for (const listings of [[aListing()], [yesterday], [], [aListing(), yesterday]]) {
      await store().mergePapers([{ ...graph, listings }], ingestedAt);
    }
    expect(await store().storedPapers([graph.paper.key])).toEqual([
      { ...known, contentHash: graph.paper.contentHash, listings: [yesterday, aListing()] },
    ]);
  });

  test('stored papers come in the order of the keys, with null for an unknown one', async () => {
    await store().mergePapers(graphs, ingestedAt);
    const keys = ['arxiv:2', 'arxiv:404', 'arxiv:3'].map(storedPaperKey);
    const { contentHash } = graphs[1]!.paper;
    expect(await store().storedPapers(keys)).toEqual([
      { ...known, contentHash, listings: [aListing({ rank: 2 })] },
      null,
      { ...known, contentHash, listings: [] },
    ]);
    expect(await store().storedPapers([])).toEqual([]);
  });

  test('papers are known by their folded title, in order of title and key', async () => {
    await store().mergePapers(graphs, ingestedAt);
    expect(await store().papersTitled(['study of graph', 'unknown', 'paper without an id'])).toEqual([
      { foldedTitle: 'paper without an id', key: 'title:paper without an id||2022' },
      { foldedTitle: 'study of graph', key: 'arxiv:1' },
      { foldedTitle: 'study of graph', key: 'arxiv:2' },
      { foldedTitle: 'study of graph', key: 'arxiv:3' },
    ]);
    expect(await store().papersTitled([])).toEqual([]);
  });

  test.each([
    ['a surface that the text does not read', { surface: 'BART' }],
    ['a span outside the text', { start: 20, end: 24 }],
    ['a sentence outside the text', { sentence: { field: 'title', start: 0, end: 99 } as const }],
    ['a sentence of the other field', { sentence: { field: 'abstract', start: 0, end: 5 } as const }],
  ])('evidence that does not hold is refused and nothing of the batch is stored: %s', async (_, wrong) => {
    const paper = aPaper({ arxivId: '1', title: 'On BERT' });
    const link = aLink({ name: 'BERT', mentions: [aMention(paper, 'BERT', wrong)] });
    const broken = aWholeGraph({ paper, links: [link] });
    await expect(store().mergePapers([aPaperGraph({ arxivId: '0' }), broken], ingestedAt)).rejects.toThrow(
      RangeError,
    );
    expect((await store().status()).papers).toBe(0);
  });

  test('a second link to a concept and a statement about a concept without a link are refused', async () => {
    const twice = aPaperGraph({ concepts: ['BERT', 'bert'] });
    const unlinked = aPaperGraph({ concepts: ['BERT'], statements: [aStatement('BERT', 'IS_A', 'LSTM')] });
    await expect(store().mergePapers([twice], ingestedAt)).rejects.toThrow(RangeError);
    await expect(store().mergePapers([unlinked], ingestedAt)).rejects.toThrow(RangeError);
  });
}
