import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { PapergraphError } from '../domain/errors.js';
import type { InputFile } from './find-inputs.js';
import { systemErrorCode } from './system-error.js';

/**
 * The text of a file, piece by piece: UTF-8 without its byte order mark, broken bytes as U+FFFD, and unpacked when the
 * file begins as gzip does (RFC 1952), whatever its name.
 * @throws PapergraphError INPUT_UNREADABLE when the file cannot be opened, read or unpacked to its end
 */
export async function* textOfFile({ path, name }: InputFile): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  try {
    for await (const bytes of await bytesOfFile(path)) yield decoder.decode(bytes, { stream: true });
    yield decoder.decode();
  } catch (error) {
    throw new PapergraphError(
      'INPUT_UNREADABLE',
      `Expected to read ${name} to its end, found ${reasonOf(error)}.`,
      { file: name },
      { cause: error },
    );
  }
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
