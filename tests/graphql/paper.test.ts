import type { GraphStore } from '../../src/store/graph-store.js';
import { ask, aStore } from './ask.js';

let store: GraphStore;
beforeAll(async () => {
  store = await aStore();
});
afterAll(() => store.close());

test('a paper tells all that its record said', async () => {
  const query = `{
    paper(arxivId: "1706.03762") {
      id recordId arxivId doi title abstract titleText abstractText authors publishedAt publishedPrecision venue
      categories url codeUrls upvotes extractor
      listings { source listedAt rank upvotes }
    }
  }`;
  expect(await ask(store, query)).toEqual({
    data: {
      paper: {
        id: 'Paper_YXJ4aXY6MTcwNi4wMzc2Mg',
        recordId: 'record-1',
        arxivId: '1706.03762',
        doi: null,
        title: 'Attention Is All You Need',
        abstract: 'We propose the Transformer. It is used for machine translation on WMT 2014.',
        titleText: 'Attention Is All You Need',
        abstractText: 'We propose the Transformer. It is used for machine translation on WMT 2014.',
        authors: ['A. Vaswani', 'N. Shazeer'],
        publishedAt: '2017-06-12',
        publishedPrecision: 'DAY',
        venue: null,
        categories: ['cs.CL'],
        url: 'https://arxiv.org/abs/1706.03762',
        codeUrls: ['https://github.com/tensorflow/tensor2tensor'],
        upvotes: 12,
        extractor: 'rules-1',
        listings: [{ source: 'Trending Papers', listedAt: '2024-03-14', rank: 1, upvotes: 7 }],
      },
    },
  });
});

test.each([
  ['its global id', 'id: "Paper_YXJ4aXY6MTcwNi4wMzc2Mg"', 'Attention Is All You Need'],
  ['an arXiv id with prefix and version', 'arxivId: "arXiv:1706.03762v5"', 'Attention Is All You Need'],
  ['a DOI in any case', 'doi: "10.1162/NECO.1997.9.8.1735"', 'Long Short-Term Memory'],
  ['the address of a DOI', 'doi: "https://doi.org/10.1162/neco.1997.9.8.1735"', 'Long Short-Term Memory'],
])('a paper is found by %s', async (_name, argument, title) => {
  expect(await ask(store, `{ paper(${argument}) { title } }`)).toEqual({ data: { paper: { title } } });
});

test.each([
  ['an unknown arXiv id', 'arxivId: "0000.00000"'],
  ['an unknown DOI', 'doi: "10.1/none"'],
  ['an id of nothing', 'id: "Paper_YXJ4aXY6MDAwMC4wMDAwMA"'],
  ['an id of a concept', 'id: "Concept_dHJhbnNmb3JtZXI"'],
  ['a text that is no id', 'id: "nonsense"'],
])('%s finds no paper, without an error', async (_name, argument) => {
  expect(await ask(store, `{ paper(${argument}) { title } }`)).toEqual({ data: { paper: null } });
});

test('dates keep the precision of their source', async () => {
  const query = '{ papers { nodes { publishedAt publishedPrecision } } }';
  expect(await ask(store, query)).toEqual({
    data: {
      papers: {
        nodes: [
          { publishedAt: '2018-10-01', publishedPrecision: 'MONTH' },
          { publishedAt: '2017-06-12', publishedPrecision: 'DAY' },
          { publishedAt: '2014-09-01', publishedPrecision: 'DAY' },
          { publishedAt: '1997-01-01', publishedPrecision: 'YEAR' },
          { publishedAt: null, publishedPrecision: null },
        ],
      },
    },
  });
});

test('a link tells role, confidence and reason, and every mention quotes its sentence', async () => {
  const query = `{
    paper(arxivId: "1706.03762") {
      concepts(first: 2) {
        totalCount
        pageInfo { hasNextPage hasPreviousPage }
        nodes { name }
        edges {
          name aliases kind role confidence isCore
          resolution { rule evidence }
          mentions { field start end surface kind confidence rule sentence sentenceStart sentenceEnd }
          node { name kind paperCount }
        }
      }
    }
  }`;
  const folded = { rule: 'folded-name', evidence: '' };
  expect(await ask(store, query)).toEqual({
    data: {
      paper: {
        concepts: {
          totalCount: 3,
          pageInfo: { hasNextPage: true, hasPreviousPage: false },
          nodes: [{ name: 'Transformer' }, { name: 'machine translation' }],
          edges: [
            {
              name: 'Transformer',
              aliases: [],
              kind: 'METHOD',
              role: 'PROPOSES',
              confidence: 0.9,
              isCore: true,
              resolution: folded,
              mentions: [
                {
                  field: 'ABSTRACT',
                  start: 15,
                  end: 26,
                  surface: 'Transformer',
                  kind: 'METHOD',
                  confidence: 0.75,
                  rule: 'lexicon',
                  sentence: 'We propose the Transformer.',
                  sentenceStart: 0,
                  sentenceEnd: 27,
                },
              ],
              node: { name: 'Transformer', kind: 'METHOD', paperCount: 2 },
            },
            {
              name: 'machine translation',
              aliases: ['MT'],
              kind: 'TASK',
              role: 'ADDRESSES',
              confidence: 0.8,
              isCore: false,
              resolution: folded,
              mentions: [
                {
                  field: 'ABSTRACT',
                  start: 43,
                  end: 62,
                  surface: 'machine translation',
                  kind: 'TASK',
                  confidence: 0.75,
                  rule: 'lexicon',
                  sentence: 'It is used for machine translation on WMT 2014.',
                  sentenceStart: 28,
                  sentenceEnd: 75,
                },
              ],
              node: { name: 'machine translation', kind: 'TASK', paperCount: 2 },
            },
          ],
        },
      },
    },
  });
});

