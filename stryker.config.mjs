import { availableParallelism } from 'node:os';

/** What all parts share; see scripts/mutation. */
export default {
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  jest: {
    projectType: 'custom',
    configFile: 'jest.config.js',
    config: {
      roots: ['<rootDir>/src', '<rootDir>/tests'],
      testMatch: ['<rootDir>/tests/together.ts'],
    },
    enableFindRelatedTests: false,
  },
  ignorePatterns: [
    '/.cache',
    '/.ci',
    '/bench',
    '/coverage',
    '/dist',
    '/docs',
    '/examples',
    '/models/*.pgx',
    '/schema',
    '/scripts',
    '/train',
    '*.db',
  ],
  tempDirName: 'coverage/stryker',
  coverageAnalysis: 'perTest',
  // Constants of a module need the module loaded anew for each mutant, and most are word lists and patterns.
  ignoreStatic: true,
  mutator: {
    // Tests notice 96 of a hundred of these, in whatever code: they take time and tell little.
    excludedMutations: [
      'BlockStatement',
      'ObjectLiteral',
      'ArrowFunction',
      'AssignmentOperator',
      'UpdateOperator',
    ],
  },
  incremental: true,
  concurrency: Math.max(2, availableParallelism() - 1),
  // jest keeps something of every run; a fresh process is cheaper than its memory.
  maxTestRunnerReuse: 100,
  timeoutMS: 10_000,
  timeoutFactor: 4,
  reporters: ['clear-text', 'json'],
  clearTextReporter: { logTests: false, reportTests: false, allowColor: false },
};
