// The driver types its options as a class that nobody can construct, and documents them as a plain object.
/* eslint-disable @typescript-eslint/no-unsafe-class-instance-assignment */
import neo4j, { type Driver } from 'neo4j-driver';
import type { ServerAddress } from '../../src/store/server-address.js';

const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE } = process.env;

/** The server the tests may use, as the program itself is told; null without NEO4J_URI. */
const testAddress: ServerAddress | null =
  NEO4J_URI === undefined || NEO4J_URI === ''
    ? null
    : {
        uri: NEO4J_URI,
        username: NEO4J_USERNAME ?? null,
        password: NEO4J_PASSWORD ?? null,
        database: NEO4J_DATABASE ?? null,
      };

/** Tests that need a server: run with NEO4J_URI, and said to be skipped without. */
export function describeOnNeo4j(name: string, tests: (address: ServerAddress) => void): void {
  if (testAddress === null) {
    const skipped = `${name}: SKIPPED, because NEO4J_URI is not set (scripts/neo4j.sh start gives a server)`;
    process.stderr.write(`${skipped}\n`);
    // Skipped on purpose: the suite must pass without a server; CI sets NEO4J_URI and skips nothing.
    describe.skip(skipped, () => it('needs a Neo4j server', () => undefined));
    return;
  }
  const address = testAddress;
  describe(name, () => tests(address));
}

/** The driver itself, to look behind the store and to empty the database. */
export function openDriver({ uri, username, password }: ServerAddress): Driver {
  return neo4j.driver(uri, username === null ? undefined : neo4j.auth.basic(username, password ?? ''), {
    disableLosslessIntegers: true,
  });
}

/**
 * Empties the database, the schema and its history apart. Refuses one that holds anything but what tests wrote: NEO4J_URI
 * may point at a graph that somebody needs.
 */
export async function emptyDatabase(driver: Driver): Promise<void> {
  const { records } = await driver.executeQuery(
    `OPTIONAL MATCH (mark:PapergraphTests) WITH count(mark) > 0 AS marked
     RETURN marked OR NOT EXISTS { MATCH (n) WHERE NOT n:Migration } AS ours`,
  );
  if (records[0]?.get('ours') !== true) {
    throw new Error(
      'Expected NEO4J_URI to name an empty database or one that only these tests wrote, found other data. Tests empty it.',
    );
  }
  await driver.executeQuery('MERGE (:PapergraphTests)');
  await driver.executeQuery('MATCH (n) WHERE NOT n:Migration AND NOT n:PapergraphTests DETACH DELETE n');
}
