import { cp, readFile } from 'node:fs/promises';
import { PassThrough } from 'node:stream';
import { temporaryFolder } from '../temporary-folder.js';
import { outputTo, runPapergraph, type RunOptions } from './run-papergraph.js';

const fixtures = new URL('../fixtures/', import.meta.url);
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeEach(async () => {
  folder = await temporaryFolder();
  await cp(fixtures, `${folder.path}/fixtures`, { recursive: true });
});
afterEach(() => folder.dispose());

const run = (commandLine: string, options?: RunOptions) =>
  runPapergraph(folder.path, [...commandLine.split(' '), '--workers', '0'], options);

test('a page is ingested, then is unchanged', async () => {
  const first = await run('ingest fixtures/trending-page.txt --date 2025-03-14 --json');
  expect([first.code, first.stderr]).toEqual([0, '']);
  expect(first.json()).toMatchObject({
    accepted: { length: 6 },
    rejected: [],
    furnitureDropped: 5,
    nearDuplicates: 0,
  });
  const second = await run('ingest fixtures/trending-page.txt --date 2025-03-14');
  expect(second).toMatchObject({
    code: 0,
    stdout:
      '0 accepted, 0 updated, 6 unchanged, 0 rejected.\nWritten: 0 links, 0 statements, 0 new concepts.\nAlso: 5 lines of page furniture.\n',
  });
});

test('broken records are rejected alone, told on standard error, and end in 1', async () => {
  const { code, stderr, json } = await run('ingest fixtures/broken.jsonl --json');
  expect(code).toBe(1);
  expect(json()).toMatchObject({
    accepted: ['good-1', 'title:good record without an id|quinn vale|2023', 'good-2'],
    rejected: { length: 11 },
  });
  expect(stderr.split('\n')[0]).toBe(
    'fixtures/broken.jsonl:2: rejected: Expected a JSON object, found text that is no JSON.',
  );
});

test('standard input is read like a file', async () => {
  const input = await readFile(new URL('papers.jsonl', fixtures), 'utf8');
  const { code, json } = await run('ingest - --json', { input });
  expect(code).toBe(0);
  expect(json()).toMatchObject({ accepted: { length: 12 } });
});

test.each([
  ['missing.jsonl', 'papergraph: Expected a file, folder or glob at missing.jsonl, found nothing.\n'],
  [
    'fixtures/trending-page.txt --date 2025-03-15',
    'papergraph: Expected the given date to agree with the page\'s own, "Mar 14" (fixtures/trending-page.txt, line 9), found 2025-03-15.\n',
  ],
  [
    'fixtures/papers.jsonl --date 2025-02-30',
    'papergraph: Expected --date as YYYY-MM-DD, found "2025-02-30".\n',
  ],
])('ingest %s ends in 2 with one sentence', async (rest, message) => {
  expect(await run(`ingest ${rest}`)).toMatchObject({ code: 2, stdout: '', stderr: message });
});

test('a wrong environment ends in 2 and names the variable', async () => {
  const { code, stderr } = await run('ingest fixtures/papers.jsonl', { environment: { PORT: 'x' } });
  expect([code, stderr]).toEqual([
    2,
    'papergraph: Wrong configuration: PORT: expected a port from 0 to 65535, found "x".\n',
  ]);
});

test('a store that fails ends in 3', async () => {
  const environment = { PAPERGRAPH_DB: `${folder.path}/no/such/folder.db` };
  const { code, stderr } = await run('ingest fixtures/papers.jsonl', { environment });
  expect(code).toBe(3);
  expect(stderr).toMatch(/^papergraph: Expected .*\.\n$/);
});

test('a file that is no database ends in 3 and stays as it is', async () => {
  const environment = { PAPERGRAPH_DB: `${folder.path}/fixtures/papers.jsonl` };
  const before = await readFile(environment.PAPERGRAPH_DB, 'utf8');
  expect(await run('ingest fixtures/broken.jsonl', { environment })).toMatchObject({ code: 3 });
  expect(await readFile(environment.PAPERGRAPH_DB, 'utf8')).toBe(before);
});

test('progress shows on a terminal alone', async () => {
  const shown: string[] = [];
  const stderr = { ...outputTo((text) => shown.push(text)), isTTY: true };
  await run('ingest fixtures/papers.jsonl', { stderr });
  expect(shown.join('')).toContain('12 of 12 papers');
});

const stopping = 'papergraph: stopping after the papers at hand; asked once more, it stops at once.\n';

test('asked to stop, it says so at once, ends in 130, and what is written is whole', async () => {
  const stop = new AbortController();
  let said = '';
  const take = (text: string): void => {
    said += text;
    // The first progress: the first papers are being extracted.
    if (text.includes('papers')) stop.abort();
  };
  const stderr = { ...outputTo(take), isTTY: true };
  const { code, stdout } = await run('ingest fixtures/papers.jsonl', { stderr, signal: stop.signal });
  expect(code).toBe(130);
  expect(said).toContain(stopping);
  expect(stdout).toContain('Stopped before the end; run it again to go on.');
  const again = await run('ingest fixtures/papers.jsonl --json');
  const { accepted, unchanged } = again.json() as Record<'accepted' | 'unchanged', readonly string[]>;
  expect(accepted.length).toBeGreaterThan(0);
  expect(accepted.length + unchanged.length).toBe(12);
});

test('asked to stop while it waits for standard input, it ends in 130 and writes nothing', async () => {
  const stop = new AbortController();
  const stdin = new PassThrough();
  const running = run('ingest -', { stdin, signal: stop.signal });
  setTimeout(() => stop.abort(), 50);
  expect(await running).toMatchObject({ code: 130, stdout: '', stderr: stopping });
});
