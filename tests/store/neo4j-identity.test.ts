import { jest } from '@jest/globals';
import type { Driver } from 'neo4j-driver';
import { extractionOfLinks } from '../../src/domain/extraction-of-links.js';
import type { PaperKey } from '../../src/domain/keys.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { createNeo4jStore } from '../../src/store/neo4j/store.js';
import { aDecision, aDefinition, aLink, aPaperGraph, aTrace, keyOf } from '../builders.js';
import { exportAll, ingestedAt } from './contract/contract.js';
import { describeOnNeo4j, emptyDatabase, openDriver } from './neo4j-database.js';

// A fresh server plans each query once; on a busy machine that alone takes seconds.
jest.setTimeout(60_000);

const vit = keyOf('ViT');
const transformer = keyOf('vision transformer');

/** A paper that spells ViT out and calls it by both of its spellings. */
const spelt = (arxivId: string) =>
  aPaperGraph({
    arxivId,
    concepts: [aLink({ name: 'vision transformer', aliases: ['ViT', 'ViTs'] })],
    traces: ['ViT', 'ViTs'].map((surface) => aTrace('ViT', 'vision transformer', { surface })),
    definitions: [aDefinition('ViT', 'vision transformer')],
  });

describeOnNeo4j('Identity on Neo4j', (address) => {
  let driver: Driver;
  let first: GraphStore;
  let second: GraphStore;
  beforeAll(() => {
    driver = openDriver(address);
  });
  afterAll(() => driver.close());
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
  const facts = () => second.identityFacts([vit], []);

  test('of several writes that rest on the same facts one is written, whoever comes first', async () => {
    const { revision } = await facts();
    const basis = { revision, relinked: [] };
    const reject = aDecision(1, { type: 'REJECT', concept: vit });
    const outcomes = await Promise.allSettled([
      first.mergePapers([spelt('1')], ingestedAt, basis),
      second.mergePapers([spelt('2')], ingestedAt, basis),
      first.mergePapers([spelt('3')], ingestedAt, basis),
      second.recordDecisions([reject], basis),
    ]);
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(refused.map(({ reason }): unknown => reason)).toEqual(
      Array.from({ length: 3 }, () => expect.objectContaining({ code: 'GRAPH_CHANGED' }) as unknown),
    );
    expect((await facts()).revision).toBe(revision + 1);
    const { papers } = await exportAll(first);
    expect(papers.length + (await facts()).decisions.length).toBe(1);
  });

  test('facts that are read while others write are those of their revision', async () => {
    const start = (await facts()).revision;
    const seen: number[] = [];
    const writes = { done: false };
    const writing = (async () => {
      for (let n = 1; n <= 12; n += 1) await first.mergePapers([spelt(String(n))], ingestedAt);
      writes.done = true;
    })();
    while (!writes.done) {
      const { revision, definitions } = await facts();
      expect(definitions.map(({ papers }) => papers)).toEqual(revision === start ? [] : [revision - start]);
      seen.push(revision);
    }
    await writing;
    expect(new Set(seen).size).toBeGreaterThan(1);
  });

  test('pages of the papers that name something make up all of them, however often each names it', async () => {
    const graphs = Array.from({ length: 9 }, (_, n) =>
      n % 3 === 0 ? aPaperGraph({ arxivId: String(n), concepts: ['ViT'] }) : spelt(String(n)),
    );
    await first.mergePapers([...graphs, aPaperGraph({ arxivId: 'x', concepts: ['LSTM'] })], ingestedAt);
    for (const names of [[vit], [vit, transformer], [transformer, vit, vit]]) {
      const keys: PaperKey[] = [];
      for (;;) {
        const page = await first.papersNaming(names, keys.at(-1) ?? null, 2);
        keys.push(...page.map(({ key }) => key));
        if (page.length < 2) break;
      }
      expect(keys).toEqual(graphs.map(({ paper }) => paper.key));
    }
  });

  test('a paper of a time that kept no extraction is exported with one of its links and is not linked otherwise', async () => {
    const graph = spelt('1');
    const old = { ...graph, traces: [], definitions: [], resolver: '' };
    await first.mergePapers([old], ingestedAt);
    await driver.executeQuery('MATCH (p:Paper) REMOVE p.extraction, p.resolver');
    expect(await first.storedPapers([graph.paper.key])).toMatchObject([{ resolver: null }]);
    const { links, statements } = graph;
    expect((await exportAll(first)).papers).toEqual([
      { ...old, extraction: extractionOfLinks('rules-1', links, statements) },
    ]);
    expect(await first.papersNaming([transformer], null, 9)).toEqual([]);
  });

  test('what no paper spells out any more leaves nothing behind', async () => {
    await first.mergePapers([spelt('1')], ingestedAt);
    await first.mergePapers([aPaperGraph({ arxivId: '1' })], ingestedAt);
    const { records } = await driver.executeQuery(
      'MATCH (n) WHERE n:Definition OR n:Trace OR n:Surface OR n:Concept RETURN n',
    );
    expect(records).toEqual([]);
  });
});
