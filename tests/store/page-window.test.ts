import type { PageRequest } from '../../src/domain/page.js';
import { emptyPage, pageOf } from '../../src/store/page-window.js';

const place = { values: ['m'], key: 'm' };
const request = (overrides: Partial<PageRequest> = {}): PageRequest => ({
  size: 2,
  backward: false,
  after: null,
  before: null,
  ...overrides,
});

test('the row beyond the size is not shown and says that there is a next page', () => {
  expect(pageOf(['a', 'b', 'c'], request(), null)).toEqual({
    rows: ['a', 'b'],
    hasNextPage: true,
    hasPreviousPage: false,
    totalCount: null,
  });
});

test('a page that ends with the list has no next page; a cursor before it is a row before it', () => {
  expect(pageOf(['n', 'o'], request({ after: place }), 9)).toEqual({
    rows: ['n', 'o'],
    hasNextPage: false,
    hasPreviousPage: true,
    totalCount: 9,
  });
});

test('a backward page, read towards the beginning, is shown in list order', () => {
  expect(pageOf(['l', 'k', 'j'], request({ backward: true, before: place }), 9)).toEqual({
    rows: ['k', 'l'],
    hasNextPage: true,
    hasPreviousPage: true,
    totalCount: 9,
  });
  expect(pageOf(['z'], request({ backward: true }), null)).toEqual({
    rows: ['z'],
    hasNextPage: false,
    hasPreviousPage: false,
    totalCount: null,
  });
});

test('a list that does not exist has an empty page, and as many rows as it was said to have', () => {
  expect(emptyPage(0)).toEqual({ rows: [], hasNextPage: false, hasPreviousPage: false, totalCount: 0 });
});
