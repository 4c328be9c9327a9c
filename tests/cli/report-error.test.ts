import { reportError } from '../../src/commands/report-error.js';
import { errorCodes, PapergraphError } from '../../src/domain/errors.js';
import { outputTo } from './run-papergraph.js';

test('the store has failed when it is away, unreadable, too new, was migrated otherwise or is kept changing', () => {
  const exitOf = (error: unknown) =>
    reportError(error, false, { stderr: outputTo(() => undefined), environment: {} });
  const failed = errorCodes.filter((code) => exitOf(new PapergraphError(code, 'Expected a store.')) === 3);
  expect(failed).toEqual([
    'STORE_UNAVAILABLE',
    'STORE_UNREADABLE',
    'STORE_TOO_NEW',
    'MIGRATION_CHANGED',
    'GRAPH_CHANGED',
  ]);
});
