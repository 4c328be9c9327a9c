import type { GraphStore } from '../../src/store/graph-store.js';
import { ask, aStore } from './ask.js';
import { conceptId, curatedGraphs } from './curation-seed.js';

let store: GraphStore;
beforeAll(async () => {
  store = await aStore(curatedGraphs);
});
afterAll(() => store.close());

const old = conceptId('visual transformer');
const survivor = { id: conceptId('vision transformer'), slug: 'vision-transformer', paperCount: 3 };

test.each([
  ['its id', `{ found: concept(id: "${old}") { id slug paperCount mergedFrom } }`],
  ['its slug', '{ found: concept(slug: "visual-transformer") { id slug paperCount mergedFrom } }'],
  ['node', `{ found: node(id: "${old}") { id ... on Concept { slug paperCount mergedFrom } } }`],
])(
  'a concept that became a part of another one is found as that one by %s, which says so',
  async (_name, query) => {
    expect(await ask(store, query)).toEqual({ data: { found: { ...survivor, mergedFrom: old } } });
  },
);

test.each([
  ['its own id', `{ found: concept(id: "${survivor.id}") { id slug paperCount mergedFrom } }`],
  ['a name', '{ found: concept(name: "Visual Transformers") { id slug paperCount mergedFrom } }'],
  ['node', `{ found: node(id: "${survivor.id}") { id ... on Concept { slug paperCount mergedFrom } } }`],
])('a concept found by %s was merged from nothing', async (_name, query) => {
  expect(await ask(store, query)).toEqual({ data: { found: { ...survivor, mergedFrom: null } } });
});

test('ids old and new may be asked for together; one that never was is null', async () => {
  const ids = [old, survivor.id, conceptId('unheard of'), old];
  const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Concept { mergedFrom } } }';
  const merged = { id: survivor.id, mergedFrom: old };
  expect(await ask(store, query, { ids })).toEqual({
    data: { nodes: [merged, { id: survivor.id, mergedFrom: null }, null, merged] },
  });
});

test('what was asked of the old id is answered for the survivor', async () => {
  const query = `{ concept(slug: "visual-transformer") {
    papers(first: 1) { totalCount } names { totalCount } related { nodes { name mergedFrom } }
  } }`;
  expect(await ask(store, query)).toEqual({
    data: {
      concept: {
        papers: { totalCount: 3 },
        names: { totalCount: 3 },
        related: { nodes: [{ name: 'CNN', mergedFrom: null }] },
      },
    },
  });
});

test.each([
  ['some', 3],
  ['all', 3],
  ['none', 0],
])('papers may be filtered by an old id: %s', async (part, totalCount) => {
  const query = `{ papers(where: { concepts: { ${part}: ["${old}"] } }) { totalCount } }`;
  expect(await ask(store, query)).toEqual({ data: { papers: { totalCount } } });
});
