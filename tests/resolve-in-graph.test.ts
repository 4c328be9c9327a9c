import fc from 'fast-check';
import { paperLine } from '../src/ingest/export-line.js';
import { jsonLines } from '../src/ingest/json-lines.js';
import { ingest } from '../src/pipeline.js';
import { decide, resolveBatch, retried } from '../src/resolve-in-graph.js';
import type { GraphStore } from '../src/store/graph-store.js';
import { createSqliteStore } from '../src/store/sqlite/store.js';
import { aDecision, aPaperGraph, keyOf } from './builders.js';
import { linesOf } from './ingest/read-text.js';
import { lexicon } from './resolve/identity/lexicon-for-tests.js';
import { statedNames } from './stated-names.js';

const at = '2026-01-02T03:04:05.000Z';

/** Short forms that become known, then doubtful; one that two kinds share; names that the lexicon knows. */
const abstracts = [
  'The [[quartz zonal tracking=QZT]].',
  'Another [[Quartz Zonal Trackings=QZT]].',
  'A bare [[QZT]] and [[LLMs]].',
  'By [[QZT]] we see [[ripple score|METRIC]].',
  'The [[wave foam index=WFX|METRIC]].',
  'Of [[wave foam indices=WFX|METRIC]].',
  'A [[WFX|METRIC]] and a [[WFX]].',
  'The [[warped flow exchange=XQJ]].',
  'The [[warped flow exchange=XQJ]] again.',
  'Other [[extra quick join=XQJ]].',
  'Bare [[XQJ]] and [[large language model]].',
  'On [[basin]] and [[basin pooling]].',
].map((abstract, index) => ({ id: `p${index}`, title: `Paper number ${index}`, abstract }));

const decisions = [
  aDecision(1, { type: 'MERGE', concept: keyOf('basin pooling'), into: keyOf('basin') }),
  aDecision(2, { type: 'REJECT', concept: keyOf('ripple') }),
  aDecision(3, { type: 'ALIAS', name: keyOf('QZT'), surface: 'QZT', concept: keyOf('basin') }),
  aDecision(4, { type: 'UNDO', decision: 'decision-3' }),
];

type Act = (typeof abstracts)[number] | (typeof decisions)[number];

const open = async (): Promise<GraphStore> => {
  const store = createSqliteStore({ path: ':memory:', readers: 0 });
  await store.migrate();
  return store;
};

const read = (store: GraphStore, records: readonly object[]) =>
  ingest(
    () =>
      jsonLines.read(linesOf(records.map((record) => `${JSON.stringify(record)}\n`).join('')), {
        file: 'input',
        date: null,
      }),
    { store, extractor: statedNames, lexicon, at },
  );

/** The graph after these acts, papers between two breaks being read together. */
async function graphAfter(acts: readonly Act[], breaks: ReadonlySet<number>): Promise<readonly string[]> {
  const store = await open();
  let batch: object[] = [];
  for (const [index, act] of acts.entries()) {
    if ('abstract' in act) batch.push(act);
    if (breaks.has(index) || !('abstract' in act)) {
      if (batch.length > 0) await read(store, batch);
      batch = [];
    }
    if (!('abstract' in act)) await decide([act], store, lexicon);
  }
  if (batch.length > 0) await read(store, batch);
  const papers = await store.exportPapers(null, 99);
  const concepts = await store.exportConcepts(null, 99);
  const ledger = await store.namesOf(concepts.map(({ key }) => key));
  await store.close();
  return [
    ...papers.map(paperLine),
    ...concepts.map((concept) => JSON.stringify(concept)),
    JSON.stringify(ledger),
  ];
}

test('the order of papers and decisions, and how papers are batched, do not show in the graph', async () => {
  const acts: readonly Act[] = [...abstracts, ...decisions];
  const expected = await graphAfter(acts, new Set());
  expect(expected.join()).toContain('"rule":"learnt"');
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray([...acts], { minLength: acts.length }),
      fc.uniqueArray(fc.nat(acts.length - 1)),
      async (shuffled, breaks) => {
        expect(await graphAfter(shuffled, new Set(breaks))).toEqual(expected);
      },
    ),
    { numRuns: 40 },
  );
}, 60_000);

test('a paper that goes takes its word for a short form with it', async () => {
  const store = await open();
  await read(store, abstracts);
  const named = async (name: string) => (await store.conceptsNamed(name, 9)).map(({ key }) => key);
  expect(await named('qzt')).toEqual(['quartzzonaltracking']);
  expect(await read(store, [{ ...abstracts[1], abstract: 'Now of [[foam]].' }])).toMatchObject({
    papersRelinked: 2,
  });
  expect(await named('qzt')).toEqual(['qzt', 'quartzzonaltracking']);
  await store.close();
});

test('facts of one moment are used: a write in between is noticed and the work done again', async () => {
  const store = await open();
  await read(store, abstracts.slice(0, 2));
  let works = 0;
  const done = await retried(async () => {
    works += 1;
    const { basis } = await resolveBatch([], store, lexicon);
    if (works === 1) await read(store, abstracts.slice(2, 3));
    return store.mergePapers([aPaperGraph({ arxivId: '9' })], at, basis);
  });
  expect([works, done.papersCreated]).toEqual([2, 1]);
  await store.close();
});
