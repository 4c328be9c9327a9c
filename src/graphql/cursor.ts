import { createHash } from 'node:crypto';
import { PapergraphError } from '../domain/errors.js';
import type { Position, SortValue } from '../domain/page.js';

/** The order of a list as its cursors know it: a name that changes when the order does, and the type of each sort value. */
export interface CursorOrder {
  /** E.g. `papers by TITLE ASC`; shown in error messages. */
  readonly name: string;
  readonly values: readonly ('string' | 'number')[];
}

/**
 * The cursor of a place in an ordered list (Relay Cursor Connections): opaque base64url over the order's name, the sort
 * values, the row's key and a hash of these three. It holds no offset, so rows that arrive do not move it.
 */
export function encodeCursor(order: CursorOrder, position: Position): string {
  return encode(order.name, position.values, position.key);
}

/**
 * The place that a cursor names. `decodeCursor(order, encodeCursor(order, p), a)` equals `p`; any other text is refused.
 * @throws PapergraphError INVALID_CURSOR naming the argument
 */
export function decodeCursor(order: CursorOrder, cursor: string, argument: string): Position {
  const [name, values, key] = parse(cursor);
  // Encoding what was read must give the cursor back: that checks the hash, and that nothing was added or left out.
  if (!isSortValues(values) || typeof name !== 'string' || typeof key !== 'string') throw unknown(argument);
  if (encode(name, values, key) !== cursor) throw unknown(argument);
  if (name !== order.name) {
    throw new PapergraphError(
      'INVALID_CURSOR',
      `The cursor in "${argument}" belongs to ${name}, but this list is ${order.name}.`,
      { argument, allowed: `a cursor of ${order.name}` },
    );
  }
  if (values.length !== order.values.length || values.some((value, i) => typeof value !== order.values[i])) {
    throw unknown(argument);
  }
  return { values, key };
}

function encode(name: string, values: readonly SortValue[], key: string): string {
  const content = JSON.stringify([name, values, key]);
  const hash = createHash('sha256').update(content).digest('base64url').slice(0, 8);
  return Buffer.from(`${hash}${content}`).toString('base64url');
}

/** Whatever array the cursor holds after its hash; empty when it holds none. */
function parse(cursor: string): readonly unknown[] {
  try {
    const content: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString().slice(8));
    return Array.isArray(content) ? content : [];
  } catch {
    return [];
  }
}

function isSortValues(values: unknown): values is readonly SortValue[] {
  return (
    Array.isArray(values) && values.every((value) => typeof value === 'string' || Number.isFinite(value))
  );
}

function unknown(argument: string): PapergraphError {
  return new PapergraphError('INVALID_CURSOR', `The cursor in "${argument}" was not made by this server.`, {
    argument,
    allowed: 'a cursor that this list returned',
  });
}
