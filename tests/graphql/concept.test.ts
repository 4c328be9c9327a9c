import { aLink, aMention, aPaper, aPaperGraph, keyOf } from '../builders.js';
import { nameKey } from '../../src/resolve/identity/name-key.js';
import { readName } from '../../src/resolve/identity/name-form.js';
import { lexicon } from '../resolve/identity/lexicon-for-tests.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { ask, aStore } from './ask.js';

let store: GraphStore;
beforeAll(async () => {
  store = await aStore();
});
afterAll(() => store.close());

test('a concept tells what all its papers say of it', async () => {
  const query = `{
    concept(slug: "machine-translation") { id slug name kind aliases paperCount firstSeenAt lastSeenAt }
  }`;
  expect(await ask(store, query)).toEqual({
    data: {
      concept: {
        id: 'Concept_bWFjaGluZXRyYW5zbGF0aW9u',
        slug: 'machine-translation',
        name: 'machine translation',
        kind: 'TASK',
        aliases: ['MT'],
        paperCount: 2,
        firstSeenAt: '2014-09-01',
        lastSeenAt: '2017-06-12',
      },
    },
  });
});

test.each([
  ['id: "Concept_bWFjaGluZXRyYW5zbGF0aW9u"', 'machine translation'],
  ['name: "Machine-Translations"', 'machine translation'],
  ['name: "the MT"', 'machine translation'],
  ['name: "bert"', 'BERT'],
])('a concept is found by %s', async (argument, name) => {
  expect(await ask(store, `{ concept(${argument}) { name } }`)).toEqual({ data: { concept: { name } } });
});

test.each([
  'id: "Concept_bm90aGluZw"',
  'id: "Paper_YXJ4aXY6MTcwNi4wMzc2Mg"',
  'id: "?"',
  'slug: ""',
  'name: "nothing"',
  'name: "!"',
  'slug: "Machine-Translation"',
])('no concept is found by %s, without an error', async (argument) => {
  expect(await ask(store, `{ concept(${argument}) { name } }`)).toEqual({ data: { concept: null } });
});

test.each([
  ['{}', ['machine translation', 'Transformer', 'attention', 'BERT', 'GLUE', 'LSTM', 'WMT 2014']],
  [
    '{ orderBy: { field: PAPER_COUNT, direction: ASC } }',
    ['WMT 2014', 'LSTM', 'GLUE', 'BERT', 'attention', 'Transformer', 'machine translation'],
  ],
  ['{ where: { kind: { in: [DATASET] } } }', ['GLUE', 'WMT 2014']],
  ['{ where: { minPapers: 2 } }', ['machine translation', 'Transformer']],
  ['{ where: { text: "mt" } }', ['machine translation']],
  ['{ where: { text: "🚀" } }', []],
  ['{ where: { text: "--", kind: { in: [TASK] } } }', []],
  ['{ where: { text: "translations machine", kind: { in: [TASK, METRIC] } } }', ['machine translation']],
  ['{ where: { kind: { in: [] } } }', []],
  [
    '{ orderBy: { field: NAME, direction: DESC } }',
    ['WMT 2014', 'Transformer', 'machine translation', 'LSTM', 'GLUE', 'BERT', 'attention'],
  ],
  [
    '{ orderBy: { field: FIRST_SEEN_AT, direction: ASC } }',
    ['LSTM', 'attention', 'machine translation', 'Transformer', 'WMT 2014', 'BERT', 'GLUE'],
  ],
  ['{ first: 2, orderBy: { field: LAST_SEEN_AT } }', ['Transformer', 'GLUE']],
])('concepts %s', async (args, names) => {
  const given = args.slice(1, -1).trim();
  const query = `{ concepts${given === '' ? '' : `(${given})`} { nodes { name } } }`;
  expect(await ask(store, query)).toEqual({
    data: { concepts: { nodes: names.map((name) => ({ name })) } },
  });
});

