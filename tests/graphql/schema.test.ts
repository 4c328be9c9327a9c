import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import {
  buildASTSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  parse,
  validateSchema,
} from 'graphql';
import { curationProblems } from '../../src/domain/curator.js';
import { decisionTypes } from '../../src/domain/decisions.js';
import { conceptKinds, conceptRoles, statementTypes } from '../../src/domain/vocabulary.js';
import { readTypeDefinitions } from '../../src/graphql/schema.js';

const schema = buildASTSchema(parse(readTypeDefinitions().join('\n')));
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

test('the schema is valid and has fewer than 150 types', () => {
  expect(validateSchema(schema)).toEqual([]);
  expect(types.length).toBeLessThan(150);
});

test('every type, field, argument and value is described', () => {
  const silent: string[] = [];
  for (const type of types) {
    if (!type.description) silent.push(type.name);
    if (isEnumType(type)) {
      for (const value of type.getValues()) if (!value.description) silent.push(`${type.name}.${value.name}`);
    }
    if (isObjectType(type)) {
      for (const field of Object.values(type.getFields())) {
        if (!field.description) silent.push(`${type.name}.${field.name}`);
        for (const argument of field.args) {
          if (!argument.description) silent.push(`${type.name}.${field.name}(${argument.name})`);
        }
      }
    }
    if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) {
        if (!field.description) silent.push(`${type.name}.${field.name}`);
      }
    }
  }
  expect(silent).toEqual([]);
});

test('a field that can be null says what null means', () => {
  const silent = types
    .filter(isObjectType)
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
    .filter(({ field }) => !String(field.type).endsWith('!') && !/\bnull\b/i.test(field.description ?? ''))
    .map(({ type, field }) => `${type.name}.${field.name}`);
  expect(silent).toEqual([]);
});

test('every connection has edges, nodes, pageInfo and totalCount, and takes first, after, last and before', () => {
  const connections = types.filter((type) => type.name.endsWith('Connection')).filter(isObjectType);
  const shapes = connections.map((type) => Object.keys(type.getFields()));
  expect(new Set(shapes.map(String))).toEqual(new Set(['edges,nodes,pageInfo,totalCount']));
  const fields = types
    .filter(isObjectType)
    .flatMap((type) => Object.values(type.getFields()))
    .filter(({ type }) => getNamedType(type).name.endsWith('Connection'));
  const paging = fields.map(({ args }) =>
    args
      .slice(0, 4)
      .map(({ name, type }) => `${name}: ${String(type)}`)
      .join(),
  );
  expect(new Set(paging)).toEqual(new Set(['first: Int,after: String,last: Int,before: String']));
});

test.each([
  ['ConceptKind', conceptKinds],
  ['ConceptRole', conceptRoles],
  ['RelationType', statementTypes],
  ['DecisionType', decisionTypes],
  ['CurationProblem', curationProblems],
])('the values of %s are those of the domain', (name, values) => {
  const type = schema.getType(name);
  expect(isEnumType(type) && type.getValues().map((value) => value.name)).toEqual(values);
});

test('the generated resolver types are those of the schema', async () => {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const codegen = 'node_modules/@graphql-codegen/cli/cjs/bin.js';
  // It ends with an error, which names the file, when generating again would change it.
  await expect(
    promisify(execFile)(process.execPath, [codegen, '--check'], { cwd: root }),
  ).resolves.toBeDefined();
}, 60_000);
