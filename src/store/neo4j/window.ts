import { int, type Integer } from 'neo4j-driver';
import type { PageRequest, Position, SortValue } from '../../domain/page.js';
import type { Direction } from '../graph-store.js';
import { clauses, cypher, type Cypher } from './cypher.js';

/** A sort property with the key behind it: how to stay inside a window, and the two orders. Both follow the direction. */
export interface SortProperty {
  /** Strictly between two places. The first line lets an index on (property, key) start and give the order. */
  readonly inside: Cypher;
  readonly ascending: Cypher;
  readonly descending: Cypher;
  /** Values before and after every stored one. */
  readonly ends: readonly [SortValue, SortValue];
}

/** Before and after every text: no stored one is empty and has an empty key, none begins with the last code point. */
export const endsOfTexts = ['', '\u{10FFFF}'] as const;
/** Before and after every count. */
export const endsOfCounts = [-1, Number.MAX_SAFE_INTEGER] as const;

/** One window on an ordered list, as a query reads it. */
export interface Window {
  readonly inside: Cypher;
  /** To follow a WITH. Rows come in the direction of the request, see `pageOf`. */
  readonly order: Cypher;
  /** One row more than the page has: it says whether there are more. */
  readonly limit: Integer;
  readonly low: Place;
  readonly high: Place;
}

/** A place in a list, as a parameter. */
interface Place {
  readonly value: SortValue | Integer;
  readonly key: string;
}

export function windowOf(property: SortProperty, direction: Direction, page: PageRequest): Window {
  const descending = direction === 'DESC';
  const [first, last] = descending ? [page.before, page.after] : [page.after, page.before];
  return {
    inside: property.inside,
    order: descending === page.backward ? property.ascending : property.descending,
    limit: int(page.size + 1),
    low: placeOf(first, { value: property.ends[0], key: '' }),
    high: placeOf(last, { value: property.ends[1], key: '' }),
  };
}

function placeOf(position: Position | null, end: Place): Place {
  const { value, key } =
    position === null ? end : { value: position.values[0] ?? end.value, key: position.key };
  return { value: typeof value === 'number' ? int(value) : value, key };
}

/** The same rows in the same order, after subqueries that brought something along with each. */
export function inOrder(order: Cypher): Cypher {
  return clauses(cypher`WITH *`, order);
}
