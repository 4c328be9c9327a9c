import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { openStore } from '../../src/cli.js';
import { exitCodes } from '../../src/commands/surroundings.js';
import { PapergraphError } from '../../src/domain/errors.js';
import { decisionLine } from '../../src/ingest/export-line.js';
import { aDecision, keyOf } from '../builders.js';
import { temporaryFolder } from '../temporary-folder.js';
import { outputTo, runPapergraph, type RunOptions } from './run-papergraph.js';

const papers = fileURLToPath(new URL('../fixtures/papers.jsonl', import.meta.url));
const page = fileURLToPath(new URL('../fixtures/trending-page.txt', import.meta.url));
const broken = fileURLToPath(new URL('../fixtures/broken.jsonl', import.meta.url));

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => folder.dispose());
const run = (commandLine: readonly string[], options?: RunOptions) =>
  runPapergraph(folder.path, commandLine, options);
const fileIn = (name: string) => readFile(`${folder.path}/${name}`, 'utf8');

describe('extract', () => {
  const extract = (...rest: readonly string[]) => run(['extract', ...rest, '--workers', '0']);

  test('prints a line for each record, in input order and under its own id, and touches no store', async () => {
    const { code, stdout, stderr } = await extract(papers);
    expect([code, stderr]).toEqual([0, '']);
    const ids = (await readFile(papers, 'utf8'))
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: string }).id);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { id: string }).id),
    ).toEqual(ids);
    await expect(fileIn('graph.db')).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test('a lexicon named by the environment teaches names and forbids others', async () => {
    const record = { title: 'Zorbing', abstract: 'We apply the Zorb-9 gadget to image classification.' };
    await writeFile(`${folder.path}/one.jsonl`, JSON.stringify(record));
    await writeFile(
      `${folder.path}/names.json`,
      JSON.stringify({
        concepts: [{ name: 'Zorb-9 gadget', type: 'DATASET' }],
        never: ['image classification'],
      }),
    );
    const environment = { PAPERGRAPH_LEXICON: `${folder.path}/names.json` };
    const { stdout } = await run(['extract', `${folder.path}/one.jsonl`, '--workers', '0'], { environment });
    const { concepts } = JSON.parse(stdout.split('\n')[0] ?? '') as {
      concepts: { name: string; type: string }[];
    };
    expect(concepts.map(({ name, type }) => [name, type])).toContainEqual(['Zorb-9 gadget', 'DATASET']);
    expect(concepts.map(({ name }) => name)).not.toContain('image classification');
  });

  test('a lexicon that is missing is said with its path', async () => {
    const environment = { PAPERGRAPH_LEXICON: 'no-such.json' };
    const { code, stderr } = await run(['extract', papers], { environment });
    expect([code, stderr]).toEqual([
      2,
      'papergraph: Expected a lexicon in no-such.json, found no file that can be read.\n',
    ]);
  });

  test('each line says what the paper speaks of, with mentions that point at their words', async () => {
    const { stdout } = await extract(papers);
    const first = JSON.parse(stdout.split('\n')[0] ?? '') as {
      concepts: object[];
      mentions: { start: number; end: number; surface: string; field: 'title' | 'abstract' }[];
    };
    const record = JSON.parse((await readFile(papers, 'utf8')).split('\n')[0] ?? '') as {
      title: string;
      abstract: string;
    };
    expect(Object.keys(first)).toEqual(['id', 'concepts', 'relations', 'mentions']);
    expect(Object.keys(first.concepts[0] ?? {})).toEqual([
      'name',
      'type',
      'role',
      'confidence',
      'core',
      'aliases',
    ]);
    expect(Object.keys(first.mentions[0] ?? {})).toEqual([
      'start',
      'end',
      'surface',
      'type',
      'confidence',
      'field',
    ]);
    expect(first.mentions.map(({ field, start, end }) => record[field].slice(start, end))).toEqual(
      first.mentions.map(({ surface }) => surface),
    );
  });

  test('writes to a file, says how many, and leaves nothing unfinished', async () => {
    const { code, stdout, json } = await extract(page, '--out', 'out.jsonl', '--json');
    expect(code).toBe(0);
    expect(json()).toMatchObject({ extracted: 6, rejected: [] });
    expect(stdout.split('\n')).toHaveLength(2);
    expect((await fileIn('out.jsonl')).trim().split('\n')).toHaveLength(6);
    await expect(fileIn('out.jsonl.unfinished')).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test('ends in 1 when a record was rejected, and skips it alone', async () => {
    const { code, stdout } = await extract(broken);
    expect(code).toBe(1);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { id: string }).id),
    ).toEqual(['good-1', 'title:good record without an id|quinn vale|2023', 'good-2']);
  });

  test('ends in 2 when the file cannot be written', async () => {
    expect(await extract(papers, '--out', 'no/folder.jsonl')).toMatchObject({
      code: 2,
      stderr:
        'papergraph: Expected --out to name a file that can be written, found no/folder.jsonl (ENOENT).\n',
    });
  });

  test('a file that stood there stays whole when reading fails', async () => {
    await extract(papers, '--out', 'out.jsonl');
    const before = await fileIn('out.jsonl');
    expect(await extract(papers, `${folder.path}/missing`, '--out', 'out.jsonl')).toMatchObject({ code: 2 });
    expect(await fileIn('out.jsonl')).toBe(before);
  });
});

