import { createExtractor } from '../src/extract/extractor.js';
import { createExtractStage } from '../src/extraction-pool.js';
import { jsonLines } from '../src/ingest/json-lines.js';
import type { InputFormat } from '../src/ingest/input-format.js';
import { trendingPage } from '../src/ingest/trending-page.js';
import { ingest } from '../src/pipeline.js';
import type { GraphStore } from '../src/store/graph-store.js';
import { createSqliteStore } from '../src/store/sqlite/store.js';
import { paperLine } from '../src/ingest/export-line.js';
import { linesOf } from './ingest/read-text.js';
import { lexicon } from './resolve/identity/lexicon-for-tests.js';

interface Input {
  readonly format: InputFormat;
  readonly text: string;
  readonly date?: string;
}

let store: GraphStore;
beforeEach(async () => {
  store = createSqliteStore({ path: ':memory:', readers: 0 });
  await store.migrate();
});
afterEach(() => store.close());

const extractor = createExtractStage(createExtractor());
const at = '2026-01-02T03:04:05.000Z';

function ingestAll(inputs: readonly Input[], signal?: AbortSignal) {
  const items = async function* () {
    for (const { format, text, date = null } of inputs) {
      yield* format.read(linesOf(text), { file: 'input', date });
    }
  };
  return ingest(items, { store, extractor, lexicon, at, ...(signal === undefined ? {} : { signal }) });
}

const records = (...fields: readonly object[]): Input => ({
  format: jsonLines,
  text: fields.map((field) => `${JSON.stringify(field)}\n`).join(''),
});
const page = (day: string, ...papers: readonly (readonly [title: string, abstract: string])[]): Input => ({
  format: trendingPage,
  text: ['Trending Papers', ...papers.flat()].join('\n\n'),
  date: day,
});

const dropout = {
  id: 'p1',
  title: 'Dropout for Graph Neural Networks',
  abstract:
    'We propose graph dropout, a regularization method for graph neural networks. We evaluate graph dropout on ImageNet.',
  date: '2024-01-01',
};
const distillation = {
  id: 'p2',
  title: 'Knowledge Distillation with Graph Neural Networks',
  abstract:
    'We study knowledge distillation for image classification with graph neural networks on ImageNet and CIFAR-10.',
  date: '2024-02-01',
};

/** Everything in the store, as an export. */
async function contents(): Promise<readonly string[]> {
  const papers = await store.exportPapers(null, 1000);
  const concepts = await store.exportConcepts(null, 10_000);
  return [...papers.map(paperLine), ...concepts.map((concept) => JSON.stringify(concept))];
}

test('papers come into the graph with their concepts, and the receipt says so', async () => {
  const receipt = await ingestAll([records(dropout, distillation)]);
  expect(receipt).toMatchObject({ accepted: ['p1', 'p2'], updated: [], unchanged: [], rejected: [] });
  const status = await store.status();
  expect(status).toMatchObject({
    papers: 2,
    concepts: receipt.conceptsCreated,
    links: receipt.linksWritten,
    lastIngestAt: at,
  });
  expect(status.statements).toBe(receipt.statementsWritten);
  expect(receipt.linksWritten).toBeGreaterThan(receipt.conceptsCreated);
});

test('every stored mention points at its words', async () => {
  await ingestAll([records(dropout, distillation)]);
  const papers = await store.exportPapers(null, 10);
  const mentions = papers.flatMap(({ paper, links }) =>
    links.flatMap((link) =>
      link.mentions.map(({ field, start, end, surface }) => [paper[field].slice(start, end), surface]),
    ),
  );
  expect(mentions.length).toBeGreaterThan(5);
  expect(mentions.filter(([found, surface]) => found !== surface)).toEqual([]);
});

test('ingesting twice changes nothing and says so', async () => {
  const inputs = [
    records(dropout, distillation),
    page('2025-03-14', ['A Title of a Page', dropout.abstract]),
  ];
  await ingestAll(inputs);
  const before = await contents();
  expect(await ingestAll(inputs)).toMatchObject({
    accepted: [],
    updated: [],
    unchanged: ['p1', 'p2', 'title:title of a page'],
    linksWritten: 0,
  });
  expect(await contents()).toEqual(before);
});

test('a changed abstract replaces what the paper said before, and concepts that nobody names go', async () => {
  await ingestAll([records(dropout, distillation)]);
  const changed = {
    ...dropout,
    abstract: 'We propose tree pruning, a method for question answering on SQuAD.',
  };
  expect(await ingestAll([records(changed, distillation)])).toMatchObject({
    accepted: [],
    updated: ['p1'],
    unchanged: ['p2'],
  });
  const replaced = await contents();
  await store.close();
  store = createSqliteStore({ path: ':memory:', readers: 0 });
  await store.migrate();
  await ingestAll([records(distillation, changed)]);
  expect(await contents()).toEqual(replaced);
});

test('the order of papers does not show in the graph', async () => {
  const many = Array.from({ length: 250 }, (_, index) => ({
    ...(index % 2 === 0 ? dropout : distillation),
    id: `p${index}`,
    title: `Paper Number ${index}`,
  }));
  await ingestAll([records(...many)]);
  const forward = await contents();
  await store.close();
  store = createSqliteStore({ path: ':memory:', readers: 0 });
  await store.migrate();
  await ingestAll([records(...many.reverse())]);
  expect(await contents()).toEqual(forward);
}, 30_000);

test('a broken record is rejected alone', async () => {
  const receipt = await ingestAll([records(dropout, { id: 'broken', title: 'No Abstract' }, distillation)]);
  expect(receipt).toMatchObject({
    accepted: ['p1', 'p2'],
    rejected: [
      { id: 'broken', file: 'input', line: 2, reason: 'Expected abstract to be a text, found nothing.' },
    ],
  });
});

