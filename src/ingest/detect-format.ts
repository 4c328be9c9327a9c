import { PapergraphError } from '../domain/errors.js';
import { formats, formatsInWords } from './formats.js';
import type { InputFormat } from './input-format.js';

/**
 * The format of an input by the beginning of its text.
 * @throws PapergraphError INPUT_UNREADABLE when it is none of ours; the message says what it looks like
 */
export function detectFormat(head: string, file: string): InputFormat {
  const lines = head
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const format = head.includes('\0')
    ? undefined
    : formats.find((candidate) => lines.length > 0 && candidate.recognises(lines));
  if (format !== undefined) return format;
  throw new PapergraphError(
    'INPUT_UNREADABLE',
    `Expected ${formatsInWords} in ${file}, found ${looks(head, lines[0])}.`,
    { file, expected: formats.map(({ name }) => name) },
  );
}

/** What the text seems to be, and what to do about it. */
function looks(head: string, first: string | undefined): string {
  if (head.includes('\0')) return 'bytes that are no UTF-8 text';
  if (first === undefined) return 'an empty file';
  if (first.startsWith('[')) return 'a JSON array (write one object a line)';
  if (first.startsWith('{')) return 'JSON that is not one object a line';
  if (first.startsWith('<')) return 'HTML or XML';
  if (first.startsWith('%PDF')) return 'a PDF';
  return `other text, beginning with ${JSON.stringify(first.slice(0, 40))} (if it is one of these, name its format)`;
}
