import { PapergraphError } from '../../domain/errors.js';
import type { GraphStore } from '../graph-store.js';
import { readMigrations, runMigrations } from '../migrations.js';
import { checkFile } from './check-file.js';
import { storeError } from './errors.js';
import { fileAccess, fileIdentity, type FileIdentity } from './file-access.js';
import { checkMigrated, checkOwner, migrationHistory } from './migration-history.js';
import { openDatabase, type Database, type OpenOptions } from './open-database.js';
import { runRead, type ReadArguments, type ReadVerb } from './read-verbs.js';
import { readerPool, type ReaderPool } from './reader-pool.js';
import { recordDecisions } from './record-decisions.js';
import { mergePapers } from './write-papers.js';

export interface SqliteStoreOptions {
  /** Path of the database file. */
  readonly path: string;
  /** Whether the file is created when it is missing (its folder never is); true when absent. */
  readonly create?: boolean;
  /** Number of threads that read; 0 reads on the calling thread, as tests and one-shot commands do. */
  readonly readers: number;
  /** How long to wait for another process that writes, in milliseconds. */
  readonly lockTimeout?: number;
}

/** What an open store holds. */
interface OpenFile {
  readonly database: Database;
  readonly pool: ReaderPool | null;
  /** Null of a database in memory. */
  readonly identity: FileIdentity | null;
  /** How other connections of this process read the file. */
  readonly reading: OpenOptions & { readonly access: 'read' | 'read alone' };
}

/**
 * The embedded store: one file, one writer on this thread. The file is opened at the first call of a verb; one that this
 * user may only read is read, and refuses to be written.
 */
export function createSqliteStore({
  path,
  readers,
  create = true,
  // What better-sqlite3 waits by default.
  lockTimeout = 5000,
}: SqliteStoreOptions): GraphStore {
  let opened: OpenFile | null = null;
  let closed = false;

  const open = () => {
    if (closed) {
      throw new PapergraphError('STORE_UNAVAILABLE', `Expected an open store at ${path}, found it closed.`, {
        path,
      });
    }
    if (opened === null) {
      const access = fileAccess(path) ?? (create ? 'write' : null);
      if (access === null) throw nothingAt(path);
      const database = openDatabase(path, { access, lockTimeout });
      try {
        checkOwner(database);
      } catch (error) {
        database.close();
        throw error;
      }
      const reading = { access: access === 'write' ? 'read' : access, lockTimeout } as const;
      const pool = readers > 0 ? readerPool(readers, { path, ...reading }) : null;
      opened = { database, pool, identity: fileIdentity(path), reading };
    }
    return opened;
  };

  const migrated = () => {
    const { database, pool } = open();
    checkMigrated(database);
    return { database, pool };
  };

  const guarded = async <Result>(work: () => Result | Promise<Result>): Promise<Result> => {
    try {
      return await work();
    } catch (error) {
      throw storeError(error, path);
    }
  };

  const read =
    <Verb extends ReadVerb>(verb: Verb) =>
    (...values: ReadArguments<Verb>) =>
      guarded(() => {
        const { database, pool } = migrated();
        return pool === null ? runRead(database, verb, values) : pool.read(verb, values);
      });

  return {
    findPapers: read('findPapers'),
    findPaperByDoi: read('findPaperByDoi'),
    listPapers: read('listPapers'),
    findConcepts: read('findConcepts'),
    conceptsNamed: read('conceptsNamed'),
    listConcepts: read('listConcepts'),
    papersOf: read('papersOf'),
    cooccurrencesOf: read('cooccurrencesOf'),
    relationsOf: read('relationsOf'),
    searchPapers: read('searchPapers'),
    searchConcepts: read('searchConcepts'),
    identityFacts: read('identityFacts'),
    papersNaming: read('papersNaming'),
    survivorsOf: read('survivorsOf'),
    namesOf: read('namesOf'),
    storedPapers: read('storedPapers'),
    papersTitled: read('papersTitled'),
    exportPapers: read('exportPapers'),
    exportConcepts: read('exportConcepts'),
    mergePapers: (graphs, at, basis) => guarded(() => mergePapers(migrated().database, graphs, at, basis)),
    recordDecisions: (decisions, basis) =>
      guarded(() => recordDecisions(migrated().database, decisions, basis)),
    migrate: () =>
      guarded(async () => {
        const known = await readMigrations(new URL('../../../migrations/sqlite/', import.meta.url), 'sql');
        return runMigrations(known, migrationHistory(open().database));
      }),
    ping: () =>
      guarded(() => {
        const { identity, reading } = open();
        if (identity !== null) checkFile(path, identity, reading);
      }),
    // Also of a database that was never migrated.
    status: () =>
      guarded(() => {
        const { database, pool } = open();
        return pool === null ? runRead(database, 'status', []) : pool.read('status', []);
      }),
    close: () =>
      guarded(async () => {
        closed = true;
        const { database, pool } = opened ?? { database: null, pool: null };
        opened = null;
        await pool?.close();
        database?.close();
      }),
  };
}

function nothingAt(path: string): PapergraphError {
  return new PapergraphError(
    'STORE_UNREADABLE',
    `Expected a Papergraph database at ${path}, found no file. Give the path of one, or make one with \`papergraph ingest\`.`,
    { path },
  );
}
