import { PapergraphError } from '../../src/domain/errors.js';
import { maximumSize, maximumTokens } from '../../src/graphql/limits.js';
import { maximumNesting } from '../../src/graphql/nesting.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { ask, aStore, logged } from './ask.js';

let store: GraphStore;
beforeAll(async () => {
  store = await aStore();
});
afterAll(() => store.close());
beforeEach(() => {
  logged.length = 0;
});

const at = (line: number, column: number) => [{ line, column }];

test('a document that is not GraphQL is refused with the place', async () => {
  expect(await ask(store, '{ papers { ')).toEqual({
    errors: [
      {
        message: 'Syntax Error: Expected Name, found <EOF>.',
        locations: at(1, 12),
        extensions: { code: 'GRAPHQL_PARSE_FAILED' },
      },
    ],
  });
});

test('a field that does not exist is refused without naming those that do', async () => {
  expect(await ask(store, '{ paperz { id } }')).toEqual({
    errors: [
      {
        message: 'Cannot query field "paperz" on type "Query".',
        locations: at(1, 3),
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
      },
    ],
  });
});

const page = { minimum: 1, maximum: 100, allowed: '1 to 100' };

test.each([
  [
    '{ papers(first: 101) { totalCount } }',
    ['papers'],
    'Expected "first" from 1 to 100, found 101.',
    { argument: 'first', ...page },
  ],
  [
    '{ papers(last: 0) { totalCount } }',
    ['papers'],
    'Expected "last" from 1 to 100, found 0.',
    { argument: 'last', ...page },
  ],
  [
    '{ concepts(first: 1, last: 1) { totalCount } }',
    ['concepts'],
    'Expected either "first" or "last", found both.',
    { argument: 'last', allowed: 'either "first" or "last", not both' },
  ],
  [
    '{ concept(name: "bert") { papers(first: -1) { totalCount } } }',
    ['concept', 'papers'],
    'Expected "first" from 1 to 100, found -1.',
    { argument: 'first', ...page },
  ],
  [
    '{ search(text: "a", first: 1000) { score } }',
    ['search'],
    'Expected "first" from 1 to 100, found 1000.',
    { argument: 'first', ...page },
  ],
  [
    '{ papers(where: { concepts: { some: ["Paper_YQ"] } }) { totalCount } }',
    ['papers'],
    'Expected ids of concepts in "where.concepts.some", found "Paper_YQ".',
    { argument: 'where.concepts.some', allowed: 'values of Concept.id' },
  ],
  [
    '{ concepts(where: { minPapers: 0 }) { totalCount } }',
    ['concepts'],
    'Expected "where.minPapers" from 1 upwards, found 0.',
    { argument: 'where.minPapers', allowed: '1 or more' },
  ],
  [
    '{ paper(arxivId: "1706.03762") { concepts(where: { minConfidence: 1.5 }) { totalCount } } }',
    ['paper', 'concepts'],
    'Expected "where.minConfidence" from 0 to 1, found 1.5.',
    { argument: 'where.minConfidence', allowed: '0 to 1' },
  ],
  [
    '{ paper(doi: "10.1/a", arxivId: "1706.03762") { id } }',
    ['paper'],
    'Expected exactly one of id, arxivId, doi, found arxivId and doi.',
    { argument: 'doi', allowed: 'exactly one of id, arxivId, doi' },
  ],
  [
    '{ concept(name: null) { id } }',
    ['concept'],
    'Expected exactly one of id, name, slug, found none.',
    { argument: 'id, name, slug', allowed: 'exactly one of id, name, slug' },
  ],
])('%s says what is wrong and what is allowed', async (query, path, message, details) => {
  const { errors } = await ask(store, query);
  expect(errors).toEqual([
    {
      message,
      path,
      locations: expect.anything() as unknown,
      extensions: { code: 'BAD_USER_INPUT', ...details },
    },
  ]);
});

test('too many ids are refused', async () => {
  const ids = Array.from({ length: 101 }, () => 'Paper_YQ');
  expect(await ask(store, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })).toEqual({
    data: null,
    errors: [
      {
        message: 'Expected at most 100 ids in "ids", found 101.',
        path: ['nodes'],
        locations: at(1, 24),
        extensions: { code: 'BAD_USER_INPUT', argument: 'ids', allowed: 'at most 100 ids', maximum: 100 },
      },
    ],
  });
});

const longId = 'x'.repeat(16_001);

