import type { Page } from '../domain/page.js';
import { encodeCursor } from './cursor.js';
import type { ListOrder } from './list-order.js';

/** An edge before it is resolved. Cursors are made only when the client asks for them. */
export interface Edge<Node> {
  readonly cursor: () => string;
  readonly node: Node;
}

/** A connection before it is resolved; `totalCount` is null when it was not asked for. */
export interface Connection<E> {
  readonly edges: readonly E[];
  readonly pageInfo: () => {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number | null;
}

/** A page of rows as a Relay connection (https://relay.dev/graphql/connections.htm); `fields` makes the rest of an edge from its row. */
export function connection<Row, Fields extends object>(
  page: Page<Row>,
  order: ListOrder<Row>,
  fields: (row: Row) => Fields,
): Connection<Fields & Pick<Edge<never>, 'cursor'>> {
  const cursor = (row: Row) => encodeCursor(order, order.position(row));
  const end = (row: Row | undefined) => (row === undefined ? null : cursor(row));
  return {
    edges: page.rows.map((row) => ({ ...fields(row), cursor: () => cursor(row) })),
    pageInfo: () => ({
      hasNextPage: page.hasNextPage,
      hasPreviousPage: page.hasPreviousPage,
      startCursor: end(page.rows[0]),
      endCursor: end(page.rows.at(-1)),
    }),
    totalCount: page.totalCount,
  };
}
