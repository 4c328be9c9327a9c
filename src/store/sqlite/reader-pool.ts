import { Piscina } from 'piscina';
import { PapergraphError } from '../../domain/errors.js';
import type { ReadArguments, ReadResult, ReadVerb } from './read-verbs.js';
import type { ReadReply, ReadTask, ReadWorkerData } from './read-worker.js';

/** Threads that read, each with its own connection: a query on a hub does not hold up the other requests. */
export interface ReaderPool {
  read<Verb extends ReadVerb>(verb: Verb, values: ReadArguments<Verb>): Promise<ReadResult<Verb>>;
  close(): Promise<void>;
}

/** Starts the threads. They run the compiled `read-worker.js`, so this works from a build only. */
export function readerPool(readers: number, worker: ReadWorkerData): ReaderPool {
  const pool = new Piscina<ReadTask, ReadReply>({
    filename: new URL('./read-worker.js', import.meta.url).href,
    name: 'read',
    minThreads: readers,
    maxThreads: readers,
    workerData: worker,
  });
  return {
    async read<Verb extends ReadVerb>(verb: Verb, values: ReadArguments<Verb>) {
      // The reply to a task of this verb holds the result of this verb.
      const reply = (await pool.run({ verb, values })) as ReadReply<Verb>;
      if ('result' in reply) return reply.result;
      throw new PapergraphError(reply.code, reply.message, reply.details, { cause: reply.cause });
    },
    close: () => pool.close(),
  };
}
