import type { GraphStore } from '../../src/store/graph-store.js';
import { ask, aStore } from './ask.js';
import { curatedGraphs, decisionId, sampleDecisions } from './curation-seed.js';
import { sampleIngestAt } from './seed.js';

let store: GraphStore;
beforeAll(async () => {
  store = await aStore(curatedGraphs);
  const { revision } = await store.identityFacts([], []);
  await store.recordDecisions(sampleDecisions, { revision, relinked: [] });
});
afterAll(() => store.close());

test('every name of a concept says why it is its name, with a sentence where there is one', async () => {
  const query = `{ concept(name: "vision transformer") { aliases names { totalCount nodes {
    surface rule paperCount since
    evidence { paper { title } text sentence { field text start end } }
    decision { id reason }
  } } } }`;
  expect(await ask(store, query)).toEqual({
    data: {
      concept: {
        aliases: ['ViT', 'visual transformer'],
        names: {
          totalCount: 3,
          nodes: [
            {
              surface: 'ViT',
              rule: 'abbreviation',
              paperCount: 2,
              since: sampleIngestAt,
              evidence: {
                paper: { title: 'Paper 1' },
                text: 'vision transformer (ViT)',
                sentence: {
                  field: 'ABSTRACT',
                  text: 'We train a vision transformer (ViT).',
                  start: 0,
                  end: 36,
                },
              },
              decision: null,
            },
            {
              surface: 'vision transformer',
              rule: 'folded-name',
              paperCount: 2,
              since: sampleIngestAt,
              evidence: null,
              decision: null,
            },
            {
              surface: 'visual transformer',
              rule: 'curated',
              paperCount: 1,
              since: sampleIngestAt,
              evidence: {
                paper: { title: 'Paper 3' },
                text: 'A curator merged the two.',
                sentence: null,
              },
              decision: { id: decisionId(1), reason: 'Seen in the papers.' },
            },
          ],
        },
      },
    },
  });
});

test('names are walked page by page, both ways', async () => {
  interface Names {
    readonly concept: { readonly names: { readonly edges: readonly { cursor: string }[] } };
  }
  const page = (args: string) =>
    ask(
      store,
      `{ concept(name: "vit") { names(${args}) { edges { cursor node { surface } } nodes { rule } pageInfo { hasNextPage hasPreviousPage } } } }`,
    );
  const first = await page('first: 2');
  expect(first).toMatchObject({
    data: {
      concept: {
        names: {
          edges: [{ node: { surface: 'ViT' } }, { node: { surface: 'vision transformer' } }],
          nodes: [{ rule: 'abbreviation' }, { rule: 'folded-name' }],
          pageInfo: { hasNextPage: true, hasPreviousPage: false },
        },
      },
    },
  });
  const cursor = (first.data as Names).concept.names.edges[1]?.cursor ?? '';
  expect(await page(`first: 2, after: "${cursor}"`)).toMatchObject({
    data: {
      concept: {
        names: { edges: [{ node: { surface: 'visual transformer' } }], pageInfo: { hasNextPage: false } },
      },
    },
  });
  expect(await page(`last: 1, before: "${cursor}"`)).toMatchObject({
    data: { concept: { names: { edges: [{ node: { surface: 'ViT' } }] } } },
  });
});