test.each([
  ['kinds: [DATASET]', ['WMT 2014']],
  ['roles: [PROPOSES, ADDRESSES]', ['Transformer', 'machine translation']],
  ['minConfidence: 0.8', ['Transformer', 'machine translation']],
  ['kinds: [TASK], minConfidence: 0.85', []],
  ['kinds: []', []],
])('links are filtered by %s', async (where, names) => {
  const query = `{ paper(arxivId: "1706.03762") { concepts(where: { ${where} }) { totalCount nodes { name } } } }`;
  expect(await ask(store, query)).toEqual({
    data: { paper: { concepts: { totalCount: names.length, nodes: names.map((name) => ({ name })) } } },
  });
});

const titles = {
  attention: 'Attention Is All You Need',
  bert: 'BERT: Pre-training of Deep Bidirectional Transformers',
  lstm: 'Long Short-Term Memory',
  translation: 'Neural Machine Translation by Jointly Learning to Align',
  undated: 'A Note Without Date',
} as const;

const ids = {
  transformer: 'Concept_dHJhbnNmb3JtZXI',
  translation: 'Concept_bWFjaGluZXRyYW5zbGF0aW9u',
  unknown: 'Concept_bm90aGluZw',
} as const;

test.each<[string, readonly (keyof typeof titles)[]]>([
  ['text: "transformers"', ['bert', 'attention']],
  ['text: "machine attention"', ['attention', 'translation']],
  ['text: "  "', ['bert', 'attention', 'translation', 'lstm', 'undated']],
  ['text: "  !"', []],
  ['text: "🚀"', []],
  ['publishedAt: { gte: "2014-09-01", lte: "2017-06-12" }', ['attention', 'translation']],
  ['publishedAt: { gte: "2018-10-01" }', ['bert']],
  ['publishedAt: { lte: "1997-12-31" }', ['lstm']],
  ['source: "Trending Papers"', ['attention']],
  ['source: "trending papers"', []],
  [`concepts: { some: ["${ids.transformer}", "${ids.translation}"] }`, ['bert', 'attention', 'translation']],
  [`concepts: { all: ["${ids.transformer}", "${ids.translation}"] }`, ['attention']],
  [`concepts: { none: ["${ids.transformer}"] }`, ['translation', 'lstm', 'undated']],
  [`concepts: { some: ["${ids.transformer}"], none: ["${ids.translation}"] }`, ['bert']],
  [`concepts: { some: ["${ids.unknown}"] }`, []],
  ['concepts: { some: [] }', []],
  ['concepts: { all: [], none: [] }', ['bert', 'attention', 'translation', 'lstm', 'undated']],
])('papers where { %s }', async (where, found) => {
  const query = `{ papers(where: { ${where} }) { totalCount nodes { title } } }`;
  expect(await ask(store, query)).toEqual({
    data: { papers: { totalCount: found.length, nodes: found.map((name) => ({ title: titles[name] })) } },
  });
});

test.each<[string, readonly (keyof typeof titles)[]]>([
  ['{ field: PUBLISHED_AT, direction: ASC }', ['undated', 'lstm', 'translation', 'attention', 'bert']],
  ['{ field: PUBLISHED_AT }', ['bert', 'attention', 'translation', 'lstm', 'undated']],
  ['{ field: TITLE, direction: ASC }', ['attention', 'bert', 'lstm', 'translation', 'undated']],
  ['{ field: TITLE, direction: DESC }', ['undated', 'translation', 'lstm', 'bert', 'attention']],
])('papers ordered by %s come whole, forwards and backwards, page by page', async (orderBy, names) => {
  const expected = names.map((name) => titles[name]);
  expect(await walk(orderBy, 'first', 2)).toEqual(expected);
  expect(await walk(orderBy, 'last', 2)).toEqual(expected);
});

interface PapersPage {
  readonly papers: {
    readonly nodes: readonly { readonly title: string }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly startCursor: string;
      readonly endCursor: string;
    };
  };
}

/** The titles of all papers, read page by page as a client does. */
async function walk(orderBy: string, direction: 'first' | 'last', size: number): Promise<readonly string[]> {
  const found: string[] = [];
  let cursor: string | null = null;
  for (;;) {
    const edge = direction === 'first' ? 'after' : 'before';
    const query = `query ($cursor: String) {
      papers(${direction}: ${size}, ${edge}: $cursor, orderBy: ${orderBy}) {
        nodes { title } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }`;
    const { papers } = (await ask(store, query, { cursor })).data as PapersPage;
    const page = papers.nodes.map(({ title }) => title);
    if (direction === 'first') found.push(...page);
    else found.unshift(...page);
    const more = direction === 'first' ? papers.pageInfo.hasNextPage : papers.pageInfo.hasPreviousPage;
    if (!more) return found;
    cursor = direction === 'first' ? papers.pageInfo.endCursor : papers.pageInfo.startCursor;
  }
}
