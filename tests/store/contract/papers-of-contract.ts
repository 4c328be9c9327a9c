import { paperSortValue } from '../../../src/domain/sort-values.js';
import type {
  GraphStore,
  LinkFilter,
  LinkedPapersRequest,
  PaperOrder,
} from '../../../src/store/graph-store.js';
import { aLink, aListing, aMention, aPaper, aPaperGraph, aWholeGraph, keyOf } from '../../builders.js';
import { everything, first, ingestedAt, last, linkedPapers, nothing, walk } from './contract.js';

const bert = keyOf('BERT');
const glue = keyOf('GLUE');
const shelf = [
  aPaperGraph({ arxivId: '1', title: 'Delta', publishedAt: '2024-03-01', concepts: ['BERT', 'GLUE'] }),
  aPaperGraph({
    arxivId: '2',
    title: 'Charlie',
    publishedAt: '2024-03',
    concepts: [aLink({ name: 'BERT', kind: 'CONCEPT', role: 'PROPOSES', confidence: 0.9 })],
  }),
  aPaperGraph({
    arxivId: '3',
    title: 'Bravo',
    publishedAt: '2023',
    concepts: [aLink({ name: 'BERT', role: 'MEASURES', confidence: 0.7 }), 'GLUE'],
  }),
  aPaperGraph({ arxivId: '4', title: 'Alpha', concepts: [aLink({ name: 'BERT', confidence: 0.1 })] }),
];

export function papersOfContract(store: () => GraphStore): void {
  const papers = async (request: Partial<LinkedPapersRequest>) => {
    const [page] = await store().papersOf([bert], linkedPapers(request));
    return page?.rows.map(({ paper }) => paper.paper.arxivId);
  };

  test('an edge holds what the paper says of the concept, and the paper with what was asked for', async () => {
    const paper = aPaper({ arxivId: '7', title: 'BERT', publishedAt: '2024' });
    const link = aLink({ name: 'BERT', role: 'PROPOSES', core: true, mentions: [aMention(paper, 'BERT')] });
    const other = aLink({ name: 'GLUE', kind: 'DATASET', confidence: 0.25 });
    await store().mergePapers(
      [aWholeGraph({ paper, listings: [aListing()], links: [link, other] })],
      ingestedAt,
    );
    const seen = { paperCount: 1, firstSeenAt: '2024-01-01', lastSeenAt: '2024-01-01', aliases: [] };
    const request = linkedPapers({ mentions: true, totalCount: true, include: everything });
    expect(await store().papersOf([bert], request)).toEqual([
      {
        rows: [
          {
            link,
            paper: {
              paper,
              links: [
                { link, concept: { ...seen, key: bert, name: 'BERT', kind: 'METHOD' } },
                { link: other, concept: { ...seen, key: glue, name: 'GLUE', kind: 'DATASET' } },
              ],
              listings: [aListing()],
            },
          },
        ],
        hasNextPage: false,
        hasPreviousPage: false,
        totalCount: 1,
      },
    ]);
    const [bare] = await store().papersOf([bert], linkedPapers());
    expect(bare?.rows).toEqual([
      { link: { ...link, mentions: [] }, paper: { paper, links: null, listings: null } },
    ]);
  });

  test('each concept has a page of its own, in the order of the keys, empty for an unknown one', async () => {
    await store().mergePapers(shelf, ingestedAt);
    const request = linkedPapers({ page: first(1), totalCount: true });
    const pages = await store().papersOf([glue, keyOf('unknown'), bert, glue], request);
    expect(
      pages.map(({ rows, ...rest }) => ({ ...rest, papers: rows.map(({ paper }) => paper.paper.arxivId) })),
    ).toEqual([
      { papers: ['1'], hasNextPage: true, hasPreviousPage: false, totalCount: 2 },
      { papers: [], hasNextPage: false, hasPreviousPage: false, totalCount: 0 },
      { papers: ['2'], hasNextPage: true, hasPreviousPage: false, totalCount: 4 },
      { papers: ['1'], hasNextPage: true, hasPreviousPage: false, totalCount: 2 },
    ]);
    expect(await store().papersOf([], request)).toEqual([]);
    expect((await store().papersOf([keyOf('unknown')], linkedPapers()))[0]?.totalCount).toBeNull();
  });

  test.each<[PaperOrder, readonly string[]]>([
    [{ field: 'PUBLISHED_AT', direction: 'DESC' }, ['2', '1', '3', '4']],
    [{ field: 'PUBLISHED_AT', direction: 'ASC' }, ['4', '3', '1', '2']],
    [{ field: 'TITLE', direction: 'ASC' }, ['4', '3', '2', '1']],
    [{ field: 'TITLE', direction: 'DESC' }, ['1', '2', '3', '4']],
  ])(
    'papers of a concept are ordered by %o, then key, and pages make up the list',
    async (order, expected) => {
      await store().mergePapers(shelf, ingestedAt);
      expect(await papers({ order })).toEqual(expected);
      for (const size of [1, 3]) {
        for (const backward of [false, true]) {
          const rows = await walk(
            async (page) => (await store().papersOf([bert], linkedPapers({ order, page })))[0]!,
            ({ paper: { paper } }) => ({ values: [paperSortValue(paper, order.field)], key: paper.key }),
            { size, backward },
          );
          expect(rows.map(({ paper }) => paper.paper.arxivId)).toEqual(expected);
        }
      }
    },
  );

  test.each<[string, Partial<LinkFilter>, readonly string[]]>([
    ['kind', { kinds: ['CONCEPT', 'TASK'] }, ['2']],
    ['no kind, which is none', { kinds: [] }, []],
    ['role', { roles: ['PROPOSES', 'MEASURES'] }, ['2', '3']],
    ['no role, which is none', { roles: [] }, []],
    ['confidence, the least included', { minConfidence: 0.5 }, ['2', '1', '3']],
    ['all of them', { kinds: ['METHOD'], roles: ['USES', 'MEASURES'], minConfidence: 0.6 }, ['3']],
  ])('links can be restricted by %s, and so is their count', async (_, filter, expected) => {
    await store().mergePapers(shelf, ingestedAt);
    const whole = { kinds: null, roles: null, minConfidence: null, ...filter };
    const [page] = await store().papersOf([bert], linkedPapers({ filter: whole, totalCount: true }));
    expect(page?.rows.map(({ paper }) => paper.paper.arxivId)).toEqual(expected);
    expect(page?.totalCount).toBe(expected.length);
  });

  test('the last papers come in the order of the list', async () => {
    await store().mergePapers(shelf, ingestedAt);
    const [page] = await store().papersOf([bert], linkedPapers({ page: last(2), include: nothing }));
    expect(page?.rows.map(({ paper }) => paper.paper.arxivId)).toEqual(['3', '4']);
    expect(page).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });
}
