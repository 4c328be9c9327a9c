import { lexicon } from '../resolve/identity/lexicon-for-tests.js';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildASTSchema, Kind, parse } from 'graphql';
import { loadTrainedExtractor } from '../../src/extract/load-extractor.js';
import { createExtractStage } from '../../src/extraction-pool.js';
import { maximumSize, operationSize } from '../../src/graphql/limits.js';
import { readExamples } from '../../src/graphql/query-page.js';
import { readTypeDefinitions } from '../../src/graphql/schema.js';
import { findInputs } from '../../src/ingest/find-inputs.js';
import { readInputs } from '../../src/ingest/read-inputs.js';
import { ingest } from '../../src/pipeline.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { ask, aStore } from './ask.js';

const schema = buildASTSchema(parse(readTypeDefinitions().join('\n')));
const examples = readExamples().map((query) => {
  const document = parse(query);
  const operations = document.definitions.filter(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  );
  return { name: operations[0]?.name?.value ?? '', query, document, operations };
});

let store: GraphStore;
beforeAll(async () => {
  store = await aStore([]);
  const extractor = createExtractStage(loadTrainedExtractor());
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const files = await findInputs(['examples/papers.jsonl'], root);
  const at = '2024-01-01T00:00:00.000Z';
  await ingest(() => readInputs(files, { format: null, date: null }), { store, extractor, lexicon, at });
}, 60_000);
afterAll(() => store.close());

test('there are eight to twelve examples, each one operation with a name of its own', () => {
  expect(examples.length).toBeGreaterThanOrEqual(8);
  expect(examples.length).toBeLessThanOrEqual(12);
  expect(examples.map(({ operations }) => operations.length)).toEqual(examples.map(() => 1));
  const names = examples.map(({ name }) => name);
  expect(new Set(names).size).toBe(examples.length);
  expect(names).not.toContain('');
});

test.each(examples.filter(({ name }) => name !== 'Errors'))(
  'on the sample papers, $name answers without errors, and no list that it asks for is empty',
  async ({ query }) => {
    const { data, errors } = await ask(store, query);
    expect(errors).toBeUndefined();
    expect(emptyPlaces(data, '')).toEqual([]);
  },
);

test('the answer that README.md shows is the answer', async () => {
  const page = readFileSync('README.md', 'utf8');
  const block = (language: string): string => page.split(`\`\`\`${language}\n`)[1]?.split('```')[0] ?? '';
  const { data } = await ask(store, block('graphql'));
  const rounded = JSON.stringify(data, (key, value: unknown) =>
    key === 'npmi' && typeof value === 'number' ? Number(value.toFixed(3)) : value,
  );
  expect({ data: JSON.parse(rounded) as unknown }).toEqual(JSON.parse(block('json')));
});

test('the example of errors shows one', async () => {
  const { data, errors } = await ask(store, examples.find(({ name }) => name === 'Errors')?.query ?? '');
  expect(data).toBeNull();
  expect(errors).toMatchObject([
    { path: ['papers'], extensions: { code: 'BAD_USER_INPUT', argument: 'first' } },
  ]);
});

test.each(examples)(
  '$name stays below a fifth of every limit but that of nesting',
  ({ document, operations }) => {
    const size = operationSize(schema, document, operations[0]!, {});
    expect(size.nodes).toBeLessThan(maximumSize.nodes / 5);
    expect(size.fields).toBeLessThan(maximumSize.fields / 5);
    expect(size.aliases).toBeLessThan(maximumSize.aliases / 5);
  },
);

/** Things that are never missing in the samples: a null, or an empty list, outside single items of a list. */
function emptyPlaces(value: unknown, path: string): readonly string[] {
  if (Array.isArray(value)) return value.length === 0 ? [path] : [];
  if (value === null) return [path];
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, part]) => emptyPlaces(part, `${path}/${name}`));
}
