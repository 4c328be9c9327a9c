import { errorCodes, PapergraphError, storeErrorCodes } from '../../src/domain/errors.js';

test('an error carries its code, its sentence, what a caller needs and what caused it', () => {
  const cause = new Error('disk');
  const error = new PapergraphError('STORE_UNAVAILABLE', 'Expected a store.', { path: 'x.db' }, { cause });
  expect(error).toMatchObject({
    name: 'PapergraphError',
    code: 'STORE_UNAVAILABLE',
    message: 'Expected a store.',
    details: { path: 'x.db' },
    cause,
  });
  expect(new PapergraphError('USAGE', 'Expected a command.').details).toEqual({});
});

test('the store has failed when it is away, unreadable, too new, or was migrated otherwise', () => {
  expect(errorCodes.filter((code) => storeErrorCodes.has(code))).toEqual([
    'STORE_UNAVAILABLE',
    'STORE_UNREADABLE',
    'STORE_TOO_NEW',
    'MIGRATION_CHANGED',
  ]);
});
