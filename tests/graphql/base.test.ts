import type { GraphStore } from '../../src/store/graph-store.js';
import { ask, aStore } from './ask.js';

let store: GraphStore;
beforeAll(async () => {
  store = await aStore();
});
afterAll(() => store.close());

const paperId = 'Paper_YXJ4aXY6MTcwNi4wMzc2Mg';
const conceptId = 'Concept_dHJhbnNmb3JtZXI';

test('any global id finds its thing, with everything that is selected of it', async () => {
  const query = `
    query ($id: ID!) {
      node(id: $id) {
        __typename
        id
        ... on Paper { title listings { source } concepts(first: 1) { nodes { name } } }
        ... on Concept { name papers(first: 1) { totalCount nodes { title } } }
      }
    }
  `;
  expect(await ask(store, query, { id: paperId })).toEqual({
    data: {
      node: {
        __typename: 'Paper',
        id: paperId,
        title: 'Attention Is All You Need',
        listings: [{ source: 'Trending Papers' }],
        concepts: { nodes: [{ name: 'Transformer' }] },
      },
    },
  });
  expect(await ask(store, query, { id: conceptId })).toEqual({
    data: {
      node: {
        __typename: 'Concept',
        id: conceptId,
        name: 'Transformer',
        papers: {
          totalCount: 2,
          nodes: [{ title: 'BERT: Pre-training of Deep Bidirectional Transformers' }],
        },
      },
    },
  });
  expect(await ask(store, query, { id: 'Paper_bm9uZQ' })).toEqual({ data: { node: null } });
});

test('many ids are answered in their order, with null for a miss and twice for a repeated one', async () => {
  const ids = [conceptId, 'nonsense', paperId, 'Concept_bm90aGluZw', conceptId];
  const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
  expect(await ask(store, query, { ids })).toEqual({
    data: { nodes: [{ id: conceptId }, null, { id: paperId }, null, { id: conceptId }] },
  });
  expect(await ask(store, query, { ids: [] })).toEqual({ data: { nodes: [] } });
});

test('stats count the graph and keep the place of the store to themselves', async () => {
  const query = `{
    stats {
      papers concepts links mentions statements firstPublishedAt lastPublishedAt lastIngestAt engine
      conceptsByKind { kind concepts }
      extractionRuns { extractor papers lastIngestAt }
    }
  }`;
  expect(await ask(store, query)).toEqual({
    data: {
      stats: {
        papers: 5,
        concepts: 7,
        links: 9,
        mentions: 3,
        statements: 1,
        firstPublishedAt: '1997-01-01',
        lastPublishedAt: '2018-10-01',
        lastIngestAt: '2024-03-15T08:00:00.000Z',
        engine: 'SQLITE',
        conceptsByKind: [
          { kind: 'METHOD', concepts: 4 },
          { kind: 'DATASET', concepts: 2 },
          { kind: 'TASK', concepts: 1 },
          { kind: 'METRIC', concepts: 0 },
          { kind: 'CONCEPT', concepts: 0 },
        ],
        extractionRuns: [{ extractor: 'rules-1', papers: 5, lastIngestAt: '2024-03-15T08:00:00.000Z' }],
      },
    },
  });
});

test('an empty graph is answered, not refused', async () => {
  const empty = await aStore([]);
  const query = `{
    papers { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }
    concepts { totalCount edges { cursor } }
    search(text: "graph") { score }
    stats { papers firstPublishedAt lastIngestAt extractionRuns { papers } }
  }`;
  expect(await ask(empty, query)).toEqual({
    data: {
      papers: {
        totalCount: 0,
        nodes: [],
        pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
      },
      concepts: { totalCount: 0, edges: [] },
      search: [],
      stats: { papers: 0, firstPublishedAt: null, lastIngestAt: null, extractionRuns: [] },
    },
  });
  await empty.close();
});
