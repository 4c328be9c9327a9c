// The driver types its options as classes that nobody can construct, and documents them as plain objects.
/* eslint-disable @typescript-eslint/no-unsafe-class-instance-assignment */
import neo4j, { type Driver, type ManagedTransaction, type Record } from 'neo4j-driver';
import { PapergraphError } from '../../domain/errors.js';
import type { ServerAddress } from '../server-address.js';
import type { Cypher } from './cypher.js';
import { storeError } from './errors.js';

export type Parameters = Readonly<globalThis.Record<string, unknown>>;

/** Runs one statement of the transaction at hand. */
export type RunStatement = (
  text: Cypher,
  parameters?: Parameters,
) => Promise<{ readonly records: readonly Record[]; readonly nodesCreated: number }>;

/** A pool of connections to one database. Every call rejects with `storeError`'s errors. */
export interface Connection {
  /** The URI without user and password, fit for messages. */
  readonly location: string;
  /** Runs a statement that only reads, on any member of a cluster that has what this connection wrote before. */
  read(text: Cypher, parameters?: Parameters): Promise<readonly Record[]>;
  /** Runs statements in one write transaction; all of them count or none. `work` runs again when the server asks for it. */
  write<Result>(work: (run: RunStatement) => Promise<Result>): Promise<Result>;
  /** Resolves when the server takes requests now; does not wait for one that is down. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** A server that is down is reported within these times, in milliseconds. */
const patience = {
  connectionTimeout: 4_000,
  connectionAcquisitionTimeout: 8_000,
  maxTransactionRetryTime: 4_000,
};

/** Opens the pool; nothing is sent yet. @throws PapergraphError CONFIGURATION_INVALID when the URI is not one of Neo4j's. */
export function connect({ uri, username, password, database }: ServerAddress): Connection {
  const location = uri.replace(/\/\/[^/@]*@/, '//');
  const driver = openDriver(uri, location, username, password);
  const where = database === null ? {} : { database };
  // The same bookmarks for reads and writes: a client reads its own writes on every member of a cluster.
  const bookmarkManager = driver.executeQueryBookmarkManager;

  async function translated<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      throw storeError(error, location);
    }
  }

  return {
    location,
    read: (text, parameters = {}) =>
      translated(async () => {
        const config = { ...where, routing: neo4j.routing.READ };
        return (await driver.executeQuery(text, parameters, config)).records;
      }),
    write: (work) =>
      translated(async () => {
        const session = driver.session({ ...where, bookmarkManager });
        try {
          return await session.executeWrite((transaction) => work(statementsOf(transaction)));
        } finally {
          await session.close();
        }
      }),
    ping: () =>
      translated(async () => {
        await driver.verifyConnectivity(where);
      }),
    close: () => translated(() => driver.close()),
  };
}

function openDriver(uri: string, location: string, username: string | null, password: string | null): Driver {
  try {
    const authentication =
      username === null && password === null
        ? undefined
        : neo4j.auth.basic(username ?? 'neo4j', password ?? '');
    return neo4j.driver(uri, authentication, { ...patience, disableLosslessIntegers: true });
  } catch (cause) {
    throw new PapergraphError(
      'CONFIGURATION_INVALID',
      `Expected NEO4J_URI to be like neo4j://host:7687, bolt://host:7687 or neo4j+s://host, found ${location}.`,
      { variable: 'NEO4J_URI' },
      { cause },
    );
  }
}

function statementsOf(transaction: ManagedTransaction): RunStatement {
  return async (text, parameters = {}) => {
    const { records, summary } = await transaction.run(text, parameters);
    return { records, nodesCreated: summary.counters.updates().nodesCreated };
  };
}
