import { PapergraphError } from '../../domain/errors.js';

/** Primary result codes of SQLite (https://www.sqlite.org/rescode.html) that a user can act on. */
const resultCodes = {
  busy: 5,
  locked: 6,
  readOnly: 8,
  io: 10,
  corrupt: 11,
  full: 13,
  cannotOpen: 14,
  notADatabase: 26,
};

/** What `sqlite3_errstr` says for each of these codes. */
const codesByMessage: ReadonlyMap<string, number> = new Map([
  ['database is locked', resultCodes.busy],
  ['database table is locked', resultCodes.locked],
  ['attempt to write a readonly database', resultCodes.readOnly],
  ['disk I/O error', resultCodes.io],
  ['database disk image is malformed', resultCodes.corrupt],
  ['database or disk is full', resultCodes.full],
  ['unable to open database file', resultCodes.cannotOpen],
  ['file is not a database', resultCodes.notADatabase],
]);

/** The error of the program for an error of the driver, told apart by its result code; any other error as it is. */
export function storeError(error: unknown, path: string): unknown {
  const unreadable = (found: string, mend: string) =>
    new PapergraphError(
      'STORE_UNREADABLE',
      `Expected a Papergraph database at ${path}, found ${found}. ${mend}`,
      { path },
      { cause: error },
    );
  const unavailable = (found: string, mend: string) =>
    new PapergraphError(
      'STORE_UNAVAILABLE',
      `Expected the database ${path} to take a request now, found ${found}. ${mend}`,
      { path },
      { cause: error },
    );
  switch (resultCode(error)) {
    case resultCodes.notADatabase:
      return unreadable('a file that is not a SQLite database', 'Give another path, or move the file away.');
    case resultCodes.corrupt:
      return unreadable('a damaged database', 'Restore it from a copy, or move it away and ingest again.');
    case resultCodes.cannotOpen:
      return unreadable(
        'nothing that can be opened',
        'Create its folder, or give the path of a file that this user may read and write.',
      );
    case resultCodes.readOnly:
      return unreadable(
        'a file that cannot be written',
        'Give this user the right to write the file and its folder.',
      );
    case resultCodes.busy:
    case resultCodes.locked:
      return unavailable('it locked by another process', 'Try again when that process has finished writing.');
    case resultCodes.full:
      return unavailable('the disk full', 'Free some space and try again.');
    case resultCodes.io:
      return unavailable('the disk failing', 'Check the disk and try again.');
    case null:
    default:
      return error;
  }
}

/** Whether another process holds the lock that was needed. */
export function isBusy(error: unknown): boolean {
  return resultCode(error) === resultCodes.busy;
}

function resultCode(error: unknown): number | null {
  // Not `instanceof Error`: the driver's errors may come from another realm, as they do under a test runner.
  if (typeof error !== 'object' || error === null) return null;
  // The low byte is the primary code; extended codes say more than anyone can act on.
  if ('errcode' in error && typeof error.errcode === 'number') return error.errcode & 0xff;
  // The packaged binding gives no code with the errors of a running statement, but SQLite's own words for it.
  const ofDriver = 'code' in error && error.code === 'ERR_SQLITE_ERROR' && 'message' in error;
  return ofDriver ? (codesByMessage.get(String(error.message)) ?? null) : null;
}