test.each([
  ['($id: ID!) { node(id: $id) { id } }', 'id'],
  ['($id: ID!) { nodes(ids: [$id]) { id } }', 'ids'],
  ['($id: ID!) { paper(id: $id) { id } }', 'id'],
  ['($id: String!) { paper(arxivId: $id) { id } }', 'arxivId'],
  ['($id: String!) { paper(doi: $id) { id } }', 'doi'],
  ['($id: ID!) { concept(id: $id) { id } }', 'id'],
  ['($id: String!) { concept(name: $id) { id } }', 'name'],
  ['($id: String!) { concept(slug: $id) { id } }', 'slug'],
  ['($id: ID!) { papers(where: { concepts: { all: [$id] } }) { totalCount } }', 'where.concepts.all'],
  ['($id: String!) { papers(where: { source: $id }) { totalCount } }', 'where.source'],
])('%s refuses an id of more than 16,000 characters', async (query, argument) => {
  const { errors } = await ask(unusable, `query ${query}`, { id: longId });
  expect(errors).toMatchObject([
    {
      message: `Expected "${argument}" of at most 16000 characters, found 16001.`,
      extensions: {
        code: 'BAD_USER_INPUT',
        argument,
        allowed: 'at most 16000 characters',
        maximum: 16_000,
      },
    },
  ]);
});

test.each(['papers', 'concepts'])('a text too long to filter %s by is refused', async (field) => {
  const query = `query ($text: String) { ${field}(where: { text: $text }) { totalCount } }`;
  expect((await ask(unusable, query, { text: 'a'.repeat(501) })).errors).toMatchObject([
    {
      message: 'Expected "where.text" of at most 500 characters, found 501.',
      extensions: { code: 'BAD_USER_INPUT', argument: 'where.text' },
    },
  ]);
});

test('a text too long to search for is refused', async () => {
  const { errors } = await ask(store, 'query ($text: String!) { search(text: $text) { score } }', {
    text: 'a'.repeat(501),
  });
  expect(errors).toMatchObject([
    {
      message: 'Expected "text" of at most 500 characters, found 501.',
      extensions: { code: 'BAD_USER_INPUT' },
    },
  ]);
});

