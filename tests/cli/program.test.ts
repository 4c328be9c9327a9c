import { spawn, type SpawnOptions } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, open, readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '../temporary-folder.js';

/** The program as users run it: the build, as a process of its own. */
const program = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const papers = fileURLToPath(new URL('../fixtures/papers.jsonl', import.meta.url));

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  if (!existsSync(program))
    throw new Error(`Expected the build at ${program}, found nothing: run npm run build.`);
  folder = await temporaryFolder();
});
afterAll(() => folder.dispose());

/** File modes mean nothing to root: there these start a program that has given up that right, and still may read a home. */
const obeyingModes =
  process.getuid?.() === 0
    ? ['setpriv', '--bounding-set=-dac_override,-dac_read_search', '--inh-caps=-all']
    : [];

function start(
  commandLine: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  { launcher = [], ...options }: Pick<SpawnOptions, 'stdio'> & { readonly launcher?: readonly string[] } = {},
) {
  const [command = '', ...rest] = [...launcher, process.execPath, program, ...commandLine];
  const child = spawn(command, rest, {
    cwd: folder.path,
    env: { PATH: process.env.PATH, PORT: '0', ...environment },
    ...options,
  });
  const written = { stdout: '', stderr: '' };
  child.stdout?.on('data', (data: Buffer) => (written.stdout += data.toString()));
  child.stderr?.on('data', (data: Buffer) => (written.stderr += data.toString()));
  const ended = new Promise<{
    readonly code: number | null;
    readonly stdout: string;
    readonly stderr: string;
  }>((resolve, reject) => child.on('error', reject).on('close', (code) => resolve({ code, ...written })));
  return { child, written, ended };
}

test('the threads extract the same, in the same order, as one thread alone', async () => {
  const lines = (await readFile(papers, 'utf8')).trim().split('\n');
  await writeFile(
    `${folder.path}/many.jsonl`,
    Array.from({ length: 20 }, () => lines)
      .flat()
      .join('\n'),
  );
  const [none, two] = await Promise.all(
    ['0', '2'].map((workers) => start(['extract', 'many.jsonl', '--workers', workers]).ended),
  );
  expect(none).toMatchObject({ code: 0, stderr: '' });
  expect(none?.stdout.trim().split('\n')).toHaveLength(240);
  expect(two).toEqual(none);
}, 60_000);

test('an error is one sentence without a stack, and its exit code', async () => {
  expect(await start(['ingest', 'missing']).ended).toEqual({
    code: 2,
    stdout: '',
    stderr: 'papergraph: Expected a file, folder or glob at missing, found nothing.\n',
  });
}, 30_000);

test.each([
  ['extract', [papers, '--workers', '0']],
  ['status', []],
  ['--help', []],
])(
  '%s into a device that is full is one sentence and ends in 2',
  async (command, rest) => {
    const environment = { PAPERGRAPH_DB: 'full.db' };
    await start(['migrate'], environment).ended;
    const full = await open('/dev/full', 'w');
    try {
      const { ended } = start([command, ...rest], environment, { stdio: ['ignore', full.fd, 'pipe'] });
      expect(await ended).toMatchObject({
        code: 2,
        stderr:
          'papergraph: Expected the output to take all that is written, found no space left (ENOSPC).\n',
      });
    } finally {
      await full.close();
    }
  },
  30_000,
);

test('a file on a device that is full is told by its name', async () => {
  expect(await start(['extract', papers, '--out', '/dev/full']).ended).toMatchObject({
    code: 2,
    stderr: 'papergraph: Expected /dev/full to take all that is written, found no space left (ENOSPC).\n',
  });
}, 30_000);

test('a reader that stops reading, as head does, ends the program without a word', async () => {
  await writeFile(`${folder.path}/again.jsonl`, (await readFile(papers, 'utf8')).repeat(40));
  const { child, ended } = start(['extract', 'again.jsonl', '--workers', '0']);
  child.stdout?.once('data', () => child.stdout?.destroy());
  expect(await ended).toMatchObject({ code: 0, stderr: '' });
}, 30_000);

test('a Neo4j that is down is told within seconds, ends in 3 and shows no password', async () => {
  const environment = { NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_PASSWORD: 'hidden' };
  const { code, stderr } = await start(['ingest', papers], environment).ended;
  expect(code).toBe(3);
  expect(stderr).toMatch(/^papergraph: [^\n]*127\.0\.0\.1:9[^\n]*\.\n$/);
  expect(stderr).not.toContain('hidden');
}, 30_000);

