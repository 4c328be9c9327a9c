import { readdirSync, readFileSync } from 'node:fs';

const page = readFileSync('docs/data-model.md', 'utf8');

/** Every label and relationship type that the Neo4j store's query text names. */
function namesInCypher(pattern: RegExp): readonly string[] {
  const folders = ['src/store/neo4j', 'migrations/neo4j'];
  const texts = folders.flatMap((folder) =>
    readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, 'utf8')),
  );
  return [
    ...new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''))),
  ].sort();
}

test('the data model describes every label that the Neo4j store writes', () => {
  const labels = namesInCypher(/\(\w*:([A-Z][A-Za-z]+)\b/g);
  expect(labels).toContain('Paper');
  expect(labels.filter((label) => !page.includes(`| \`${label}\` `))).toEqual([]);
});

test('the data model describes every relationship that the Neo4j store writes, and draws it', () => {
  const types = namesInCypher(/\[\w*:([A-Z_]+)\b/g);
  expect(types).toContain('MENTIONS');
  expect(types.filter((type) => !page.includes(`[:${type}]`))).toEqual([]);
  expect(types.filter((type) => !page.includes(`-- ${type} -->`))).toEqual([]);
});

test('the data model names every table of the SQLite store that holds what the graph holds', () => {
  const tables = readdirSync('migrations/sqlite').flatMap((file) =>
    [...readFileSync(`migrations/sqlite/${file}`, 'utf8').matchAll(/CREATE TABLE (\w+)/g)].map(
      (match) => match[1] ?? '',
    ),
  );
  expect(tables).toContain('paper');
  expect(tables.filter((table) => !page.includes(`\`${table}\``))).toEqual([]);
});
