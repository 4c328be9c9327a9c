import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * How this process may use a database file. `read alone`: SQLite cannot put its log and its locks beside the file, and no
 * log lies there, so that the file is all there is and nobody writes it (https://www.sqlite.org/wal.html#readonly).
 */
export type FileAccess = 'write' | 'read' | 'read alone';

/** What the system lets this user do with a database file and its folder; null when there is no file. */
export function fileAccess(path: string): FileAccess | null {
  if (path === inMemory) return 'write';
  if (!existsSync(path)) return null;
  if (isWritable(path) && isWritable(dirname(path))) return 'write';
  return existsSync(`${path}-wal`) ? 'read' : 'read alone';
}

/** SQLite's name for a database without a file. */
const inMemory = ':memory:';

/** Tells a file from another that took its place. */
export interface FileIdentity {
  readonly device: number;
  readonly inode: number;
}

/** The identity of the file at a path; null when there is none, as for a database in memory. */
export function fileIdentity(path: string): FileIdentity | null {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined ? null : { device: found.dev, inode: found.ino };
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
