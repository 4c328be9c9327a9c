import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
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

const testsOf = ({ tests }) => globSync([...tests]).sort();

/** Names the tests of a part and what they share: a verdict of other tests says nothing. */
function versionOf(part) {
  const shared = globSync(['tests/**/*.ts', '!tests/**/*.test.ts']).sort();
  const hash = createHash('sha256');
  for (const file of [...testsOf(part), ...shared]) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 8);
}

const optionsOf = (part) => ({
  configFile: 'stryker.config.mjs',
  mutate: [...part.mutate],
  incrementalFile: `coverage/mutation/verdicts/${part.name}-${versionOf(part)}.json`,
  jsonReporter: { fileName: `coverage/mutation/${part.name}.json` },
});

const rows = [];
for (const part of parts.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const started = Date.now();
  // As `tests/together.ts` imports them, in the copy of the program that it runs in.
  process.env.PAPERGRAPH_TESTS_TOGETHER = testsOf(part)
    .map((file) => file.replace(/^tests\//, './'))
    .join('\n');
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
