/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} What all parts share; see scripts/mutation. */
export default {
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  ignorePatterns: [
    '/.cache',
    '/coverage',
    '/dist',
    '/docs',
    '/examples',
    '/models/*.pgx',
    '/scripts',
    '/schema',
    '*.db',
  ],
  tempDirName: 'coverage/stryker',
  coverageAnalysis: 'perTest',
  // Constants of a module need the module loaded anew for each mutant, and most are word lists and patterns.
  ignoreStatic: true,
  incremental: true,
  concurrency: 2,
  timeoutMS: 20_000,
  timeoutFactor: 4,
  reporters: ['clear-text', 'json'],
  clearTextReporter: { logTests: false, reportTests: false, allowColor: false },
};
