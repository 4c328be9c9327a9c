import { existsSync } from 'node:fs';
import { Command } from 'commander';
import type { PaperGraph } from '../../src/domain/concept.js';
import { storedConceptKey, storedPaperKey } from '../../src/domain/keys.js';
import type { GraphStore, LinkedPapersRequest, PaperQuery } from '../../src/store/graph-store.js';
import { createSqliteStore } from '../../src/store/sqlite/store.js';
import { conceptName, generatedGraph } from './generated-graph.js';

interface StoreFlags {
  readonly db: string;
  readonly papers: string;
  readonly batch: string;
}

/** `bench store`: writes a generated graph into an embedded store, unless the file is there, and times every kind of read. */
export function storeCommand(): Command {
  return new Command('store')
    .description('how fast the embedded store writes and reads a generated graph')
    .requiredOption('--db <file>', 'the store; a graph is generated into it when it is missing')
    .option('--papers <number>', 'papers of a generated graph', '20000')
    .option('--batch <number>', 'papers written at a time', '200')
    .action(async ({ db, papers, batch }: StoreFlags) => {
      const isNew = !existsSync(db);
      const store = createSqliteStore({ path: db, readers: 0 });
      await store.migrate();
      if (isNew) await write(store, [...generatedGraph(Number(papers))], Number(batch));
      await read(store);
      await store.close();
    });
}

async function write(target: GraphStore, graphs: readonly PaperGraph[], batch: number): Promise<void> {
  const started = performance.now();
  const usage = process.cpuUsage();
  for (let start = 0; start < graphs.length; start += batch) {
    await target.mergePapers(graphs.slice(start, start + batch), '2024-01-01T00:00:00.000Z');
  }
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(usage);
  console.log(
    `write: ${graphs.length} papers in ${seconds.toFixed(1)} s (${((user + system) / 1e6).toFixed(1)} s CPU), ${Math.round(graphs.length / seconds)} papers/s`,
  );
  const again = performance.now();
  await target.mergePapers(graphs.slice(0, batch), '2024-01-01T00:00:00.000Z');
  console.log(`replace ${batch} papers: ${(performance.now() - again).toFixed(0)} ms`);
}

async function read(target: GraphStore): Promise<void> {
  const { mentions, links, concepts } = await target.status();
  console.log(`holds: ${links} links, ${mentions} mentions, ${concepts} concepts`);
  const hub = storedConceptKey(conceptName(0));
  const rare = storedConceptKey(conceptName(14_000));
  const bare = { links: false, mentions: false, listings: false };
  const whole = { links: true, mentions: true, listings: true };
  const page = { size: 20, backward: false, after: null, before: null };
  const query: PaperQuery = {
    filter: {
      terms: null,
      publishedFrom: null,
      publishedTo: null,
      someConcepts: null,
      allConcepts: null,
      noConcepts: null,
      source: null,
    },
    order: { field: 'PUBLISHED_AT', direction: 'DESC' },
    page,
    totalCount: false,
    include: bare,
  };
  const ofConcept: LinkedPapersRequest = {
    page,
    order: query.order,
    filter: { kinds: null, roles: null, minConfidence: null },
    totalCount: true,
    mentions: false,
    include: bare,
  };
  const topConcepts = (kinds: readonly 'METHOD'[] | null) =>
    target.listConcepts({
      filter: { kinds, terms: null, minPapers: null },
      order: { field: 'PAPER_COUNT', direction: 'DESC' },
      page,
      totalCount: false,
      include: { papers: null },
    });
  const middle = { values: ['2020-01-01'], key: 'arxiv:gen.1' };
  const filtered = (filter: Partial<PaperQuery['filter']>, totalCount = false) =>
    target.listPapers({ ...query, totalCount, filter: { ...query.filter, ...filter } });
  const search = (terms: readonly string[], lastIsPrefix: boolean) =>
    target.searchPapers({ terms, lastIsPrefix, limit: 200 });
  const cases: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['one paper whole', () => target.findPapers([storedPaperKey('arxiv:gen.77')], whole)],
    ['newest 20 papers', () => target.listPapers(query)],
    [
      'newest 20 papers whole, counted',
      () => target.listPapers({ ...query, totalCount: true, include: whole }),
    ],
    ['20 papers after the middle', () => target.listPapers({ ...query, page: { ...page, after: middle } })],
    ['papers of a rare concept', () => filtered({ someConcepts: [rare] }, true)],
    ['papers with the hub, filter', () => filtered({ someConcepts: [hub] }, true)],
    [
      'papers with hub and another, filter',
      () => filtered({ allConcepts: [hub, storedConceptKey(conceptName(3))] }, true),
    ],
    ['papers without the hub, filter', () => filtered({ noConcepts: [hub] }, true)],
    ['papers with a common word, newest 20', () => filtered({ terms: ['study'] }, true)],
    ['papers with a rare word, newest 20', () => filtered({ terms: ['word2fkx'] }, true)],
    ['newest 20 of the hub', () => target.papersOf([hub], ofConcept)],
    [
      '20 of the hub after the middle',
      () => target.papersOf([hub], { ...ofConcept, page: { ...page, after: middle } }),
    ],
    [
      '20 of the hub by title',
      () => target.papersOf([hub], { ...ofConcept, order: { field: 'TITLE', direction: 'ASC' } }),
    ],
    [
      'hub, links of confidence 0.99, counted',
      () => target.papersOf([hub], { ...ofConcept, filter: { ...ofConcept.filter, minConfidence: 0.99 } }),
    ],
    [
      'newest 5 of 20 concepts, whole',
      () =>
        target.papersOf(
          Array.from({ length: 20 }, (_, rank) => storedConceptKey(conceptName(rank))),
          { ...ofConcept, page: { ...page, size: 5 }, include: whole },
        ),
    ],
    ['top 20 concepts', () => topConcepts(null)],
    ['top 20 methods', () => topConcepts(['METHOD'])],
    ['co-occurrence of the hub', () => target.cooccurrencesOf([hub], { kinds: null, minPapers: 1 })],
    [
      'co-occurrence of 20 concepts',
      () =>
        target.cooccurrencesOf(
          Array.from({ length: 20 }, (_, rank) => storedConceptKey(conceptName(rank + 1))),
          { kinds: null, minPapers: 1 },
        ),
    ],
    ['search a rare word', () => search(['word2fkx'], false)],
    ['search a common word', () => search(['study'], false)],
    ['search a prefix of one letter', () => search(['w'], true)],
    ['search two words and a prefix', () => search(['study', 'concept', 'wor'], true)],
    [
      'search concepts by prefix',
      () => target.searchConcepts({ terms: ['net', 'con'], lastIsPrefix: true, limit: 200 }),
    ],
    ['status', () => target.status()],
  ];
  for (const [name, work] of cases) await measure(name, work);
}

/** Medians of 15 runs after two to warm up: time on the clock, and of the processor, which a busy machine does not stretch. */
async function measure(name: string, work: () => Promise<unknown>): Promise<void> {
  const clock: number[] = [];
  const processor: number[] = [];
  for (let run = 0; run < 17; run += 1) {
    const started = performance.now();
    const usage = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(usage);
    if (run < 2) continue;
    clock.push(performance.now() - started);
    processor.push((user + system) / 1000);
  }
  console.log(`${median(clock).padStart(9)} ms  ${median(processor).padStart(9)} ms CPU  ${name}`);
}

function median(times: readonly number[]): string {
  return ([...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0).toFixed(2);
}
