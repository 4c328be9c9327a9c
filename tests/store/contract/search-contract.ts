import { searchTerms } from '../../../src/domain/search-terms.js';
import type { GraphStore } from '../../../src/store/graph-store.js';
import { aLink, aPaperGraph } from '../../builders.js';
import { ingestedAt } from './contract.js';

const shelf = [
  aPaperGraph({ arxivId: '1', title: 'Attention in Transformers', abstract: 'Naïve café models.' }),
  aPaperGraph({ arxivId: '2', title: 'Convolution', abstract: 'No attention to transform anything.' }),
  aPaperGraph({
    arxivId: '3',
    title: 'Raw \\textit{tables}',
    titleText: 'Raw tables',
    abstract: 'See https://example.org',
    abstractText: 'See',
    concepts: [
      aLink({ name: 'Support vector machines', aliases: ['SVM'] }),
      aLink({ name: 'Schrödinger bridge' }),
      aLink({ name: 'machine translation', kind: 'TASK' }),
    ],
  }),
];

export function searchContract(store: () => GraphStore): void {
  const request = (query: string, lastIsPrefix: boolean, limit = 10) => ({
    terms: searchTerms(query).map(({ term }) => term),
    lastIsPrefix,
    limit,
  });
  const papers = async (query: string, lastIsPrefix = false) =>
    (await store().searchPapers(request(query, lastIsPrefix))).map(({ arxivId }) => arxivId).sort();
  const concepts = async (query: string, lastIsPrefix = false) =>
    (await store().searchConcepts(request(query, lastIsPrefix))).map(({ name }) => name).sort();

  test('papers contain every term, in title or abstract', async () => {
    await store().mergePapers(shelf, ingestedAt);
    expect(await papers('attention')).toEqual(['1', '2']);
    expect(await papers('attention convolution')).toEqual(['2']);
    expect(await papers('attention tables')).toEqual([]);
  });

  test('case, accents and plural do not matter', async () => {
    await store().mergePapers(shelf, ingestedAt);
    expect(await papers('NAIVE CAFÉ')).toEqual(['1']);
    expect(await papers('model transformer')).toEqual(['1']);
  });

  test('the last term may be a prefix, and only the last', async () => {
    await store().mergePapers(shelf, ingestedAt);
    expect(await papers('attention transfo')).toEqual([]);
    expect(await papers('attention transfo', true)).toEqual(['1', '2']);
    expect(await papers('atten transform', true)).toEqual([]);
  });

  test('the cleaned texts are searched, not the raw ones', async () => {
    await store().mergePapers(shelf, ingestedAt);
    expect(await papers('raw table')).toEqual(['3']);
    expect(await papers('textit')).toEqual([]);
    expect(await papers('example')).toEqual([]);
  });

  test('a paper that was replaced is found by its new words only', async () => {
    await store().mergePapers(shelf, ingestedAt);
    await store().mergePapers([aPaperGraph({ arxivId: '2', title: 'Recurrence' })], ingestedAt);
    expect(await papers('convolution')).toEqual([]);
    expect(await papers('recurrence')).toEqual(['2']);
  });

  test('concepts contain every term in their surfaces together', async () => {
    await store().mergePapers(shelf, ingestedAt);
    expect(await concepts('machine')).toEqual(['Support vector machines', 'machine translation']);
    expect(await concepts('svm vectors')).toEqual(['Support vector machines']);
    expect(await concepts('schrodinger')).toEqual(['Schrödinger bridge']);
    expect(await concepts('machine tra', true)).toEqual(['machine translation']);
    expect(await concepts('machine tra')).toEqual([]);
  });

  test('a concept is no longer found by a surface that no paper uses', async () => {
    await store().mergePapers(shelf, ingestedAt);
    await store().mergePapers(
      [
        aPaperGraph({
          arxivId: '3',
          concepts: [aLink({ name: 'support vector machine', aliases: ['margin'] })],
        }),
      ],
      ingestedAt,
    );
    expect(await concepts('svm')).toEqual([]);
    expect(await concepts('margin')).toEqual(['support vector machine']);
    expect(await concepts('bridge')).toEqual([]);
  });

  test('hits are whole papers and concepts, at most as many as asked for', async () => {
    await store().mergePapers(shelf, ingestedAt);
    expect(await store().searchPapers(request('convolution', false))).toEqual([shelf[1]?.paper]);
    expect(await store().searchPapers(request('attention', false, 1))).toHaveLength(1);
    expect(await store().searchConcepts(request('machine', false, 1))).toHaveLength(1);
    expect(await store().searchConcepts(request('svm', false))).toEqual([
      {
        key: 'supportvectormachine',
        name: 'Support vector machines',
        kind: 'METHOD',
        paperCount: 1,
        firstSeenAt: null,
        lastSeenAt: null,
        aliases: ['SVM'],
      },
    ]);
  });

  test.each([
    '"',
    '" OR "',
    'a" OR title:b',
    '*',
    '^',
    'NEAR(a b)',
    'title:attention',
    '-attention',
    '(',
    'AND',
    '~2',
    '\\',
    '/a/',
  ])('query syntax in a term is not syntax: %s', async (term) => {
    await store().mergePapers(shelf, ingestedAt);
    for (const lastIsPrefix of [false, true]) {
      const found = await store().searchPapers({ terms: ['convolution', term], lastIsPrefix, limit: 10 });
      expect(found.filter(({ arxivId }) => arxivId !== '2')).toEqual([]);
      expect(await store().searchConcepts({ terms: ['zebra', term], lastIsPrefix, limit: 10 })).toEqual([]);
    }
  });
}
