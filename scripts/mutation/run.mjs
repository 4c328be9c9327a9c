import { Stryker } from '@stryker-mutator/core';
import { globSync } from 'tinyglobby';
import { parts } from './parts.mjs';

/** `npm run test:mutation [-- PART...]`: mutates each part and says how many mutants its tests notice. */
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !parts.some((part) => part.name === name));
if (unknown.length > 0) {
  console.error(
    `Expected parts of ${parts.map(({ name }) => name).join(', ')}, found ${unknown.join(', ')}.`,
  );
  process.exit(2);
}

const optionsOf = ({ name, mutate }) => ({
  configFile: 'stryker.config.mjs',
  mutate: [...mutate],
  incrementalFile: `coverage/mutation/incremental/${name}.json`,
  jsonReporter: { fileName: `coverage/mutation/${name}.json` },
});

/** Where `tests/together.ts` finds the tests of a part: as it imports them, in the copy of the program that it runs in. */
const testsOf = ({ tests }) =>
  globSync([...tests])
    .sort()
    .map((file) => file.replace(/^tests\//, './'));

const rows = [];
for (const part of parts.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const started = Date.now();
  process.env.PAPERGRAPH_TESTS_TOGETHER = testsOf(part).join('\n');
  const results = await new Stryker(optionsOf(part)).runMutationTest();
  const count = (...statuses) => results.filter(({ status }) => statuses.includes(status)).length;
  rows.push({
    part: part.name,
    killed: count('Killed', 'Timeout'),
    survived: count('Survived', 'NoCoverage'),
    static: count('Ignored'),
    invalid: count('RuntimeError', 'CompileError'),
    seconds: Math.round((Date.now() - started) / 1000),
  });
}
const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
const keys = ['killed', 'survived', 'static', 'invalid', 'seconds'];
const total = { part: 'all', ...Object.fromEntries(keys.map((key) => [key, sum(key)])) };
console.table(
  [...rows, total].map((row) => ({
    ...row,
    score: `${((100 * row.killed) / Math.max(1, row.killed + row.survived)).toFixed(1)} %`,
  })),
);
