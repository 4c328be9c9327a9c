import type { PageRequest } from '../domain/page.js';
import { badInput } from './bad-input.js';
import { decodeCursor, type CursorOrder } from './cursor.js';

/** A screenful. */
export const defaultPageSize = 20;
/** What GitHub's GraphQL API allows, too. */
export const maximumPageSize = 100;

/** The arguments of a connection, as a client gave them. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/**
 * The window that a connection's arguments ask for.
 * @throws PapergraphError BAD_USER_INPUT on a size out of bounds or both sizes, INVALID_CURSOR on a foreign cursor
 */
export function pageRequest(args: PageArguments, order: CursorOrder): PageRequest {
  const { first = null, after = null, last = null, before = null } = args;
  if (first !== null && last !== null) {
    throw badInput(
      'last',
      'Expected either "first" or "last", found both.',
      'either "first" or "last", not both',
    );
  }
  return {
    size: last !== null ? pageSize(last, 'last') : pageSize(first ?? defaultPageSize, 'first'),
    backward: last !== null,
    after: after === null ? null : decodeCursor(order, after, 'after'),
    before: before === null ? null : decodeCursor(order, before, 'before'),
  };
}

/** The size itself when it is allowed. @throws PapergraphError BAD_USER_INPUT */
export function pageSize(size: number, argument: string): number {
  if (size >= 1 && size <= maximumPageSize) return size;
  throw badInput(
    argument,
    `Expected "${argument}" from 1 to ${maximumPageSize}, found ${size}.`,
    `1 to ${maximumPageSize}`,
    { minimum: 1, maximum: maximumPageSize },
  );
}
