import { int, type Integer } from 'neo4j-driver';
import type { PageRequest, Position, SortValue } from '../../domain/page.js';
import type { Direction } from '../graph-store.js';
import { clauses, cypher, type Cypher } from './cypher.js';
import { orderedText } from './ordered-text.js';

/** A sort property with the sort key behind it: how to stay inside a window, and the two orders. Both follow the direction. */
export interface SortProperty {
  /** Reads every row in either order from the index on property and sort key, together with `any`, which holds for every row. */
  readonly scan: Cypher;
  readonly any: Cypher;
  /** Behind the low place, and before the high one. Written with NOT, because an OR would be planned as two scans. */
  readonly above: Cypher;
  readonly below: Cypher;
  readonly ascending: Cypher;
  readonly descending: Cypher;
}

/** One window on an ordered list, as a query reads it. */
export interface Window {
  /** Whether a row lies between the places. */
  readonly inside: readonly Cypher[];
  /** To follow a WITH. Rows come in the direction of the request, see `pageOf`. */
  readonly order: Cypher;
  /** One row more than the page has: it says whether there are more. */
  readonly limit: Integer;
  readonly low: Place | null;
  readonly high: Place | null;
}

/** A place in a list, as a parameter. */
interface Place {
  readonly value: string | Integer;
  readonly key: string;
}

export function windowOf(property: SortProperty, direction: Direction, page: PageRequest): Window {
  const descending = direction === 'DESC';
  const [low, high] = descending ? [page.before, page.after] : [page.after, page.before];
  return {
    inside: [...(low === null ? [] : [property.above]), ...(high === null ? [] : [property.below])],
    order: descending === page.backward ? property.ascending : property.descending,
    limit: int(page.size + 1),
    low: low === null ? null : placeOf(low),
    high: high === null ? null : placeOf(high),
  };
}

function placeOf({ values, key }: Position): Place {
  return { value: sortParameter(values[0] ?? ''), key: orderedText(key) };
}

/** In UTF-16 units. An index takes some 8,000 bytes for property and sort key together; titles this far alike go by key. */
const longestSortText = 600;

/** A sort value as nodes hold it and cursors compare with it. */
export function sortParameter(value: SortValue): string | Integer {
  return typeof value === 'number' ? int(value) : orderedText(value.slice(0, longestSortText));
}

/** The same rows in the same order, after subqueries that brought something along with each. */
export function inOrder(order: Cypher): Cypher {
  return clauses(cypher`WITH *`, order);
}
