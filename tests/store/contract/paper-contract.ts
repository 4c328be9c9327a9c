import { storedPaperKey } from '../../../src/domain/keys.js';
import { paperSortValue } from '../../../src/domain/sort-values.js';
import type { GraphStore, PaperFilter, PaperOrder } from '../../../src/store/graph-store.js';
import { aLink, aListing, aMention, aPaper, aPaperGraph, aWholeGraph, keyOf } from '../../builders.js';
import { anyPaper, everything, first, ingestedAt, last, nothing, walk } from './contract.js';

const whole = aPaper({
  id: 'my-17',
  arxivId: '2401.00017',
  doi: '10.1000/ABC.17',
  title: 'BERT, again',
  abstract: 'We apply BERT to SQuAD. BERT wins.',
  titleText: 'BERT, again.',
  abstractText: 'We apply BERT to SQuAD. It wins.',
  authors: ['Ada Lovelace', 'Émile Borel'],
  publishedAt: '2024-01-17',
  venue: 'A workshop',
  categories: ['cs.CL', 'cs.LG'],
  links: { page: 'https://example.org/17', code: ['https://example.org/code', 'https://example.org/demo'] },
  upvotes: 12,
  contentHash: 'c0ffee',
  extractor: 'crf-1-3f9a2c1b',
});
const bert = aLink({
  name: 'BERT',
  aliases: ['bidirectional encoder'],
  role: 'PROPOSES',
  confidence: 0.25,
  core: true,
  resolution: { rule: 'abbreviation', evidence: 'bidirectional encoder (BERT)' },
  mentions: [
    aMention(whole, 'BERT'),
    aMention(whole, 'BERT', {
      field: 'abstract',
      confidence: 0.9,
      sentence: { field: 'abstract', start: 0, end: 23 },
    }),
  ],
});
const squad = aLink({ name: 'SQuAD', kind: 'DATASET', role: 'EVALUATES_ON', confidence: 0.5 });
const glue = aLink({ name: 'GLUE', kind: 'DATASET', role: 'MENTIONS', confidence: 0.5 });

/** Five papers: two of one day, two of one first day with less precise dates and one folded title, one without a date. */
const shelf = [
  aPaperGraph({ arxivId: '1', title: 'Alpha nets', publishedAt: '2024-03-01', concepts: ['BERT', 'GLUE'] }),
  aPaperGraph({
    arxivId: '2',
    title: 'Beta nets',
    publishedAt: '2024-03-01',
    concepts: ['BERT'],
    listings: [aListing()],
  }),
  aPaperGraph({ arxivId: '3', title: 'Gamma rays', publishedAt: '2023', concepts: ['GLUE'] }),
  aPaperGraph({
    arxivId: '4',
    title: 'Delta',
    concepts: ['BERT'],
    listings: [aListing({ source: 'Digest' })],
  }),
  aPaperGraph({ arxivId: '5', title: 'alpha-net', publishedAt: '2023-01', abstract: 'About rays of alpha.' }),
];
const newestFirst: PaperOrder = { field: 'PUBLISHED_AT', direction: 'DESC' };

