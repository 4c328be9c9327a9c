import { jest } from '@jest/globals';
import type { Driver } from 'neo4j-driver';
import type { GraphStore } from '../../src/store/graph-store.js';
import { readMigrations } from '../../src/store/migrations.js';
import { createNeo4jStore } from '../../src/store/neo4j/store.js';
import { createSqliteStore } from '../../src/store/sqlite/store.js';
import { aLink, aListing, aPaperGraph, aStatement } from '../builders.js';
import { everything, exportAll, ingestedAt } from './contract/contract.js';
import { describeGraphStore } from './contract/describe-graph-store.js';
import { describeOnNeo4j, emptyDatabase, openDriver } from './neo4j-database.js';

// A fresh server plans each query once; on a busy machine that alone takes seconds.
jest.setTimeout(60_000);

describeOnNeo4j('Neo4j', (address) => {
  let driver: Driver;
  beforeAll(() => {
    driver = openDriver(address);
  });
  afterAll(() => driver.close());

  describeGraphStore('keeps the contract', async () => {
    await emptyDatabase(driver);
    const store = createNeo4jStore(address);
    await store.migrate();
    return { store, dispose: () => store.close() };
  });

  describe('migrations', () => {
    let store: GraphStore;
    beforeEach(async () => {
      await emptyDatabase(driver);
      store = createNeo4jStore(address);
      await store.migrate();
    });
    afterEach(async () => {
      await driver.executeQuery('MATCH (m:Migration) DELETE m');
      await store.migrate();
      await store.close();
    });

    test('are applied once, and again where they were not remembered', async () => {
      const known = await readMigrations(new URL('../../migrations/neo4j/', import.meta.url), 'cypher');
      const all = (applied: 'now' | 'before') => known.map(({ name }) => ({ name, applied }));
      expect(await store.migrate()).toEqual(all('before'));
      await driver.executeQuery('MATCH (m:Migration) DELETE m');
      expect(await store.migrate()).toEqual(all('now'));
      expect((await store.status()).schemaVersion).toBe(known.at(-1)?.name);
    });

    test('a database that was never migrated is refused by every verb but status, ping and migrate', async () => {
      await driver.executeQuery('MATCH (m:Migration) DELETE m');
      const fresh = createNeo4jStore(address);
      await expect(fresh.mergePapers([aPaperGraph()], ingestedAt)).rejects.toMatchObject({
        code: 'STORE_UNREADABLE',
      });
      await expect(fresh.exportConcepts(null, 1)).rejects.toMatchObject({ code: 'STORE_UNREADABLE' });
      await expect(fresh.status()).resolves.toMatchObject({ schemaVersion: null, papers: 0 });
      await fresh.ping();
      await fresh.close();
    });

    test('a database that a newer program migrated is refused', async () => {
      await driver.executeQuery("CREATE (:Migration {name: 'V9999__later.cypher', checksum: ''})");
      await expect(store.migrate()).rejects.toMatchObject({
        code: 'STORE_TOO_NEW',
        details: { found: 'V9999__later.cypher' },
      });
    });

    test('a migration that was edited after it was applied is refused', async () => {
      await driver.executeQuery(
        "MATCH (m:Migration) WHERE m.name STARTS WITH 'V0001' SET m.checksum = 'another'",
      );
      await expect(store.migrate()).rejects.toMatchObject({
        code: 'MIGRATION_CHANGED',
        details: { expected: 'another' },
      });
    });
  });

  describe('with several clients', () => {
    const abstract = 'BERT is used for parsing.';
    const graphs = Array.from({ length: 12 }, (_, n) =>
      aPaperGraph({
        arxivId: `2401.000${n}`,
        abstract,
        publishedAt: `20${10 + n}`,
        concepts: [aLink({ name: n % 2 === 0 ? 'BERT' : 'Bert' }), 'parsing', `only ${n}`],
        statements: [aStatement('BERT', 'USED_FOR', 'parsing')],
        listings: [aListing({ rank: n + 1 })],
      }),
    );
    let first: GraphStore;
    let second: GraphStore;
    beforeEach(async () => {
      await emptyDatabase(driver);
      first = createNeo4jStore(address);
      second = createNeo4jStore(address);
      await first.migrate();
    });
    afterEach(async () => {
      await first.close();
      await second.close();
    });

    test('merging the same papers at once gives the graph that merging them in turn gives', async () => {
      await Promise.all([
        first.mergePapers(graphs.slice(0, 9), ingestedAt),
        second.mergePapers(graphs.slice(3).reverse(), ingestedAt),
        first.mergePapers(graphs.slice(2, 11), ingestedAt),
      ]);
      const inTurn = createSqliteStore({ path: ':memory:', readers: 0 });
      await inTurn.migrate();
      await inTurn.mergePapers(graphs, ingestedAt);
      expect(await exportAll(first)).toEqual(await exportAll(inTurn));
      await inTurn.close();
    });

    test('a client reads what it just wrote', async () => {
      for (const graph of graphs) {
        await first.mergePapers([graph], ingestedAt);
        const [view] = await first.findPapers([graph.paper.key], everything);
        expect(view?.links).toHaveLength(3);
      }
    });

    test('a merge that fails in the middle leaves nothing behind', async () => {
      // Neo4j indexes no string of more than some 8,000 bytes, so this name fails after the papers were written.
      const tooLong = aPaperGraph({ arxivId: '9', concepts: [aLink({ name: 'x'.repeat(20_000) })] });
      await expect(first.mergePapers([graphs[0]!, tooLong], ingestedAt)).rejects.toMatchObject({
        code: 'STORE_UNREADABLE',
      });
      expect(await exportAll(second)).toEqual({ papers: [], concepts: [] });
    });

    test('titles of the greatest length that ingest takes are stored, listed and found', async () => {
      const title = '\u{5B66}'.repeat(2_000);
      const long = aPaperGraph({ arxivId: '7', title });
      await first.mergePapers([long, aPaperGraph({ arxivId: '8', title: `${title.slice(1)}!` })], ingestedAt);
      const keys = (await exportAll(first)).papers.map(({ paper }) => paper.key);
      expect(keys).toEqual(['arxiv:7', 'arxiv:8']);
      expect(await first.papersTitled([title])).toEqual([{ foldedTitle: title, key: 'arxiv:7' }]);
    });
  });

  describe('wrong credentials', () => {
    test('an unknown database is named as the fault, within seconds', async () => {
      const store = createNeo4jStore({ ...address, database: 'nosuchdatabase' });
      const error: unknown = await store.status().catch((cause: unknown) => cause);
      expect(error).toMatchObject({ code: 'STORE_UNAVAILABLE' });
      expect(String(error)).toContain('NEO4J_DATABASE');
      await store.close();
    });

    (address.username === null ? test.skip : test)(
      'a wrong password is refused without being shown',
      async () => {
        const store = createNeo4jStore({ ...address, password: 'not-the-password' });
        const error: unknown = await store.status().catch((cause: unknown) => cause);
        expect(error).toMatchObject({ code: 'STORE_UNAVAILABLE' });
        expect(String(error)).toContain(address.uri);
        expect(String(error)).not.toContain('not-the-password');
        await expect(store.ping()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
        await store.close();
      },
    );
  });
});
