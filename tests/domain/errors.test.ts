import { PapergraphError } from '../../src/domain/errors.js';

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
