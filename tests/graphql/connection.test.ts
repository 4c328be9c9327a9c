import { connection } from '../../src/graphql/connection.js';
import { decodeCursor } from '../../src/graphql/cursor.js';
import type { ListOrder } from '../../src/graphql/list-order.js';

interface Row {
  readonly name: string;
  readonly key: string;
}

const byName: ListOrder<Row> = {
  name: 'things by NAME ASC',
  values: ['string'],
  position: ({ name, key }) => ({ values: [name], key }),
};
const node = (row: Row) => ({ node: row });
const rows = [
  { name: 'frog', key: 'f' },
  { name: 'newt', key: 'n' },
  { name: 'toad', key: 't' },
];

test('the edges of a page are its rows in order, each with the cursor of its place', () => {
  const page = { rows, hasNextPage: true, hasPreviousPage: false, totalCount: 7 };
  const { edges, totalCount } = connection(page, byName, node);
  expect(edges.map((edge) => edge.node)).toEqual(rows);
  expect(edges.map((edge) => decodeCursor(byName, edge.cursor(), 'after'))).toEqual([
    { values: ['frog'], key: 'f' },
    { values: ['newt'], key: 'n' },
    { values: ['toad'], key: 't' },
  ]);
  expect(totalCount).toBe(7);
});

test('the page info holds the cursors of the first and the last edge', () => {
  const page = { rows, hasNextPage: true, hasPreviousPage: false, totalCount: null };
  const { edges, pageInfo } = connection(page, byName, node);
  expect(pageInfo()).toEqual({
    hasNextPage: true,
    hasPreviousPage: false,
    startCursor: edges[0]?.cursor(),
    endCursor: edges[2]?.cursor(),
  });
});

test('an empty page has no cursors', () => {
  const page = { rows: [], hasNextPage: false, hasPreviousPage: true, totalCount: 0 };
  expect(connection(page, byName, node).pageInfo()).toEqual({
    hasNextPage: false,
    hasPreviousPage: true,
    startCursor: null,
    endCursor: null,
  });
});