test('nothing is written when an input turns out to be unreadable', async () => {
  const failing: Input = {
    ...page('2025-03-14', ['A Title', dropout.abstract]),
    text: `Trending Papers\n\nMar 15\n`,
  };
  await expect(ingestAll([records(dropout), failing])).rejects.toMatchObject({ code: 'USAGE' });
  expect(await store.status()).toMatchObject({ papers: 0, lastIngestAt: null });
});

describe('several records of one paper', () => {
  const arxiv = { ...dropout, id: '2401.00001' };
  const fuller = { ...arxiv, venue: 'A Workshop', abstract: `${dropout.abstract} It is fast.` };

  test.each([
    ['fuller last', [arxiv, fuller]],
    ['fuller first', [fuller, arxiv]],
  ])('the fuller record is taken, %s, and a second run changes nothing', async (_, both) => {
    const first = await ingestAll([records(...both)]);
    expect(first).toMatchObject({ accepted: ['2401.00001'], unchanged: ['2401.00001'], duplicates: 1 });
    expect((await store.exportPapers(null, 10)).map(({ paper }) => paper.venue)).toEqual(['A Workshop']);
    expect(await ingestAll([records(...both)])).toMatchObject({ accepted: [], updated: [], duplicates: 1 });
  });

  test('the same record twice is one new paper and one unchanged', async () => {
    expect(await ingestAll([records(arxiv, arxiv)])).toMatchObject({
      accepted: ['2401.00001'],
      unchanged: ['2401.00001'],
      duplicates: 0,
    });
  });

  test('the place is told where a fuller record stands for one', async () => {
    expect((await ingestAll([records(fuller, arxiv)])).duplicateRecords).toEqual([
      { id: '2401.00001', key: 'arxiv:2401.00001', file: 'input', line: 2 },
    ]);
  });
});

describe('a paper on several pages', () => {
  const title = 'A Paper of Many Days';
  const pages = [
    page('2025-03-14', [title, dropout.abstract], ['Another Paper', distillation.abstract]),
    page('2025-03-15', ['Another Paper', distillation.abstract], [title, `${dropout.abstract} It is fast.`]),
  ];
  const listings = async () =>
    (await store.exportPapers(null, 10)).map(({ paper, listings: all }) => [
      paper.title,
      all.map(({ listedAt, rank }) => `${listedAt ?? ''} ${rank}`),
    ]);
  const expected = [
    ['Another Paper', ['2025-03-14 2', '2025-03-15 1']],
    [title, ['2025-03-14 1', '2025-03-15 2']],
  ];

  test('keeps a listing of each, also of the page whose abstract was shorter', async () => {
    await ingestAll(pages);
    expect(await listings()).toEqual(expected);
    expect(await ingestAll(pages)).toMatchObject({ accepted: [], updated: [] });
    expect(await listings()).toEqual(expected);
  });

  test('gets them one by one, too', async () => {
    for (const one of pages) await ingestAll([one]);
    expect(await listings()).toEqual(expected);
  });
});

test('papers of one title and different keys are near-duplicates: reported, and accepted', async () => {
  const other = { ...dropout, id: '2401.00001' };
  const first = await ingestAll([records(dropout, other)]);
  expect(first).toMatchObject({
    accepted: ['p1', '2401.00001'],
    nearDuplicates: 1,
    nearDuplicatePairs: [
      { id: '2401.00001', key: 'arxiv:2401.00001', other: 'title:dropout for graph neural network||2024' },
    ],
  });
  const third = await ingestAll([records({ ...dropout, id: '2401.00002' })]);
  expect(third).toMatchObject({ accepted: ['2401.00002'], nearDuplicates: 1 });
});

test('an export is taken back as it was, without reading the papers again', async () => {
  await ingestAll([
    records(dropout, distillation),
    page('2025-03-14', ['A Title', dropout.abstract]),
    page('2025-03-15', ['Other', dropout.abstract], ['A Title', dropout.abstract]),
  ]);
  const exported = await contents();
  await store.close();
  store = createSqliteStore({ path: ':memory:', readers: 0 });
  await store.migrate();
  const text = exported.filter((line) => line.includes('"papergraph"')).join('');
  // An extract stage that has nothing to give: a paper that asked it would fail.
  const none = { version: 'another', extract: () => Promise.resolve([]) };
  const restore = () =>
    ingest(() => jsonLines.read(linesOf(text), { file: 'export', date: null }), {
      store,
      extractor: none,
      lexicon,
      at,
    });
  expect(await restore()).toMatchObject({ accepted: { length: 4 }, rejected: [] });
  expect(await contents()).toEqual(exported);
  expect(await restore()).toMatchObject({ accepted: [], updated: [], unchanged: { length: 4 } });
});

test('asked to stop, it writes what is extracted by then, begins nothing more, and says where it stands', async () => {
  const many = Array.from({ length: 500 }, (_, index) => ({
    ...dropout,
    id: `p${index}`,
    title: `Paper Number ${index}`,
  }));
  const stop = new AbortController();
  const items = () => jsonLines.read(linesOf(records(...many).text), { file: 'input', date: null });
  const receipt = await ingest(items, {
    store,
    extractor,
    lexicon,
    at,
    signal: stop.signal,
    onProgress: () => stop.abort(),
  });
  expect(receipt.interrupted).toBe(true);
  expect(await store.status()).toMatchObject({ papers: receipt.accepted.length });
  expect(receipt.accepted.length).toBeGreaterThan(0);
  expect(receipt.accepted.length).toBeLessThan(200);
  expect(await ingestAll([records(...many)])).toMatchObject({
    accepted: { length: 500 - receipt.accepted.length },
    unchanged: { length: receipt.accepted.length },
  });
}, 30_000);