test('the papers of a concept come newest first, each with what it does with it', async () => {
  const query = `{
    concept(name: "transformer") {
      papers {
        totalCount
        pageInfo { hasNextPage hasPreviousPage }
        edges { name kind role confidence isCore mentions { surface sentence } node { arxivId } }
      }
    }
  }`;
  expect(await ask(store, query)).toEqual({
    data: {
      concept: {
        papers: {
          totalCount: 2,
          pageInfo: { hasNextPage: false, hasPreviousPage: false },
          edges: [
            {
              name: 'Transformer',
              kind: 'METHOD',
              role: 'USES',
              confidence: 0.6,
              isCore: false,
              mentions: [],
              node: { arxivId: '1810.04805' },
            },
            {
              name: 'Transformer',
              kind: 'METHOD',
              role: 'PROPOSES',
              confidence: 0.9,
              isCore: true,
              mentions: [{ surface: 'Transformer', sentence: 'We propose the Transformer.' }],
              node: { arxivId: '1706.03762' },
            },
          ],
        },
      },
    },
  });
});

test('pages of papers under different aliases and filters do not get mixed up', async () => {
  const query = `
    query ($withOldest: Boolean!) {
      concepts(first: 2) {
        nodes {
          name
          newest: papers(first: 1) { ...Titles }
          oldest: papers(last: 1) @include(if: $withOldest) { ...Titles }
          sure: papers(where: { minConfidence: 0.85 }) { totalCount ...Titles }
        }
      }
    }
    fragment Titles on ConceptPaperConnection { nodes { arxivId } }
  `;
  const nodes = [
    {
      name: 'machine translation',
      newest: { nodes: [{ arxivId: '1706.03762' }] },
      oldest: { nodes: [{ arxivId: '1409.0473' }] },
      sure: { totalCount: 0, nodes: [] },
    },
    {
      name: 'Transformer',
      newest: { nodes: [{ arxivId: '1810.04805' }] },
      oldest: { nodes: [{ arxivId: '1706.03762' }] },
      sure: { totalCount: 1, nodes: [{ arxivId: '1706.03762' }] },
    },
  ];
  expect(await ask(store, query, { withOldest: true })).toEqual({ data: { concepts: { nodes } } });
  expect(await ask(store, query, { withOldest: false })).toEqual({
    data: { concepts: { nodes: nodes.map(({ name, newest, sure }) => ({ name, newest, sure })) } },
  });
});

test('the papers of a concept are walked by cursors', async () => {
  const page = (after: string) => `{
    concept(name: "transformer") { papers(first: 1${after}) { pageInfo { endCursor hasNextPage } nodes { arxivId } } }
  }`;
  interface Page {
    readonly concept: { readonly papers: { readonly pageInfo: { readonly endCursor: string } } };
  }
  const first = await ask(store, page(''));
  expect(first).toMatchObject({
    data: { concept: { papers: { pageInfo: { hasNextPage: true }, nodes: [{ arxivId: '1810.04805' }] } } },
  });
  const { endCursor } = (first.data as Page).concept.papers.pageInfo;
  expect(await ask(store, page(`, after: "${endCursor}"`))).toMatchObject({
    data: { concept: { papers: { pageInfo: { hasNextPage: false }, nodes: [{ arxivId: '1706.03762' }] } } },
  });
});

test('related concepts come with the figures of the association', async () => {
  const query = `{
    concept(name: "transformer") {
      related(where: { kinds: [TASK, DATASET] }) { totalCount edges { papers npmi jaccard node { name kind paperCount } } }
    }
  }`;
  // Five papers, two of which speak of the transformer: ln((1 * 5) / (2 * n)) / -ln(1 / 5) with n papers of the other.
  const npmi = (others: number) => expect.closeTo(Math.log(5 / (2 * others)) / Math.log(5), 12) as number;
  const dataset = (name: string) => ({
    papers: 1,
    npmi: npmi(1),
    jaccard: 0.5,
    node: { name, kind: 'DATASET', paperCount: 1 },
  });
  expect(await ask(store, query)).toEqual({
    data: {
      concept: {
        related: {
          totalCount: 3,
          edges: [
            dataset('GLUE'),
            dataset('WMT 2014'),
            {
              papers: 1,
              npmi: npmi(2),
              jaccard: expect.closeTo(1 / 3, 12) as number,
              node: { name: 'machine translation', kind: 'TASK', paperCount: 2 },
            },
          ],
        },
      },
    },
  });
});

