import type { PageRequest } from '../../domain/page.js';
import type { Direction } from '../graph-store.js';
import type { SqlValue } from './binding.js';

/** Parts of a WHERE clause, joined by AND, with the values of their parameters in order. */
export interface Conditions {
  readonly sql: readonly string[];
  readonly values: readonly SqlValue[];
}

/** An ordered list: the column of its sort value, then that of its key. Both follow the direction. */
export interface ColumnOrder {
  readonly value: string;
  readonly key: string;
  readonly direction: Direction;
}

/** How to read one window: rows come in the direction of the request, see `pageOf`. */
export function windowOf(order: ColumnOrder, page: PageRequest): Conditions & { readonly orderBy: string } {
  const descending = order.direction === 'DESC';
  const [later, earlier] = descending ? ['<', '>'] : ['>', '<'];
  const scan = descending === page.backward ? 'ASC' : 'DESC';
  const sql: string[] = [];
  const values: SqlValue[] = [];
  for (const [position, comparison] of [
    [page.after, later],
    [page.before, earlier],
  ] as const) {
    if (position === null) continue;
    const value = position.values[0] ?? '';
    // The first part repeats what the second implies, so that an index on the value alone can start there.
    sql.push(`${order.value} ${comparison}= ? AND (${order.value}, ${order.key}) ${comparison} (?, ?)`);
    values.push(value, value, position.key);
  }
  return { sql, values, orderBy: `${order.value} ${scan}, ${order.key} ${scan}` };
}

/** A WHERE clause of all these conditions, or nothing. */
export function where(conditions: Conditions): string {
  return conditions.sql.length === 0 ? '' : `WHERE ${conditions.sql.join(' AND ')}`;
}

export function both(first: Conditions, second: Conditions): Conditions {
  return { sql: [...first.sql, ...second.sql], values: [...first.values, ...second.values] };
}
