import { buildASTSchema, parse, type OperationDefinitionNode } from 'graphql';
import { checkSize, maximumSize, operationSize, type OperationSize } from '../../src/graphql/limits.js';
import { readTypeDefinitions } from '../../src/graphql/schema.js';

const schema = buildASTSchema(parse(readTypeDefinitions().join('\n')));

function sizeOf(query: string, variables: Record<string, unknown> = {}): OperationSize {
  const document = parse(query);
  return operationSize(schema, document, document.definitions[0] as OperationDefinitionNode, variables);
}

test('pages within pages multiply', () => {
  expect(sizeOf('{ papers(first: 10) { edges { node { concepts(last: 5) { nodes { name } } } } } }')).toEqual(
    {
      depth: 6,
      lists: 2,
      nodes: 10 * (1 + 5),
      fields: 1 + 10 * (1 + 1 + 1 + 5 * (1 + 1)),
      aliases: 0,
    },
  );
});

test.each([
  ['a page without a size counts as the default', '{ papers { nodes { id } } }', {}, 20],
  ['a size may be a variable', 'query ($n: Int) { papers(first: $n) { nodes { id } } }', { n: 7 }, 7],
  ['a variable may have a default', 'query ($n: Int = 9) { papers(first: $n) { nodes { id } } }', {}, 9],
  [
    'a page too large counts as the largest; another error says so',
    '{ papers(first: 5000) { nodes { id } } }',
    {},
    100,
  ],
  ['ids count one by one', 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['a', 'b', 'c'] }, 3],
  ['a search counts its hits', '{ search(text: "a", first: 8) { score } }', {}, 8],
  ['a thing found by id is no list', '{ paper(doi: "x") { id } }', {}, 0],
  [
    'variables that do not fit are another error',
    'query ($n: Int!) { papers(first: $n) { nodes { id } } }',
    {},
    0,
  ],
])('%s', (_name, query, variables, nodes) => {
  expect(sizeOf(query, variables).nodes).toBe(nodes);
});

test('fields behind fragments and aliases are counted', () => {
  const query = `
    query { a: papers(first: 1) { ...Page } b: papers(first: 1) { ... on PaperConnection { ...Page } } }
    fragment Page on PaperConnection { nodes { c: title } }
  `;
  expect(sizeOf(query)).toEqual({ depth: 3, lists: 1, nodes: 2, fields: 6, aliases: 4 });
});

test('fragments that spread the next one twice are measured in no time', () => {
  const chain = Array.from(
    { length: 60 },
    (_, i) => `fragment F${i} on Paper { a${i}: id ...F${i + 1} ...F${i + 1} }`,
  );
  const query = `{ paper(doi: "x") { ...F0 } } ${chain.join('\n')} fragment F60 on Paper { title }`;
  expect(sizeOf(query).fields).toBeGreaterThan(2 ** 60);
});

test('introspection counts for aliases only', () => {
  const size = sizeOf('{ __schema { types { a: name fields { b: name type { ofType { c: name } } } } } }');
  expect({ nodes: size.nodes, lists: size.lists, depth: size.depth }).toEqual({
    nodes: 0,
    lists: 0,
    depth: 1,
  });
});

test.each([
  ['depth', 'QUERY_TOO_DEEP'],
  ['lists', 'QUERY_TOO_DEEP'],
  ['aliases', 'QUERY_TOO_EXPENSIVE'],
  ['nodes', 'QUERY_TOO_EXPENSIVE'],
  ['fields', 'QUERY_TOO_EXPENSIVE'],
] as const)('one more than the maximum of %s is refused with %s', (measured, code) => {
  const maximum = maximumSize[measured];
  expect(() => checkSize(maximumSize, maximumSize)).not.toThrow();
  const problem = { code, details: { measured, found: maximum + 1, maximum } };
  expect(() => checkSize({ ...maximumSize, [measured]: maximum + 1 }, maximumSize)).toThrow(
    expect.objectContaining(problem) as Error,
  );
});