/** Starts an ingest that takes half a minute and more, waits until it is at work, and interrupts it so many times. */
async function interruptedIngest(name: string, interrupts: number) {
  const records = Array.from({ length: 3000 }, (_, place) =>
    JSON.stringify({
      id: `p${place}`,
      title: `Long Paper ${place}`,
      abstract: `We train ResNet-${place} on ImageNet for image classification. `.repeat(30),
    }),
  );
  await writeFile(`${folder.path}/long.jsonl`, records.join('\n'));
  const { child, written, ended } = start(['ingest', 'long.jsonl', '--json'], { PAPERGRAPH_DB: name });
  // The log of the database appears when the store is open; a moment later the threads extract.
  while (!existsSync(`${folder.path}/${name}-wal`)) await new Promise((resolve) => setTimeout(resolve, 20));
  await new Promise((resolve) => setTimeout(resolve, 2000));
  const began = performance.now();
  for (let sent = 0; sent < interrupts; sent += 1) {
    child.kill('SIGINT');
    if (sent + 1 < interrupts)
      while (written.stderr === '') await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const { code, stdout, stderr } = await ended;
  const status = await start(['status', '--json'], { PAPERGRAPH_DB: name }).ended;
  const { store } = JSON.parse(status.stdout) as { store: { papers: number } };
  return { code, stdout, stderr, seconds: (performance.now() - began) / 1000, papers: store.papers };
}

const stopping = 'papergraph: stopping after the papers at hand; asked once more, it stops at once.\n';

test('interrupted, an ingest says so, ends soon in 130, and has written what its receipt says', async () => {
  const { code, stdout, stderr, seconds, papers: stored } = await interruptedIngest('once.db', 1);
  expect([code, stderr]).toEqual([130, stopping]);
  expect(seconds).toBeLessThan(10);
  const receipt = JSON.parse(stdout) as { accepted: readonly string[]; interrupted: boolean };
  expect(receipt.interrupted).toBe(true);
  expect(receipt.accepted.length).toBeLessThan(3000);
  expect(stored).toBe(receipt.accepted.length);
}, 60_000);

test('interrupted twice, an ingest stops at once in 130 and leaves a store that is whole', async () => {
  const { code, stdout, seconds } = await interruptedIngest('twice.db', 2);
  expect([code, stdout]).toEqual([130, '']);
  expect(seconds).toBeLessThan(5);
}, 60_000);

test('start serves the sample and ends cleanly on SIGTERM', async () => {
  const { child, written, ended } = start(['start', '--json']);
  while (child.exitCode === null && !written.stdout.includes('\n'))
    await new Promise((resolve) => setTimeout(resolve, 50));
  expect(written.stderr).toBe('The store was empty: 66 sample papers ingested.\n');
  const { url } = JSON.parse(written.stdout) as { url: string };
  expect((await fetch(`${url}/health/ready`)).status).toBe(200);
  child.kill('SIGTERM');
  expect(await ended).toMatchObject({ code: 0 });
}, 60_000);

describe.each([
  ['a file that may not be written', 0o444, 0o777],
  ['a folder that may not be written', 0o644, 0o555],
])('a database in %s', (_name, fileMode, folderMode) => {
  const kept = () => `${folder.path}/kept-${fileMode}-${folderMode}`;
  const run = (...commandLine: readonly string[]) =>
    start(commandLine, { PAPERGRAPH_DB: `${kept()}/graph.db` }, { launcher: obeyingModes });
  beforeAll(async () => {
    await mkdir(kept());
    await start(['ingest', papers], { PAPERGRAPH_DB: `${kept()}/graph.db` }).ended;
    await chmod(`${kept()}/graph.db`, fileMode);
    await chmod(kept(), folderMode);
  }, 30_000);
  afterAll(() => chmod(kept(), 0o755));

  test('is read by status and export, and nothing is left beside it', async () => {
    const [status, exported] = await Promise.all([run('status', '--json').ended, run('export').ended]);
    expect([status.code, status.stderr]).toEqual([0, '']);
    expect(JSON.parse(status.stdout)).toMatchObject({ store: { papers: 12 } });
    expect([exported.code, exported.stderr]).toEqual([0, '']);
    expect(exported.stdout.split('\n').length).toBeGreaterThan(12);
    expect(await readdir(kept())).toEqual(['graph.db']);
  }, 30_000);

  test('is served', async () => {
    const { child, written, ended } = run('serve', '--json');
    while (child.exitCode === null && !written.stdout.includes('\n'))
      await new Promise((resolve) => setTimeout(resolve, 50));
    const { url } = JSON.parse(written.stdout) as { url: string };
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ papers(first: 1) { totalCount } }' }),
    });
    expect(await response.json()).toEqual({ data: { papers: { totalCount: 12 } } });
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({ code: 0, stderr: '' });
  }, 30_000);

  test('is not written, and whoever tries is told why', async () => {
    const more = fileURLToPath(new URL('../fixtures/trending-page.txt', import.meta.url));
    expect(await run('ingest', more).ended).toMatchObject({
      code: 3,
      stderr: `papergraph: Expected a Papergraph database at ${kept()}/graph.db, found a file that cannot be written. Give this user the right to write the file and its folder.\n`,
    });
  }, 30_000);
});
