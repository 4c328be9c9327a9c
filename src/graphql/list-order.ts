import { compareText } from '../domain/compare-text.js';
import type { Page, PageRequest, Position, SortValue } from '../domain/page.js';
import type { Direction } from '../store/graph-store.js';
import type { CursorOrder } from './cursor.js';

/** An order of rows: how its cursors look, and the place of each row. */
export interface ListOrder<Row> extends CursorOrder {
  readonly position: (row: Row) => Position;
}

/** An order of a list that is whole in memory, so that it can also be sorted and cut here. Keys break ties, ascending. */
export interface MemoryOrder<Row> extends ListOrder<Row> {
  readonly directions: readonly Direction[];
}

/** One page of a list that is whole in memory, whatever order it came in. */
export function pageOfList<Row>(
  rows: readonly Row[],
  order: MemoryOrder<Row>,
  request: PageRequest,
): Page<Row> {
  const places = rows
    .map((row) => ({ row, position: order.position(row) }))
    .sort((a, b) => comparePositions(order.directions, a.position, b.position));
  const { after, before, size } = request;
  const from = after === null ? 0 : countBefore(places, order, after, true);
  const to = Math.max(from, before === null ? places.length : countBefore(places, order, before, false));
  const start = request.backward ? Math.max(from, to - size) : from;
  const end = request.backward ? to : Math.min(to, from + size);
  return {
    rows: places.slice(start, end).map(({ row }) => row),
    hasNextPage: end < places.length,
    hasPreviousPage: start > 0,
    totalCount: rows.length,
  };
}

/** How many places come before this one, itself counted when it is inclusive. */
function countBefore<Row>(
  places: readonly { readonly position: Position }[],
  order: MemoryOrder<Row>,
  place: Position,
  inclusive: boolean,
): number {
  return places.filter(({ position }) => {
    const compared = comparePositions(order.directions, position, place);
    return inclusive ? compared <= 0 : compared < 0;
  }).length;
}

function comparePositions(directions: readonly Direction[], a: Position, b: Position): number {
  for (const [i, direction] of directions.entries()) {
    const compared = compareValues(a.values[i] ?? '', b.values[i] ?? '');
    if (compared !== 0) return direction === 'ASC' ? compared : -compared;
  }
  return compareText(a.key, b.key);
}

function compareValues(a: SortValue, b: SortValue): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : compareText(String(a), String(b));
}
