import { Stryker } from '@stryker-mutator/core';
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

const optionsOf = ({ name, mutate, tests }) => ({
  configFile: 'stryker.config.mjs',
  mutate: [...mutate],
  jest: {
    projectType: 'custom',
    configFile: 'jest.config.js',
    enableFindRelatedTests: true,
    config: {
      testMatch: tests.map((pattern) => `<rootDir>/${pattern}`),
      // The same random values for every mutant, or a mutant's fate would be a matter of luck.
      setupFiles: ['<rootDir>/tests/fixed-seed.ts'],
    },
  },
  incrementalFile: `coverage/mutation/incremental/${name}.json`,
  jsonReporter: { fileName: `coverage/mutation/${name}.json` },
});

const rows = [];
for (const part of parts.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const started = Date.now();
  const results = await new Stryker(optionsOf(part)).runMutationTest();
  const count = (...statuses) => results.filter(({ status }) => statuses.includes(status)).length;
  rows.push({
    part: part.name,
    killed: count('Killed', 'Timeout'),
    survived: count('Survived', 'NoCoverage'),
    static: count('Ignored'),
    seconds: Math.round((Date.now() - started) / 1000),
  });
}
const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
const total = {
  part: 'all',
  killed: sum('killed'),
  survived: sum('survived'),
  static: sum('static'),
  seconds: sum('seconds'),
};
console.table(
  [...rows, total].map((row) => ({
    ...row,
    score: `${((100 * row.killed) / Math.max(1, row.killed + row.survived)).toFixed(1)} %`,
  })),
);
