import type { TextSpan } from '../../domain/extraction.js';
import { textFields } from '../../domain/vocabulary.js';

// Each reads one value that Neo4j sent and refuses one of another shape, so that what leaves this folder can be trusted.
// A row is a list and not a map, whose names would travel with every row: the `...-rows` files have each projection beside
// the function that reads it.

export function text(value: unknown): string {
  return typeof value === 'string' ? value : refuse('a text', value);
}

export function nullableText(value: unknown): string | null {
  return value === null || value === undefined ? null : text(value);
}

/** A day, with '' as null: unknown. */
export function knownDay(value: unknown): string | null {
  return text(value) || null;
}

export function number(value: unknown): number {
  return typeof value === 'number' ? value : refuse('a number', value);
}

export function nullableNumber(value: unknown): number | null {
  return value === null || value === undefined ? null : number(value);
}

export function flag(value: unknown): boolean {
  return typeof value === 'boolean' ? value : refuse('true or false', value);
}

/** Bytes, which the driver reads as signed ones. */
export function nullableBytes(value: unknown): Uint8Array | null {
  if (value === null || value === undefined) return null;
  return value instanceof Int8Array ? new Uint8Array(value) : refuse('bytes', value);
}

/** One of the words of a vocabulary. */
export function word<Word extends string>(value: unknown, vocabulary: readonly Word[]): Word {
  return vocabulary.find((known) => known === value) ?? refuse(vocabulary.join(' or '), value);
}

/** A span of a text: its field, start and end. */
export function span(field: unknown, start: unknown, end: unknown): TextSpan {
  return { field: word(field, textFields), start: number(start), end: number(end) };
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : refuse('a list', value);
}

export function texts(value: unknown): readonly string[] {
  return list(value).map(text);
}

function refuse(expected: string, found: unknown): never {
  throw new TypeError(`Expected ${expected} from Neo4j, found ${JSON.stringify(found)}.`);
}
