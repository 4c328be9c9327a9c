import { PapergraphError } from '../../src/domain/errors.js';
import { encodeCursor, type CursorOrder } from '../../src/graphql/cursor.js';
import { pageRequest, type PageArguments } from '../../src/graphql/page-arguments.js';

const byTitle: CursorOrder = { name: 'papers by TITLE ASC', values: ['string'] };
const position = { values: ['bert'], key: 'arxiv:1810.04805' };
const cursor = encodeCursor(byTitle, position);

function failure(args: PageArguments): unknown {
  try {
    return pageRequest(args, byTitle);
  } catch (error) {
    if (!(error instanceof PapergraphError)) throw error;
    return { code: error.code, message: error.message, details: error.details };
  }
}

test.each<[string, PageArguments, unknown]>([
  ['no arguments: the first 20 rows', {}, { size: 20, backward: false, after: null, before: null }],
  ['nulls: the same', { first: null, after: null, last: null, before: null }, { size: 20, backward: false, after: null, before: null }],
  ['first: so many from the beginning', { first: 1 }, { size: 1, backward: false, after: null, before: null }],
  ['last: so many from the end', { last: 100 }, { size: 100, backward: true, after: null, before: null }],
  ['after: the rows behind a place', { after: cursor }, { size: 20, backward: false, after: position, before: null }],
  ['before: the rows ahead of a place', { last: 3, before: cursor }, { size: 3, backward: true, after: null, before: position }],
])('%s', (_, args, expected) => {
  expect(pageRequest(args, byTitle)).toEqual(expected);
}); // prettier-ignore

test.each([
  [{ first: 0 }, 'first', 0],
  [{ first: 101 }, 'first', 101],
  [{ last: -1 }, 'last', -1],
])('%j is out of bounds', (args, argument, size) => {
  expect(failure(args)).toEqual({
    code: 'BAD_USER_INPUT',
    message: `Expected "${argument}" from 1 to 100, found ${size}.`,
    details: { argument, allowed: '1 to 100', minimum: 1, maximum: 100 },
  });
});

test('first and last exclude each other', () => {
  expect(failure({ first: 1, last: 1 })).toEqual({
    code: 'BAD_USER_INPUT',
    message: 'Expected either "first" or "last", found both.',
    details: { argument: 'last', allowed: 'either "first" or "last", not both' },
  });
});

test.each(['after', 'before'])('a cursor in "%s" that is none is refused by that name', (argument) => {
  expect(failure({ [argument]: 'x' })).toMatchObject({ code: 'INVALID_CURSOR', details: { argument } });
});