export function paperContract(store: () => GraphStore): void {
  const list = async (filter: Partial<PaperFilter>, order: PaperOrder = newestFirst) => {
    const page = await store().listPapers({
      filter: { ...anyPaper, ...filter },
      order,
      page: first(10),
      totalCount: true,
      include: nothing,
    });
    expect(page.totalCount).toBe(page.rows.length);
    return page.rows.map(({ paper }) => paper.arxivId);
  };

  test('a paper comes back with every field it was stored with', async () => {
    await store().mergePapers([aWholeGraph({ paper: whole, links: [] })], ingestedAt);
    expect(await store().findPapers([whole.key], nothing)).toEqual([
      { paper: whole, links: null, listings: null },
    ]);
  });

  test('links come core first, then by confidence, then by concept key, with mentions and concepts', async () => {
    const listing = aListing();
    await store().mergePapers(
      [aWholeGraph({ paper: whole, listings: [listing], links: [squad, glue, bert] })],
      ingestedAt,
    );
    const concept = { paperCount: 1, firstSeenAt: '2024-01-17', lastSeenAt: '2024-01-17', aliases: [] };
    expect(await store().findPapers([whole.key], everything)).toEqual([
      {
        paper: whole,
        links: [
          {
            link: bert,
            concept: {
              ...concept,
              key: keyOf('BERT'),
              name: 'BERT',
              kind: 'METHOD',
              aliases: ['bidirectional encoder'],
            },
          },
          { link: glue, concept: { ...concept, key: keyOf('GLUE'), name: 'GLUE', kind: 'DATASET' } },
          { link: squad, concept: { ...concept, key: keyOf('SQuAD'), name: 'SQuAD', kind: 'DATASET' } },
        ],
        listings: [listing],
      },
    ]);
  });

  test('links that were asked for without mentions have none', async () => {
    await store().mergePapers([aWholeGraph({ paper: whole, links: [bert] })], ingestedAt);
    const [view] = await store().findPapers([whole.key], { links: true, mentions: false, listings: false });
    expect(view?.links?.map(({ link }) => link)).toEqual([{ ...bert, mentions: [] }]);
  });

  test('a paper without links or listings has empty lists of them', async () => {
    await store().mergePapers([aPaperGraph({ arxivId: '9' })], ingestedAt);
    const [view] = await store().findPapers([storedPaperKey('arxiv:9')], everything);
    expect(view).toEqual({ paper: aPaper({ arxivId: '9' }), links: [], listings: [] });
  });

  test('listings come by date with the unknown first, then source, then rank', async () => {
    const graph = aPaperGraph({ arxivId: '9' });
    const listings = [
      aListing({ listedAt: null, upvotes: null }),
      aListing({ listedAt: '2024-01-01', source: 'A' }),
      aListing({ listedAt: '2024-01-01', source: 'B', rank: 2 }),
      aListing({ listedAt: '2024-01-01', source: 'B', rank: 10 }),
      aListing({ listedAt: '2024-01-02', source: 'A' }),
    ];
    for (const listing of [4, 3, 0, 2, 1].map((place) => listings[place]!)) {
      await store().mergePapers([{ ...graph, listings: [listing] }], ingestedAt);
    }
    const [view] = await store().findPapers([graph.paper.key], everything);
    expect(view?.listings).toEqual(listings);
  });

  test('papers are found in the order of the keys, with null for an unknown key and twice when asked twice', async () => {
    await store().mergePapers(shelf, ingestedAt);
    const keys = ['arxiv:3', 'arxiv:404', 'arxiv:1', 'arxiv:3'].map(storedPaperKey);
    const views = await store().findPapers(keys, nothing);
    expect(views.map((view) => view?.paper.arxivId ?? null)).toEqual(['3', null, '1', '3']);
    expect(await store().findPapers([], everything)).toEqual([]);
  });

  test('a paper is found by its DOI in lower case, of two the one with the smaller key', async () => {
    await store().mergePapers(
      [
        aPaperGraph({ arxivId: '2', doi: '10.1/X' }),
        aPaperGraph({ arxivId: '1', doi: '10.1/x' }),
        aPaperGraph({ doi: '10.1/y' }),
      ],
      ingestedAt,
    );
    expect((await store().findPaperByDoi('10.1/x', nothing))?.paper.key).toBe('arxiv:1');
    expect((await store().findPaperByDoi('10.1/y', everything))?.paper.key).toBe('doi:10.1/y');
    expect(await store().findPaperByDoi('10.1/z', nothing)).toBeNull();
  });

  test('papers are ordered by the first day of their date, then key; without a date they are the oldest', async () => {
    await store().mergePapers(shelf, ingestedAt);
    expect(await list({}, { field: 'PUBLISHED_AT', direction: 'ASC' })).toEqual(['4', '3', '5', '1', '2']);
    expect(await list({}, { field: 'PUBLISHED_AT', direction: 'DESC' })).toEqual(['2', '1', '5', '3', '4']);
  });

  test('papers are ordered by folded title, then key', async () => {
    await store().mergePapers(shelf, ingestedAt);
    expect(await list({}, { field: 'TITLE', direction: 'ASC' })).toEqual(['1', '5', '2', '4', '3']);
    expect(await list({}, { field: 'TITLE', direction: 'DESC' })).toEqual(['3', '4', '2', '5', '1']);
  });

  test('strings are ordered by code point, not by UTF-16 unit', async () => {
    const graphs = ['\u{2070E} one', '\uFA0E two', 'é three', 'z four'].map((title, place) =>
      aPaperGraph({ arxivId: String(place), title }),
    );
    await store().mergePapers(graphs, ingestedAt);
    expect(await list({}, { field: 'TITLE', direction: 'ASC' })).toEqual(['3', '2', '1', '0']);
  });

  test.each<PaperOrder>([
    { field: 'PUBLISHED_AT', direction: 'ASC' },
    { field: 'PUBLISHED_AT', direction: 'DESC' },
    { field: 'TITLE', direction: 'ASC' },
    { field: 'TITLE', direction: 'DESC' },
  ])('pages of any size, forwards and backwards, make up the list by $field $direction', async (order) => {
    await store().mergePapers(shelf, ingestedAt);
    const all = await list({}, order);
    for (const size of [1, 2, 3, 5]) {
      for (const backward of [false, true]) {
        const rows = await walk(
          (page) =>
            store().listPapers({ filter: anyPaper, order, page, totalCount: false, include: nothing }),
          ({ paper }) => ({ values: [paperSortValue(paper, order.field)], key: paper.key }),
          { size, backward },
        );
        expect(rows.map(({ paper }) => paper.arxivId)).toEqual(all);
      }
    }
  });

  test('a page says what lies on either side of it, and counts the list only when asked', async () => {
    await store().mergePapers(shelf, ingestedAt);
    const read = async (page: ReturnType<typeof first>, totalCount = false) => {
      const { rows, ...rest } = await store().listPapers({
        filter: anyPaper,
        order: newestFirst,
        page,
        totalCount,
        include: nothing,
      });
      return { ...rest, papers: rows.map(({ paper }) => paper.arxivId) };
    };
    const one = { values: ['2024-03-01'], key: 'arxiv:1' };
    const three = { values: ['2023-01-01'], key: 'arxiv:3' };
    const page = { totalCount: null, hasNextPage: false, hasPreviousPage: false };
    expect(await read(first(2), true)).toEqual({
      ...page,
      papers: ['2', '1'],
      hasNextPage: true,
      totalCount: 5,
    });
    expect(await read(first(2, three))).toEqual({ ...page, papers: ['4'], hasPreviousPage: true });
    expect(await read(last(2))).toEqual({ ...page, papers: ['3', '4'], hasPreviousPage: true });
    expect(await read(last(9, one))).toEqual({ ...page, papers: ['2'], hasNextPage: true });
    expect(await read({ ...first(5, one), before: three })).toEqual({
      ...page,
      papers: ['5'],
      hasPreviousPage: true,
    });
    expect(await read({ ...last(5, three), after: one })).toEqual({
      ...page,
      papers: ['5'],
      hasNextPage: true,
    });
    expect(await read(first(1, { values: ['2023-06-01'], key: 'zzz' }))).toEqual({
      ...page,
      papers: ['5'],
      hasNextPage: true,
      hasPreviousPage: true,
    });
  });

  test('the list of an empty store is an empty page', async () => {
    expect(
      await store().listPapers({
        filter: anyPaper,
        order: newestFirst,
        page: last(5),
        totalCount: true,
        include: everything,
      }),
    ).toEqual({ rows: [], hasNextPage: false, hasPreviousPage: false, totalCount: 0 });
  });

  test.each<[string, Partial<PaperFilter>, readonly string[]]>([
    [
      'from a day on, leaving out papers without a date',
      { publishedFrom: '2023-01-01' },
      ['2', '1', '5', '3'],
    ],
    ['up to a day, leaving out papers without a date', { publishedTo: '2023-01-01' }, ['5', '3']],
    [
      'between two days, both inclusive',
      { publishedFrom: '2024-03-01', publishedTo: '2024-03-01' },
      ['2', '1'],
    ],
    ['that contain all terms in title and abstract together', { terms: ['alpha', 'ray'] }, ['5']],
    ['that contain a term whole, not as a prefix', { terms: ['alph'] }, []],
    ['without terms when there are none to contain', { terms: [] }, ['2', '1', '5', '3', '4']],
    ['with some of the concepts', { someConcepts: [keyOf('GLUE'), keyOf('unknown')] }, ['1', '3']],
    ['with some of no concepts, which is none', { someConcepts: [] }, []],
    ['with all of the concepts', { allConcepts: [keyOf('GLUE'), keyOf('BERT'), keyOf('GLUE')] }, ['1']],
    ['with all of some unknown concepts', { allConcepts: [keyOf('GLUE'), keyOf('unknown')] }, []],
    ['with all of no concepts, which is any', { allConcepts: [] }, ['2', '1', '5', '3', '4']],
    ['with none of the concepts', { noConcepts: [keyOf('BERT'), keyOf('unknown')] }, ['5', '3']],
    ['with none of no concepts, which is any', { noConcepts: [] }, ['2', '1', '5', '3', '4']],
    ['that a source listed', { source: 'Digest' }, ['4']],
    ['that an unknown source listed', { source: 'digest' }, []],
    [
      'that pass every filter at once',
      {
        terms: ['net'],
        publishedFrom: '2024-01-01',
        publishedTo: '2024-12-31',
        someConcepts: [keyOf('BERT')],
        allConcepts: [keyOf('BERT')],
        noConcepts: [keyOf('GLUE')],
        source: 'Trending Papers',
      },
      ['2'],
    ],
  ])('papers can be restricted to those %s', async (_, filter, expected) => {
    await store().mergePapers(shelf, ingestedAt);
    expect(await list(filter)).toEqual(expected);
  });

  test('a filter holds on every page', async () => {
    await store().mergePapers(shelf, ingestedAt);
    const filter = { ...anyPaper, someConcepts: [keyOf('BERT')] };
    const rows = await walk(
      (page) => store().listPapers({ filter, order: newestFirst, page, totalCount: true, include: nothing }),
      ({ paper }) => ({ values: [paperSortValue(paper, 'PUBLISHED_AT')], key: paper.key }),
      { size: 1, backward: true },
    );
    expect(rows.map(({ paper }) => paper.arxivId)).toEqual(['2', '1', '4']);
  });

  test('a list brings along what was asked for', async () => {
    await store().mergePapers(
      [aWholeGraph({ paper: whole, listings: [aListing()], links: [bert] })],
      ingestedAt,
    );
    const page = await store().listPapers({
      filter: anyPaper,
      order: newestFirst,
      page: first(1),
      totalCount: false,
      include: everything,
    });
    expect(page.rows).toEqual(await store().findPapers([whole.key], everything));
  });
}
