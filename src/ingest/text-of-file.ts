import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { PapergraphError } from '../domain/errors.js';
import { decodeUtf8, NotUtf8 } from './decode-utf8.js';
import type { InputFile } from './find-inputs.js';
import { systemErrorCode } from './system-error.js';

/**
 * The text of a file, piece by piece: UTF-8 without its byte order mark, unpacked when the file begins as gzip does
 * (RFC 1952), whatever its name.
 * @throws PapergraphError INPUT_UNREADABLE when the file cannot be opened, read or unpacked to its end, or is not UTF-8
 */
export async function* textOfFile({ path, name }: InputFile): AsyncGenerator<string> {
  try {
    yield* decodeUtf8(await bytesOfFile(path));
  } catch (error) {
    if (error instanceof NotUtf8) throw notUtf8(name, error);
    throw unreadable(name, error);
  }
}

/**
 * The first `length` UTF-16 units of a file's text, for a look at what it is: broken bytes are U+FFFD.
 * @throws PapergraphError INPUT_UNREADABLE as `textOfFile`, but not for bytes that are no UTF-8
 */
export async function headOfFile({ path, name }: InputFile, length: number): Promise<string> {
  const decoder = new TextDecoder();
  let head = '';
  try {
    for await (const bytes of await bytesOfFile(path)) {
      head += decoder.decode(bytes, { stream: true });
      if (head.length >= length) break;
    }
  } catch (error) {
    throw unreadable(name, error);
  }
  return head.slice(0, length);
}

async function bytesOfFile(path: string): Promise<AsyncIterable<Uint8Array>> {
  const file = await open(path);
  const head = new Uint8Array(2);
  try {
    await file.read(head, 0, 2, 0);
  } finally {
    await file.close();
  }
  const source = createReadStream(path, { highWaterMark: 1 << 18 });
  if (head[0] !== 0x1f || head[1] !== 0x8b) return source;
  const unpacked = createGunzip();
  // An error of the source destroys `unpacked`, whose reader then sees it; the callback has nothing to add.
  pipeline(source, unpacked, () => undefined);
  return unpacked;
}

function unreadable(file: string, cause: unknown): PapergraphError {
  const message = `Expected to read ${file} to its end, found ${reasonOf(cause)}.`;
  return new PapergraphError('INPUT_UNREADABLE', message, { file }, { cause });
}

function notUtf8(file: string, cause: NotUtf8): PapergraphError {
  const { line } = cause;
  const message = `Expected ${file} to be UTF-8 text, found other bytes on line ${line}. Convert it to UTF-8 first.`;
  return new PapergraphError('INPUT_UNREADABLE', message, { file, line }, { cause });
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EACCES: 'that reading it is not permitted',
  EISDIR: 'a folder',
  Z_BUF_ERROR: 'a gzip file that ends too early',
  Z_DATA_ERROR: 'a damaged gzip file',
};

function reasonOf(error: unknown): string {
  const code = systemErrorCode(error);
  return (code === null ? null : reasons[code]) ?? `an error of the system (${code ?? 'without a code'})`;
}
