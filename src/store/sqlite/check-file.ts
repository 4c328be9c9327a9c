import { PapergraphError } from '../../domain/errors.js';
import { fileIdentity, type FileIdentity } from './file-access.js';
import { checkMigrated } from './migration-history.js';
import { openDatabase, type OpenOptions } from './open-database.js';

/** The first and the last row of each table that holds the graph. */
const endsOfTables = ['paper', 'concept', 'link', 'statement'].map(
  (table) => `SELECT id FROM ${table} WHERE id IN
    (SELECT min(id) FROM ${table} UNION ALL SELECT max(id) FROM ${table})`,
);

/**
 * Reads a little of the file that a store has open, by a connection of its own: the store's connection would answer from
 * its memory, and from a file that was deleted, too. A damage is found where it is read, so not everywhere.
 * @throws PapergraphError STORE_UNREADABLE when another file, an empty one or none is at the path; an error of the driver when it cannot be read
 */
export function checkFile(path: string, opened: FileIdentity, options: OpenOptions): void {
  const found = fileIdentity(path);
  if (found?.inode !== opened.inode || found.device !== opened.device) {
    const other = found === null ? 'that it is gone' : 'another file in its place';
    throw new PapergraphError(
      'STORE_UNREADABLE',
      `Expected the database ${path} that was opened, found ${other}. Put it back, or start again.`,
      { path },
    );
  }
  const database = openDatabase(path, options);
  try {
    checkMigrated(database);
    for (const rows of endsOfTables) database.all(rows);
  } finally {
    database.close();
  }
}
