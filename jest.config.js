import { availableParallelism } from 'node:os';

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  // Jest's own choice on two cores is one worker, which idles while tests wait for processes and servers.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  // Some tests start servers, threads and processes; a busy machine with two cores needs the time.
  testTimeout: 60_000,
  // Copies of the program in which mutation testing works.
  modulePathIgnorePatterns: ['<rootDir>/coverage/'],
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
};