test.each(['2024-02-30', '2024', '14 March', ''])('%j is no day', async (day) => {
  const query = 'query ($day: Date) { papers(where: { publishedAt: { gte: $day } }) { totalCount } }';
  expect(await ask(store, query, { day })).toMatchObject({
    errors: [
      {
        message: expect.stringContaining(`Expected a day as "YYYY-MM-DD", found "${day}".`) as string,
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ],
  });
});

test('a cursor that this server did not make is refused', async () => {
  expect(await ask(store, '{ papers(after: "MTA") { totalCount } }')).toEqual({
    data: null,
    errors: [
      {
        message: 'The cursor in "after" was not made by this server.',
        path: ['papers'],
        locations: at(1, 3),
        extensions: {
          code: 'INVALID_CURSOR',
          argument: 'after',
          allowed: 'a cursor that this list returned',
        },
      },
    ],
  });
});

test('a cursor of another order is refused, whichever list it came from', async () => {
  const made = await ask(store, '{ papers(first: 1) { edges { cursor } } }');
  const { papers } = made.data as { papers: { edges: readonly [{ cursor: string }] } };
  const query = `{ concept(name: "transformer") {
    papers(before: "${papers.edges[0].cursor}", orderBy: { field: TITLE, direction: ASC }) { totalCount }
  } }`;
  expect((await ask(store, query)).errors).toMatchObject([
    {
      message:
        'The cursor in "before" belongs to papers by PUBLISHED_AT DESC, but this list is papers by TITLE ASC.',
      path: ['concept', 'papers'],
      extensions: { code: 'INVALID_CURSOR', argument: 'before' },
    },
  ]);
});

test('an operation with lists nested too deep is refused before it runs', async () => {
  const nested = (levels: number): string =>
    levels === 0
      ? 'id'
      : `concepts(first: 1) { nodes { papers(first: 1) { nodes { ${nested(levels - 1)} } } } }`;
  expect(await ask(unusable, `{ papers(first: 1) { nodes { ${nested(2)} } } }`)).toEqual({
    errors: [
      {
        message: 'Expected an operation of at most 4 lists, found 5.',
        locations: at(1, 1),
        extensions: { code: 'QUERY_TOO_DEEP', measured: 'lists', found: 5, maximum: maximumSize.lists },
      },
    ],
  });
});

test('an operation that asks for too many nodes is refused before it runs', async () => {
  const query =
    '{ papers(first: 100) { nodes { concepts(first: 100) { nodes { papers(first: 2) { totalCount } } } } } }';
  expect(await ask(unusable, query)).toEqual({
    errors: [
      {
        message: 'Expected an operation of at most 15000 nodes, found 30100.',
        locations: at(1, 1),
        extensions: {
          code: 'QUERY_TOO_EXPENSIVE',
          measured: 'nodes',
          found: 30_100,
          maximum: maximumSize.nodes,
        },
      },
    ],
  });
});

test('an operation with too many aliases is refused before it runs', async () => {
  const query = `{ ${Array.from({ length: 61 }, (_, i) => `a${i}: stats { papers }`).join(' ')} }`;
  expect(await ask(unusable, query)).toMatchObject({
    errors: [{ extensions: { code: 'QUERY_TOO_EXPENSIVE', measured: 'aliases', found: 61, maximum: 60 } }],
  });
});

test('a document of too many tokens is not even parsed', async () => {
  const query = `{ ${'__typename '.repeat(maximumTokens)} }`;
  expect(await ask(unusable, query)).toMatchObject({
    errors: [{ extensions: { code: 'GRAPHQL_PARSE_FAILED' } }],
  });
});

test.each([
  ['lists', `{ papers(where: ${'['.repeat(2900)}`],
  ['closed lists', `{ papers(where: ${'['.repeat(1000)}1${']'.repeat(1000)}) { totalCount } }`],
  ['objects', `{ papers(where: ${'{text:'.repeat(900)}`],
  ['fields', 'query Deep { papers '.concat('{ nodes '.repeat(1400))],
])('a document of %s nested too deep to be parsed is refused with what is allowed', async (_name, query) => {
  expect(await ask(unusable, query)).toEqual({
    errors: [
      {
        message: expect.stringMatching(
          /^Expected a document of at most 64 brackets within brackets, found \d+\.$/,
        ) as string,
        extensions: {
          code: 'QUERY_TOO_DEEP',
          measured: 'nesting',
          found: expect.any(Number) as number,
          maximum: maximumNesting,
        },
      },
    ],
  });
});

test('a document of one field over and over is given up within a second', async () => {
  const query = `{ papers { nodes { ${'title '.repeat(maximumTokens - 20)} } } }`;
  const start = performance.now();
  expect(await ask(unusable, query)).toEqual({
    errors: [{ message: 'Validation aborted.', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
  });
  expect(performance.now() - start).toBeLessThan(1000);
});

/** A store that must not be asked anything. */
const unusable = new Proxy({} as GraphStore, {
  get: (_store, verb) => () => {
    throw new Error(`Expected no call of ${String(verb)}.`);
  },
});

/** The store, but that listing papers fails. */
function failingWith(error: unknown): GraphStore {
  // Anything can be thrown in JavaScript, and what is thrown here is the case that is tested.
  return Object.assign(Object.create(store) as GraphStore, {
    listPapers: () => Promise.reject(error as Error),
  });
}

test('a store that goes down is named without its address; the log has the rest', async () => {
  const down = failingWith(
    new PapergraphError(
      'STORE_UNAVAILABLE',
      'No answer from bolt://10.0.0.7.',
      {},
      { cause: new Error('reset') },
    ),
  );
  const query = '{ paper(arxivId: "1706.03762") { title } papers { totalCount } }';
  expect(await ask(down, query)).toEqual({
    data: null,
    errors: [
      {
        message: 'The store cannot answer now. Ask again later.',
        path: ['papers'],
        locations: at(1, 42),
        extensions: { code: 'STORE_UNAVAILABLE' },
      },
    ],
  });
  expect(logged).toEqual([
    expect.stringMatching(/^request request-1 failed: .*bolt:\/\/10\.0\.0\.7[^]*caused by Error: reset/),
  ]);
});

test.each([
  ['a bug', new TypeError('secret is undefined')],
  [
    'an error that is not meant for clients',
    new PapergraphError('STORE_TOO_NEW', 'secret: the store is too new.'),
  ],
])('of %s the client sees the id of the request only', async (_name, error) => {
  const answer = await ask(failingWith(error), '{ papers { totalCount } }');
  expect(answer).toEqual({
    data: null,
    errors: [
      {
        message: 'The server failed to answer this.',
        path: ['papers'],
        locations: at(1, 3),
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'request-1' },
      },
    ],
  });
  expect(logged).toEqual([expect.stringMatching(/^request request-1 failed: .*secret/)]);
});

test('every code that an answer can carry is a value of the enum in the schema', async () => {
  const answer = await ask(store, '{ __type(name: "ErrorCode") { enumValues { name } } }');
  const { __type } = answer.data as { __type: { enumValues: readonly { name: string }[] } };
  const codes = __type.enumValues.map(({ name }) => name);
  expect(codes).toEqual([
    'BAD_REQUEST',
    'GRAPHQL_PARSE_FAILED',
    'GRAPHQL_VALIDATION_FAILED',
    'OPERATION_RESOLUTION_FAILURE',
    'PERSISTED_QUERY_NOT_SUPPORTED',
    'BAD_USER_INPUT',
    'INVALID_CURSOR',
    'QUERY_TOO_DEEP',
    'QUERY_TOO_EXPENSIVE',
    'UNAUTHENTICATED',
    'FORBIDDEN',
    'GRAPH_CHANGED',
    'STORE_UNAVAILABLE',
    'STORE_UNREADABLE',
    'INTERNAL_SERVER_ERROR',
  ]);
});
