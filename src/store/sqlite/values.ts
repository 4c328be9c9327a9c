import type { TextSpan } from '../../domain/extraction.js';
import { storableText } from '../../domain/storable-text.js';
import { textFields } from '../../domain/vocabulary.js';
import type { Row } from './open-database.js';

/** The text in this column. */
export function text(row: Row, column: string): string {
  const value = row[column];
  return typeof value === 'string' ? value : refuse(column, 'a text', value);
}

export function nullableText(row: Row, column: string): string | null {
  return row[column] === null ? null : text(row, column);
}

/** The text in this column, with '' as null: an unknown day. */
export function knownDay(row: Row, column: string): string | null {
  return text(row, column) || null;
}

export function number(row: Row, column: string): number {
  const value = row[column];
  return typeof value === 'number' ? value : refuse(column, 'a number', value);
}

export function nullableNumber(row: Row, column: string): number | null {
  return row[column] === null ? null : number(row, column);
}

/** The bytes in this column. */
export function bytes(row: Row, column: string): Uint8Array {
  const value = row[column];
  return value instanceof Uint8Array ? value : refuse(column, 'bytes', value);
}

/** One of the words of a vocabulary. */
export function word<Word extends string>(row: Row, column: string, vocabulary: readonly Word[]): Word {
  const value = text(row, column);
  return vocabulary.find((known) => known === value) ?? refuse(column, vocabulary.join(' or '), value);
}

/** The sentence in the columns `field`, `sentence_start` and `sentence_end`. */
export function sentence(row: Row): TextSpan {
  return {
    field: word(row, 'field', textFields),
    start: number(row, 'sentence_start'),
    end: number(row, 'sentence_end'),
  };
}

/** The texts of a JSON list. */
export function texts(row: Row, column: string): readonly string[] {
  const value: unknown = JSON.parse(text(row, column));
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
    ? value
    : refuse(column, 'a list of texts', text(row, column));
}

/** A list as this store keeps it or passes it to a statement, its texts storable. */
export function json(list: readonly unknown[]): string {
  const written = JSON.stringify(list);
  // JSON writes NUL and lone surrogates as \u escapes; without one there is nothing to replace.
  if (!written.includes('\\u')) return written;
  return JSON.stringify(list, (_, value: unknown) =>
    typeof value === 'string' ? storableText(value) : value,
  );
}

function refuse(column: string, expected: string, found: unknown): never {
  throw new TypeError(`Expected ${expected} in column ${column}, found ${JSON.stringify(found)}.`);
}
