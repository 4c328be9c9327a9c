import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
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

function start(commandLine: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, [program, ...commandLine], {
    cwd: folder.path,
    env: { PATH: process.env.PATH, PORT: '0', ...environment },
  });
  const written = { stdout: '', stderr: '' };
  child.stdout.on('data', (data: Buffer) => (written.stdout += data.toString()));
  child.stderr.on('data', (data: Buffer) => (written.stderr += data.toString()));
  const ended = new Promise<{
    readonly code: number | null;
    readonly stdout: string;
    readonly stderr: string;
  }>((resolve) => child.on('close', (code) => resolve({ code, ...written })));
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

test('a Neo4j that is down is told within seconds, ends in 3 and shows no password', async () => {
  const environment = { NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_PASSWORD: 'hidden' };
  const { code, stderr } = await start(['ingest', papers], environment).ended;
  expect(code).toBe(3);
  expect(stderr).toMatch(/^papergraph: [^\n]*127\.0\.0\.1:9[^\n]*\.\n$/);
  expect(stderr).not.toContain('hidden');
}, 30_000);

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
