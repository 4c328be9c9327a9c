import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { PaperKey } from '../../src/domain/keys.js';
import type { ServerAddress } from '../../src/store/server-address.js';
import { createNeo4jStore } from '../../src/store/neo4j/store.js';
import { createSqliteStore } from '../../src/store/sqlite/store.js';
import { aLink, aListing, aMention, aPaper, aPaperGraph, aStatement } from '../builders.js';
import { ingestedAt } from './contract/contract.js';
import { describeOnNeo4j } from './neo4j-database.js';

const script = fileURLToPath(new URL('../../scripts/neo4j.sh', import.meta.url));
const version = process.env.NEO4J_VERSION ?? '5';
/** A server of this test's own, because it is killed. */
const server = [version, '--bolt', '7790'];

async function neo4j(command: string, ...options: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(script, [command, ...server, ...options]);
  return stdout.trim();
}

const batches = Array.from({ length: 12 }, (_, batch) =>
  Array.from({ length: 25 }, (_, n) => {
    const abstract = `BERT number ${n} is used for parsing.`;
    const paper = aPaper({ arxivId: `${batch}.${n}`, abstract });
    return aPaperGraph({
      ...paper,
      concepts: [
        aLink({ name: 'BERT', mentions: [aMention(paper, 'BERT')] }),
        aLink({ name: 'parsing', kind: 'TASK', mentions: [aMention(paper, 'parsing')] }),
        `topic ${batch}`,
        `topic ${batch}-${n}`,
      ],
      statements: [aStatement('BERT', 'USED_FOR', 'parsing')],
      listings: [aListing({ rank: n + 1 })],
    });
  }),
);

describeOnNeo4j('Neo4j killed in the middle of an ingest', () => {
  afterAll(() => neo4j('stop'), 60_000);

  test('leaves whole papers only, keeps every acknowledged one, and the next run completes the graph', async () => {
    const address: ServerAddress = {
      uri: (await neo4j('start', '--fresh')).split('\n').at(-1) ?? '',
      username: null,
      password: null,
      database: null,
    };
    const store = createNeo4jStore(address);
    await store.migrate();

    const acknowledged = new Set<PaperKey>();
    const kill = { done: Promise.resolve('') };
    const interrupted = async () => {
      for (let turn = 0; ; turn += 1) {
        const batch = batches[turn % batches.length] ?? [];
        await store.mergePapers(batch, ingestedAt);
        batch.forEach(({ paper }) => acknowledged.add(paper.key));
        // The merges go on while the server is being killed.
        if (turn === 4) kill.done = neo4j('kill');
      }
    };
    await expect(interrupted()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    await kill.done;
    await expect(store.status()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });

    await neo4j('start');
    const reference = createSqliteStore({ path: ':memory:', readers: 0 });
    await reference.migrate();
    for (const batch of batches) await reference.mergePapers(batch, ingestedAt);
    const whole = new Map(
      (await reference.exportPapers(null, 10_000)).map((exported) => [exported.paper.key, exported]),
    );
    const survivors = await store.exportPapers(null, 10_000);
    const survived = new Set(survivors.map(({ paper }) => paper.key));
    expect([...acknowledged].filter((key) => !survived.has(key))).toEqual([]);
    expect(survivors.length % 25).toBe(0);
    expect(survivors).toEqual(survivors.map(({ paper }) => whole.get(paper.key)));

    for (const batch of batches) await store.mergePapers(batch, ingestedAt);
    expect(await store.exportPapers(null, 10_000)).toEqual([...whole.values()]);
    expect(await store.exportConcepts(null, 10_000)).toEqual(await reference.exportConcepts(null, 10_000));
    await reference.close();
    await store.close();
  }, 400_000);
});