test('an export, ingested into an empty store, exports the same bytes', async () => {
  await run(['ingest', papers, page, '--date', '2025-03-14', '--workers', '0']);
  const exported = await run(['export', '--out', 'first.jsonl', '--json']);
  expect(exported.code).toBe(0);
  expect(exported.json()).toMatchObject({ papers: 18 });
  const other = { environment: { PAPERGRAPH_DB: `${folder.path}/other.db` } };
  const restored = await run(['ingest', 'first.jsonl', '--json', '--workers', '0'], other);
  expect(restored.code).toBe(0);
  expect(restored.json()).toMatchObject({
    accepted: { length: 18 },
    derivedLines: exported.json().concepts,
  });
  const again = await run(['export'], other);
  expect(again.stdout).toBe(await fileIn('first.jsonl'));
}, 30_000);

test('the receipt counts the decisions of an export', async () => {
  const decision = (number: number, into: string) =>
    decisionLine(aDecision(number, { type: 'MERGE', concept: keyOf('lunar'), into: keyOf(into) }));
  const ingest = async (input: string, ...options: readonly string[]) =>
    run(['ingest', '-', '--format', 'json-lines', '--workers', '0', ...options], { input });
  expect((await ingest(decision(1, 'tidal'), '--json')).json()).toMatchObject({
    decisionsAccepted: 1,
    decisionsKnown: 0,
  });
  const second = await ingest(decision(1, 'tidal') + decision(2, 'solar') + decision(3, 'lunar'));
  expect(second).toMatchObject({
    code: 1,
    stderr: '-:3: rejected: Expected two concepts to merge, found "lunar" on both sides.\n',
  });
  expect(second.stdout.split('\n')[2]).toBe('Of 2 decisions: 1 accepted, 1 already known.');
});

test('an export with its summary in it is taken back, too', async () => {
  await run(['ingest', page, '--workers', '0']);
  const { stdout } = await run(['export', '--json']);
  expect((await run(['ingest', '-', '--workers', '0', '--json'], { input: stdout })).json()).toMatchObject({
    unchanged: { length: 6 },
    rejected: [],
  });
}, 30_000);

test.each(['status', 'export'])('%s of a path without a store says so and makes nothing', async (command) => {
  expect(await run([command])).toMatchObject({
    code: 3,
    stdout: '',
    stderr: `papergraph: Expected a Papergraph database at ${folder.path}/graph.db, found no file. Give the path of one, or make one with \`papergraph ingest\`.\n`,
  });
  expect(await readdir(folder.path)).toEqual([]);
});

