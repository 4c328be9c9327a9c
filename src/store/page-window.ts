import type { Page, PageRequest } from '../domain/page.js';

/**
 * The page made of rows that a store read in the direction of the request: from `after` onwards, or, when backward,
 * from `before` towards the beginning. A store reads `size + 1` of them; the one too many only says that there are more.
 * On the other side there are rows when the window starts at a cursor, because a cursor is the place of a row.
 */
export function pageOf<Row>(
  scanned: readonly Row[],
  request: PageRequest,
  totalCount: number | null,
): Page<Row> {
  const rows = scanned.slice(0, request.size);
  const more = scanned.length > request.size;
  return request.backward
    ? { rows: rows.reverse(), hasNextPage: request.before !== null, hasPreviousPage: more, totalCount }
    : { rows, hasNextPage: more, hasPreviousPage: request.after !== null, totalCount };
}

/** The page of a list that does not exist. */
export function emptyPage<Row>(totalCount: number | null): Page<Row> {
  return { rows: [], hasNextPage: false, hasPreviousPage: false, totalCount };
}
