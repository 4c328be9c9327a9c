import type { GraphStore } from '../../src/store/graph-store.js';
import { ask, aStore } from './ask.js';

let store: GraphStore;
beforeAll(async () => {
  store = await aStore();
});
afterAll(() => store.close());

interface Hits {
  readonly search: readonly {
    readonly score: number;
    readonly highlights: readonly {
      readonly field: string;
      readonly text: string;
      readonly ranges: readonly { readonly start: number; readonly end: number }[];
    }[];
    readonly node: { readonly name?: string; readonly title?: string };
  }[];
}

async function search(args: string): Promise<Hits['search']> {
  const query = `{
    search(${args}) {
      score
      highlights { field text ranges { start end } }
      node { ... on Paper { title } ... on Concept { name } }
    }
  }`;
  const answer = await ask(store, query);
  expect(answer.errors).toBeUndefined();
  return (answer.data as Hits).search;
}

async function found(args: string): Promise<readonly (string | undefined)[]> {
  return (await search(args)).map(({ node }) => node.name ?? node.title);
}

test('a hit is a paper or a concept, with the words of the query marked in its texts', async () => {
  const hits = await search('text: "machine translation"');
  expect(hits.map(({ node, highlights }) => ({ node, marked: highlights.map(marked) }))).toEqual([
    { node: { name: 'machine translation' }, marked: ['NAME: machine | translation'] },
    {
      node: { title: 'Neural Machine Translation by Jointly Learning to Align' },
      marked: ['TITLE: Machine | Translation', 'ABSTRACT: machine | translation'],
    },
    { node: { title: 'Attention Is All You Need' }, marked: ['ABSTRACT: machine | translation'] },
  ]);
  const scores = hits.map(({ score }) => score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
});

function marked({ field, text, ranges }: Hits['search'][number]['highlights'][number]): string {
  return `${field}: ${ranges.map(({ start, end }) => text.slice(start, end)).join(' | ')}`;
}

test.each([
  [
    'text: "transl"',
    [
      'Neural Machine Translation by Jointly Learning to Align',
      'machine translation',
      'Attention Is All You Need',
    ],
  ],
  ['text: "transl "', []],
  ['text: "mt", types: [CONCEPT]', ['machine translation']],
  [
    'text: "attention", types: [PAPER]',
    ['Attention Is All You Need', 'Neural Machine Translation by Jointly Learning to Align'],
  ],
  ['text: "attention", first: 1', ['attention']],
  ['text: "attention", types: []', []],
  ['text: "attention BERT"', []],
  ['text: "…"', []],
  ['text: ""', []],
])('search(%s)', async (args, names) => {
  expect(await found(args)).toEqual(names);
});
