import { decisionTypes } from '../../src/domain/decisions.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { aDecision, keyOf } from '../builders.js';
import { ask, aStore } from './ask.js';
import { conceptId, curatedGraphs, decisionId, sampleDecisions } from './curation-seed.js';

let store: GraphStore;
beforeAll(async () => {
  store = await aStore(curatedGraphs);
  const { revision } = await store.identityFacts([], []);
  await store.recordDecisions(sampleDecisions, { revision, relinked: [] });
});
afterAll(() => store.close());

interface Listed {
  readonly decisions: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly id: string; readonly type: string }[];
    readonly edges: readonly { readonly cursor: string }[];
  };
}

async function listed(args: string): Promise<Listed['decisions']> {
  const query = `{ decisions${args} { totalCount nodes { id type } edges { cursor } } }`;
  const { data, errors } = await ask(store, query);
  expect(errors).toBeUndefined();
  return (data as Listed).decisions;
}

test('decisions are listed, the latest first, and found again by their ids', async () => {
  const { totalCount, nodes } = await listed('');
  expect(totalCount).toBe(9);
  expect(nodes.map(({ type }) => type)).toEqual([...decisionTypes].reverse());
  const ids = nodes.map(({ id }) => id);
  const answer = await ask(store, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }', { ids });
  expect(answer).toEqual({ data: { nodes: ids.map((id) => ({ id, __typename: 'Decision' })) } });
  expect(await ask(store, `{ node(id: "${decisionId(404)}") { id } }`)).toEqual({ data: { node: null } });
});

test('a decision says what was decided, by whom, when, why and whether it stands', async () => {
  const query = `{ decisions { nodes { matter { ...matter } reason actor decidedAt undoneBy { id } } } }
    fragment matter on DecisionMatter {
      __typename
      ... on ConceptMerge { concept { ...r } into { ...r } }
      ... on NameSeparation { concept { ...r } }
      ... on ConceptSplit { concept { slug } into { ...r } name kinds words }
      ... on ConceptRenaming { concept { slug } name }
      ... on ConceptRetyping { concept { slug } kind }
      ... on NameAssignment { name concept { slug } }
      ... on ConceptRejection { concept { ...r } }
      ... on ConceptAcceptance { concept { slug } }
      ... on DecisionUndoing { decision { id type } }
    }
    fragment r on ConceptReference { id slug concept { name mergedFrom } }`;
  const on = (day: number) => ({
    reason: 'Seen in the papers.',
    actor: 'curator',
    decidedAt: `2024-06-0${day}T00:00:00.000Z`,
    undoneBy: null,
  });
  const reference = (name: string, concept: object | null = null) => ({
    id: conceptId(name),
    slug: keyOf(name),
    concept,
  });
  const cnn = { slug: 'cnn' };
  const merged = conceptId('visual transformer');
  expect(await ask(store, query)).toEqual({
    data: {
      decisions: {
        nodes: [
          {
            ...on(9),
            reason: 'Nobody says so.',
            actor: 'reviewer',
            matter: { __typename: 'DecisionUndoing', decision: { id: decisionId(4), type: 'RENAME' } },
          },
          { ...on(8), matter: { __typename: 'ConceptAcceptance', concept: { slug: 'approach' } } },
          { ...on(7), matter: { __typename: 'ConceptRejection', concept: reference('approach') } },
          { ...on(6), matter: { __typename: 'NameAssignment', name: 'ConvNets', concept: cnn } },
          { ...on(5), matter: { __typename: 'ConceptRetyping', concept: cnn, kind: 'CONCEPT' } },
          {
            ...on(4),
            undoneBy: { id: decisionId(9) },
            matter: { __typename: 'ConceptRenaming', concept: cnn, name: 'ConvNet' },
          },
          {
            ...on(3),
            matter: {
              __typename: 'ConceptSplit',
              concept: cnn,
              into: reference('cable news network'),
              name: 'Cable News Network',
              kinds: ['DATASET'],
              words: ['news', 'daily mail'],
            },
          },
          { ...on(2), matter: { __typename: 'NameSeparation', concept: reference('transformer') } },
          {
            ...on(1),
            matter: {
              __typename: 'ConceptMerge',
              concept: reference('visual transformer', { name: 'vision transformer', mergedFrom: merged }),
              into: reference('vision transformer', { name: 'vision transformer', mergedFrom: null }),
            },
          },
        ],
      },
    },
  });
});

test.each([
  ['types: [MERGE, SPLIT]', [3, 1]],
  ['types: []', []],
  [`concept: "${conceptId('CNN')}"`, [9, 6, 5, 4, 3]],
  [`concept: "${conceptId('visual transformer')}"`, [1]],
  [`concept: "${conceptId('cable news network')}", types: [SPLIT]`, [3]],
  [`concept: "${conceptId('unheard of')}"`, []],
  ['isInForce: false', [4]],
  [`isInForce: true, concept: "${conceptId('CNN')}"`, [9, 6, 5, 3]],
  ['types: null, concept: null, isInForce: null', [9, 8, 7, 6, 5, 4, 3, 2, 1]],
])('decisions where %s', async (where, numbers) => {
  const { totalCount, nodes } = await listed(`(where: { ${where} })`);
  expect(nodes.map(({ id }) => id)).toEqual(numbers.map(decisionId));
  expect(totalCount).toBe(numbers.length);
});

test('decisions are walked page by page', async () => {
  const { edges } = await listed('(first: 4)');
  const next = await listed(`(first: 2, after: "${edges[3]?.cursor ?? ''}")`);
  expect(next.nodes.map(({ id }) => id)).toEqual([decisionId(5), decisionId(4)]);
  const before = await listed(`(last: 2, before: "${edges[3]?.cursor ?? ''}")`);
  expect(before.nodes.map(({ id }) => id)).toEqual([decisionId(8), decisionId(7)]);
});

test('decisions of what is no concept are refused', async () => {
  const { errors } = await ask(store, `{ decisions(where: { concept: "${decisionId(1)}" }) { totalCount } }`);
  expect(errors).toMatchObject([
    {
      message: `Expected ids of concepts in "where.concept", found "${decisionId(1)}".`,
      extensions: { code: 'BAD_USER_INPUT', argument: 'where.concept' },
    },
  ]);
});

test('decisions that undo each other, as they may come from elsewhere, are listed all the same', async () => {
  const own = await aStore([]);
  const { revision } = await own.identityFacts([], []);
  const circle = [
    aDecision(1, { type: 'UNDO', decision: 'decision-2' }),
    aDecision(2, { type: 'UNDO', decision: 'decision-1' }),
    aDecision(3, { type: 'UNDO', decision: 'decision-404' }),
  ];
  await own.recordDecisions(circle, { revision, relinked: [] });
  const query = `{
    decisions { nodes { undoneBy { id } matter { ... on DecisionUndoing { decision { id } } } } }
    none: decisions(where: { concept: "${conceptId('CNN')}" }) { totalCount }
  }`;
  expect(await ask(own, query)).toEqual({
    data: {
      decisions: {
        nodes: [
          { undoneBy: null, matter: { decision: null } },
          { undoneBy: null, matter: { decision: { id: decisionId(1) } } },
          { undoneBy: { id: decisionId(2) }, matter: { decision: { id: decisionId(2) } } },
        ],
      },
      none: { totalCount: 0 },
    },
  });
  await own.close();
});
