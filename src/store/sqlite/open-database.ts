import { storableText } from '../../domain/storable-text.js';
import { openConnection, type SqlValue, type Statement } from './binding.js';
import { isBusy } from './errors.js';
import type { FileAccess } from './file-access.js';

/** One row of a result, by column name. */
export type Row = Readonly<Record<string, SqlValue>>;

/** One connection with its prepared statements. Statements are constant texts, so that each is compiled once. */
export interface Database {
  readonly path: string;
  run(sql: string, ...values: SqlValue[]): void;
  get(sql: string, ...values: SqlValue[]): Row | undefined;
  all(sql: string, ...values: SqlValue[]): readonly Row[];
  /** Runs several statements at once, e.g. a migration. */
  script(sql: string): void;
  /** Everything inside sees one state of the database: the last one committed before. */
  snapshot<Result>(work: () => Result): Result;
  /** Everything inside is written, or nothing of it. */
  transaction<Result>(work: () => Result): Result;
  close(): void;
}

export interface OpenOptions {
  readonly access: FileAccess;
  /** How long to wait for another process that writes, in milliseconds. */
  readonly lockTimeout: number;
}

/** Opens a file for one writer, or read-only for one of many readers. */
export function openDatabase(path: string, options: OpenOptions): Database {
  const connection = openConnection(path, options.access);
  try {
    connection.exec(`PRAGMA busy_timeout = ${Math.trunc(options.lockTimeout)}`);
    if (options.access === 'write') writeAhead(connection, options.lockTimeout);
    // An acknowledged write survives a power cut: one sync for each batch is cheap beside the batch.
    connection.exec('PRAGMA synchronous = FULL; PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY');
    // 256 MiB read without a copy; more than the graph of 20,000 papers takes.
    connection.exec('PRAGMA mmap_size = 268435456');
  } catch (error) {
    connection.close();
    throw error;
  }
  const statements = new Map<string, Statement>();
  const prepared = (sql: string): Statement => {
    let statement = statements.get(sql);
    if (statement === undefined) {
      statement = connection.prepare(sql);
      statements.set(sql, statement);
    }
    return statement;
  };
  const within = <Result>(begin: string, work: () => Result): Result => {
    connection.exec(begin);
    try {
      const result = work();
      connection.exec('COMMIT');
      return result;
    } catch (error) {
      rollback(connection);
      throw error;
    }
  };
  return {
    path,
    run: (sql, ...values) => void prepared(sql).run(...values.map(storableValue)),
    // Integers are read as numbers, so rows hold nothing but SqlValue.
    get: (sql, ...values) => prepared(sql).get(...values.map(storableValue)) as Row | undefined,
    all: (sql, ...values) => prepared(sql).all(...values.map(storableValue)) as readonly Row[],
    script: (sql) => connection.exec(sql),
    snapshot: (work) => within('BEGIN', work),
    transaction: (work) => within('BEGIN IMMEDIATE', work),
    close: () => {
      statements.clear();
      try {
        // The packaged binding leaves that undone, and then the file alone, without its log, is not the database.
        if (options.access === 'write') connection.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      } finally {
        connection.close();
      }
    },
  };
}

/**
 * Turns write-ahead logging on. SQLite does not wait for its lock where two processes turn a new file over at the same
 * time, whatever the busy timeout says, so the waiting is done here.
 */
function writeAhead(connection: { exec(sql: string): void }, lockTimeout: number): void {
  const pause = 20;
  for (let waited = 0; ; waited += pause) {
    try {
      connection.exec('PRAGMA journal_mode = WAL');
      return;
    } catch (error) {
      if (!isBusy(error) || waited >= lockTimeout) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
    }
  }
}

function rollback(connection: { exec(sql: string): void }): void {
  try {
    connection.exec('ROLLBACK');
  } catch {
    // SQLite has rolled back by itself, as it does when the disk is full; the first error is the one to report.
  }
}

function storableValue(value: SqlValue): SqlValue {
  return typeof value === 'string' ? storableText(value) : value;
}