test('status counts an empty store and a full one', async () => {
  await writeFile(`${folder.path}/graph.db`, '');
  expect((await run(['status', '--json'])).json()).toMatchObject({
    program: { version: expect.stringMatching(/^\d+\.\d+\.\d+/) as string },
    store: { engine: 'sqlite', papers: 0, schemaVersion: null, lastIngestAt: null },
  });
  await run(['ingest', papers, '--workers', '0']);
  const { code, stdout } = await run(['status']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^papers {6}12 \(/m);
  expect(stdout).toMatch(/^last ingest 2026-01-02T03:04:05.000Z$/m);
}, 30_000);

test('migrate applies what is missing, once', async () => {
  const first = (await run(['migrate', '--json'])).json() as { migrations: { applied: string }[] };
  expect(first.migrations.length).toBeGreaterThan(0);
  expect(new Set(first.migrations.map(({ applied }) => applied))).toEqual(new Set(['now']));
  expect((await run(['migrate'])).stdout).toBe(`0 applied now, ${first.migrations.length} before.\n`);
});

test.each([
  ['serve', 0],
  ['start', 66],
])(
  '%s answers until it is asked to stop',
  async (command, expected) => {
    const stop = new AbortController();
    let printed = '';
    const stdout = outputTo((text) => (printed += text));
    const running = run([command, '--json'], { stdout, signal: stop.signal });
    const started = async () => {
      while (printed === '') await new Promise((resolve) => setTimeout(resolve, 20).unref());
    };
    await Promise.race([started(), running]);
    const { url } = JSON.parse(printed) as { url: string };
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ papers(first: 1) { totalCount } }' }),
    });
    expect(await response.json()).toEqual({ data: { papers: { totalCount: expected } } });
    stop.abort();
    expect(await running).toMatchObject({ code: 0 });
    await expect(fetch(url)).rejects.toThrow();
  },
  30_000,
);

describe('help', () => {
  test.each(
    [
      ['--help'],
      ['help'],
      ['ingest', '--help'],
      ['help', 'extract'],
      ['resolve', '--help'],
      ['export', '-h'],
      ['start', '--help'],
    ].map((words) => [words]),
  )('is printed for %p, and is no error', async (words) => {
    const { code, stdout, stderr } = await run(words);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Usage: papergraph');
  });

  test('is printed after one sentence when there is no command', async () => {
    const { stderr } = await run([]);
    expect(stderr).toMatch(/^papergraph: Expected a command, found none\.\n\nUsage: papergraph /);
  });

  test('lists every exit code', async () => {
    const { stdout } = await run(['--help']);
    const [, listed = ''] = stdout.split('Exit codes:');
    expect([...listed.matchAll(/\d+(?= )/g)].map(([code]) => Number(code))).toEqual(Object.values(exitCodes));
  });

  test('says the version', async () => {
    expect(await run(['--version'])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string,
    });
  });

  test.each(
    [
      [],
      ['nonsense'],
      ['ingest'],
      ['extract'],
      ['resolve'],
      ['resolve', 'a', 'b'],
      ['ingest', 'a', '--format', 'pdf'],
      ['ingest', 'a', '--workers', 'many'],
      ['status', '--nonsense'],
      ['migrate', 'extra'],
    ].map((words) => [words]),
  )('wrong usage %p ends in 2 and says so on standard error', async (words) => {
    const { code, stdout, stderr } = await run(words);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).not.toBe('');
  });
});

describe('with --json, a failure is one line of JSON on standard error', () => {
  test.each([
    ['of a missing input', ['ingest', 'missing'], 2, 'INPUT_UNREADABLE', { path: 'missing' }],
    ['of the store', ['status'], 3, 'STORE_UNREADABLE', { path: expect.any(String) as string }],
    ['of wrong usage', ['status', '--nonsense'], 2, 'USAGE', {}],
    ['of an option', ['ingest', 'a', '--date', 'today'], 2, 'USAGE', {}],
  ])('%s', async (_name, words, exit, errorCode, details) => {
    const { code, stdout, stderr } = await run([...words, '--json']);
    expect([code, stdout]).toEqual([exit, '']);
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(JSON.parse(stderr)).toEqual({
      error: { code: errorCode, message: expect.stringMatching(/./) as string, details },
    });
  });

  test('of a graph that others keep writing to', async () => {
    const { code, stdout, stderr } = await run(['ingest', papers, '--workers', '0', '--json'], {
      openStore: async (config, use) => ({
        ...(await openStore(config, { ...use, readers: 0 })),
        mergePapers: () => Promise.reject(new PapergraphError('GRAPH_CHANGED', 'Something else wrote.')),
      }),
    });
    const error = { code: 'GRAPH_CHANGED', message: 'Something else wrote.', details: {} };
    expect([code, stdout, JSON.parse(stderr)]).toEqual([3, '', { error }]);
  });

  test('of a fault of the program', async () => {
    const openStore = () => Promise.reject(new TypeError('x is not a function'));
    const { code, stderr } = await run(['status', '--json'], { openStore });
    expect([code, JSON.parse(stderr)]).toEqual([
      70,
      {
        error: {
          code: 'INTERNAL_ERROR',
          message: 'Unexpected failure: x is not a function',
          details: {},
        },
      },
    ]);
  });
});
