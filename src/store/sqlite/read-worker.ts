import { workerData } from 'node:worker_threads';
import { PapergraphError, type ErrorCode, type ErrorDetails } from '../../domain/errors.js';
import { storeError } from './errors.js';
import type { FileAccess } from './file-access.js';
import { openDatabase, type Database } from './open-database.js';
import { runRead, type ReadArguments, type ReadResult, type ReadVerb } from './read-verbs.js';

/** What the pool hands to each worker. */
export interface ReadWorkerData {
  readonly path: string;
  /** Never `write`: the one writer is the thread that started this one. */
  readonly access: Exclude<FileAccess, 'write'>;
  readonly lockTimeout: number;
}

/** One read; the pool's `read` has checked the values against the verb. */
export interface ReadTask {
  readonly verb: ReadVerb;
  readonly values: readonly unknown[];
}

/** An error cannot travel between threads as what it is, so a store error goes as data. */
export type ReadReply<Verb extends ReadVerb = ReadVerb> =
  | { readonly result: ReadResult<Verb> }
  | {
      readonly code: ErrorCode;
      readonly message: string;
      readonly details: ErrorDetails;
      readonly cause: string;
    };

let database: Database | null = null;

/** Runs one read verb on this thread's own connection. */
export function read(task: ReadTask): ReadReply {
  // The pool starts its threads with a ReadWorkerData, see `reader-pool.ts`.
  const { path, access, lockTimeout } = workerData as ReadWorkerData;
  try {
    database ??= openDatabase(path, { access, lockTimeout });
    // See ReadTask.
    const values = task.values as ReadArguments<ReadVerb>;
    return { result: runRead(database, task.verb, values) };
  } catch (caught) {
    const error = storeError(caught, path);
    if (!(error instanceof PapergraphError)) throw error;
    const { code, message, details } = error;
    return { code, message, details, cause: String(caught) };
  }
}
