import { PapergraphError } from '../../domain/errors.js';
import type { AppliedMigration, Migration, MigrationHistory } from '../migrations.js';
import type { Database } from './open-database.js';
import { number, text } from './values.js';

/** `PGRH`: marks a database file as ours (https://www.sqlite.org/pragma.html#pragma_application_id). */
const applicationId = 0x50475248;

/** The migrations of a database. Each is applied in a transaction of its own, once, also when two processes start together. */
export function migrationHistory(database: Database): MigrationHistory {
  return {
    applied: () => Promise.resolve(appliedMigrations(database)),
    apply: (migration) => {
      database.transaction(() => apply(database, migration));
      return Promise.resolve();
    },
  };
}

/** Names of the applied migrations, in order; none when the database has no history yet. */
export function migrationNames(database: Database): readonly string[] {
  return appliedMigrations(database).map(({ name }) => name);
}

/** Refuses a database that some other program wrote, before anything is written into it. */
export function checkOwner(database: Database): void {
  // In one snapshot: another process may be writing the first migration between the two.
  const { owner, objects } = database.snapshot(() => ({
    owner: number(database.get('PRAGMA application_id') ?? {}, 'application_id'),
    objects: number(database.get('SELECT count(*) AS objects FROM sqlite_schema') ?? {}, 'objects'),
  }));
  if (owner === applicationId || objects === 0) return;
  throw new PapergraphError(
    'STORE_UNREADABLE',
    `Expected a Papergraph database at ${database.path}, found the database of another program. Give another path.`,
    { path: database.path },
  );
}

/** Refuses to read a database that was never migrated. */
export function checkMigrated(database: Database): void {
  if (migrationNames(database).length > 0) return;
  throw new PapergraphError(
    'STORE_UNREADABLE',
    `Expected a migrated Papergraph database at ${database.path}, found an empty one. Run \`papergraph migrate\` first.`,
    { path: database.path },
  );
}

function appliedMigrations(database: Database): readonly AppliedMigration[] {
  const table = database.get(`SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'migration'`);
  if (table === undefined) return [];
  return database
    .all('SELECT name, checksum FROM migration ORDER BY name')
    .map((row) => ({ name: text(row, 'name'), checksum: text(row, 'checksum') }));
}

function apply(database: Database, { name, checksum, text: sql }: Migration): void {
  if (migrationNames(database).includes(name)) return;
  database.script(`PRAGMA application_id = ${applicationId};
    CREATE TABLE IF NOT EXISTS migration (name TEXT PRIMARY KEY, checksum TEXT NOT NULL) WITHOUT ROWID;`);
  database.script(sql);
  database.run('INSERT INTO migration (name, checksum) VALUES (?, ?)', name, checksum);
}
