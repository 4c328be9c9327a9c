import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { summarizeConcept } from '../../src/domain/concept-summary.js';
import { curationOf } from '../../src/domain/curation.js';
import { createSqliteStore } from '../../src/store/sqlite/store.js';
import { compileStore, linesOf, type CompiledStore } from './compiled-store.js';
import { exportAll } from './contract/contract.js';

let folder = '';
let compiled: CompiledStore;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'papergraph-processes-'));
  compiled = await compileStore();
});
afterAll(async () => {
  await compiled.remove();
  await rm(folder, { recursive: true });
});

const builders = `
  import { createSqliteStore } from './src/store/sqlite/store.js';
  const aGraph = (place) => ({
    paper: {
      key: 'arxiv:' + place, id: 'x', arxivId: String(place), doi: null, title: 'Paper ' + place, abstract: 'About nets.',
      titleText: 'Paper ' + place, abstractText: 'About nets.', authors: [], publishedAt: '2024', venue: null,
      categories: [], links: { page: null, code: [] }, upvotes: null, contentHash: 'h', extractor: 'e',
    },
    listings: [],
    links: ['net', 'net ' + (place % 7), 'net ' + place].map((name, index) => ({
      concept: name + '|' + index, name, aliases: [], kind: 'METHOD', role: 'USES', confidence: 0.5, core: false,
      resolution: { rule: 'r', evidence: '' }, mentions: [],
    })),
    statements: [], traces: [], definitions: [], resolver: 'r',
    extraction: { extractor: 'e', concepts: [], relations: [] },
  });
  const graphs = (from, to) => Array.from({ length: to - from }, (_, index) => aGraph(from + index));
  const [path] = process.argv.slice(2);
  const print = (value) => console.log(JSON.stringify(value));
`;

test('reads in threads see the last committed write, answer as the writer does, and fail as it does', async () => {
  const path = join(folder, 'readers.db');
  const child = await compiled.start(
    `${builders}
    const store = createSqliteStore({ path, readers: 2 });
    print((await store.status()).schemaVersion);
    const reads = () => Promise.all([
      store.exportPapers(null, 10), store.findConcepts(['net|0', 'missing'], { papers: null }),
      store.cooccurrencesOf(['net|0'], { kinds: null, minPapers: 1 }), store.exportConcepts(null, 99),
    ]);
    await store.migrate();
    let stale = 0;
    for (let place = 0; place < 50; place += 1) {
      await store.mergePapers([aGraph(place)], '2024');
      const [view] = await store.findConcepts(['net|0'], { papers: null });
      if (view.concept.paperCount !== place + 1) stale += 1;
    }
    print(stale);
    const inThreads = await reads();
    await store.close();
    const alone = createSqliteStore({ path, readers: 0 });
    print(JSON.stringify(inThreads) === JSON.stringify(await Promise.all([
      alone.exportPapers(null, 10), alone.findConcepts(['net|0', 'missing'], { papers: null }),
      alone.cooccurrencesOf(['net|0'], { kinds: null, minPapers: 1 }), alone.exportConcepts(null, 99),
    ])));
    await alone.close();
    const { readFileSync, writeFileSync } = await import('node:fs');
    writeFileSync(path, readFileSync(path).fill(0xab, 12288));
    const damaged = createSqliteStore({ path, readers: 1 });
    const error = await damaged.exportPapers(null, 10).catch((caught) => caught);
    print([error.name, error.code, error.details.path === path, error.message.endsWith('ingest again.')]);
    await damaged.close();`,
    path,
  );
  const lines: unknown[] = [];
  for await (const line of linesOf(child)) lines.push(JSON.parse(line));
  expect(lines).toEqual([null, 0, true, ['PapergraphError', 'STORE_UNREADABLE', true, true]]);
}, 60_000);

test('a process killed in the middle of a big merge leaves whole papers only, and every acknowledged one', async () => {
  const path = join(folder, 'killed.db');
  const child = await compiled.start(
    `${builders}
    const store = createSqliteStore({ path, readers: 0 });
    await store.migrate();
    await store.mergePapers(graphs(0, 30), '2024');
    print('merging');
    // The line must leave this process before the merge takes its only thread.
    await new Promise((resolve) => setTimeout(resolve, 50));
    await store.mergePapers(graphs(10, 20000), '2024');
    print('merged');
    await store.close();`,
    path,
  );
  const seen: string[] = [];
  for await (const line of linesOf(child)) {
    seen.push(line);
    if (line === '"merging"') setTimeout(() => child.kill('SIGKILL'), 400);
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  expect([seen, child.signalCode]).toEqual([['"merging"'], 'SIGKILL']);

  const store = createSqliteStore({ path, readers: 0 });
  const { papers, concepts } = await exportAll(store);
  await store.close();
  expect(papers.map(({ paper }) => paper.key)).toEqual(
    Array.from({ length: 30 }, (_, place) => `arxiv:${place}`).sort(),
  );
  expect(papers.every(({ links }) => links.length === 3)).toBe(true);
  const links = papers.flatMap((paper) => paper.links);
  for (const concept of concepts) {
    const own = links.filter((link) => link.concept === concept.key);
    expect(concept).toEqual(
      summarizeConcept(
        {
          key: concept.key,
          kinds: [{ kind: 'METHOD', papers: own.length }],
          names: [{ name: own[0]?.name ?? '', papers: own.length }],
          aliases: [],
          firstSeenAt: '2024-01-01',
          lastSeenAt: '2024-01-01',
        },
        curationOf([]),
      ),
    );
  }
}, 60_000);

test('two processes that open a new store together migrate it once', async () => {
  const path = join(folder, 'together.db');
  const script = `${builders}
    const store = createSqliteStore({ path, readers: 0 });
    await store.migrate();
    await store.mergePapers([aGraph(process.pid)], '2024');
    print((await store.migrate()).map(({ applied }) => applied));
    await store.close();`;
  const children = await Promise.all([compiled.start(script, path), compiled.start(script, path)]);
  // Read side by side: what a process printed is dropped when it ends before anyone reads.
  const printed = await Promise.all(
    children.map(async (child) => {
      const lines: unknown[] = [];
      for await (const line of linesOf(child)) lines.push(JSON.parse(line));
      return lines;
    }),
  );
  const migrations = (await readdir('migrations/sqlite')).filter((name) => name.endsWith('.sql'));
  const migrated = [migrations.map(() => 'before')];
  expect(printed).toEqual([migrated, migrated]);
  const store = createSqliteStore({ path, readers: 0 });
  expect((await store.status()).papers).toBe(2);
  await store.close();
}, 60_000);