test.each([
  ['orderBy: PAPERS, first: 1', ['BERT']],
  ['last: 1', ['machine translation']],
  ['where: { minPapers: 2 }', []],
])('related concepts with %s', async (args, names) => {
  const query = `{ concept(name: "transformer") { related(${args}) { nodes { name } } } }`;
  expect(await ask(store, query)).toEqual({
    data: { concept: { related: { nodes: names.map((name) => ({ name })) } } },
  });
});

test('a relation is seen from either end, with the sentence that states it', async () => {
  const query = `{
    concepts(first: 2) {
      nodes {
        name
        relations {
          totalCount
          nodes { name }
          edges {
            type direction support
            node { name }
            evidence { confidence trigger field sentence sentenceStart sentenceEnd paper { title } }
          }
        }
      }
    }
  }`;
  const evidence = [
    {
      confidence: 0.8,
      trigger: 'used for',
      field: 'ABSTRACT',
      sentence: 'It is used for machine translation on WMT 2014.',
      sentenceStart: 28,
      sentenceEnd: 75,
      paper: { title: 'Attention Is All You Need' },
    },
  ];
  const seen = (name: string, direction: string, other: string) => ({
    name,
    relations: {
      totalCount: 1,
      nodes: [{ name: other }],
      edges: [{ type: 'USED_FOR', direction, support: 1, node: { name: other }, evidence }],
    },
  });
  expect(await ask(store, query)).toEqual({
    data: {
      concepts: {
        nodes: [
          seen('machine translation', 'INCOMING', 'Transformer'),
          seen('Transformer', 'OUTGOING', 'machine translation'),
        ],
      },
    },
  });
});

test('relations are filtered by type', async () => {
  const query =
    '{ concept(name: "transformer") { relations(where: { types: [IS_A] }) { totalCount edges { type } } } }';
  expect(await ask(store, query)).toEqual({ data: { concept: { relations: { totalCount: 0, edges: [] } } } });
});

test.each([
  [0.8, 1],
  [0.81, 0],
])('relations whose statements are at least %s sure', async (minConfidence, totalCount) => {
  const query = `query ($least: Float) { concept(name: "transformer") { relations(where: { minConfidence: $least }) { totalCount } } }`;
  expect(await ask(store, query, { least: minConfidence })).toEqual({
    data: { concept: { relations: { totalCount } } },
  });
});

test('of the concepts that papers call by a name, the one that most of them speak of answers to it', async () => {
  const long = aLink({ name: 'Vision Transformer', aliases: ['ViT'] });
  const graphs = [
    aPaperGraph({ arxivId: '1', concepts: [long] }),
    aPaperGraph({ arxivId: '2', concepts: [long] }),
    aPaperGraph({ arxivId: '3', concepts: ['ViT'] }),
  ];
  expect(await ask(await aStore(graphs), '{ concept(name: "ViT") { name paperCount } }')).toEqual({
    data: { concept: { name: 'Vision Transformer', paperCount: 2 } },
  });
});

test.each([
  ['RESNET50', 'ResNet-50', 'METHOD'],
  ['visiontransformers', 'vision transformer', 'METHOD'],
  ['Frechet inception distance', 'Fréchet Inception Distance', 'METRIC'],
  ['ℓ1 penalty', '$\\ell_1$ penalty', 'CONCEPT'],
  ['hiddenmarkovmodels', 'hidden Markov model', 'METHOD'],
] as const)('"%s" finds the concept %s, which papers spell otherwise', async (asked, name, kind) => {
  const paper = aPaper({ title: `On ${name}`, abstract: `It is ${name}.` });
  const mentions = [aMention(paper, name, { kind })];
  const key = nameKey(readName(name, kind), lexicon) ?? keyOf('');
  const link = { ...aLink({ name, kind, mentions }), concept: key };
  const store = await aStore([aPaperGraph({ ...paper, concepts: [link] })]);
  const query = 'query ($name: String) { concept(name: $name) { name } }';
  expect(await ask(store, query, { name: asked })).toEqual({ data: { concept: { name } } });
  expect(await ask(store, query, { name: 'something else' })).toEqual({ data: { concept: null } });
});
