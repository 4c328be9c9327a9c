import { readFile, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { temporaryFolder } from '../temporary-folder.js';
import { runPapergraph, type RunOptions } from './run-papergraph.js';

const pairs = [
  { a: { surface: 'MNIST-1D', type: 'DATASET' }, b: { surface: 'mnist 1d', type: 'DATASET' }, note: 'kept' },
  { a: { surface: 'ResNet-18', type: 'METHOD' }, b: { surface: 'ResNet-34', type: 'METHOD' } },
  {
    a: { surface: 'SVM', type: 'METHOD', context: 'We train an SVM on the features.' },
    b: { surface: 'support vector machines', type: 'METHOD', context: null },
  },
];
const text = pairs.map((pair) => `${JSON.stringify(pair)}\n`).join('');
const linesOf = (printed: string) =>
  printed
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeEach(async () => {
  folder = await temporaryFolder();
  await writeFile(`${folder.path}/pairs.jsonl`, text);
});
afterEach(() => folder.dispose());
const resolve = (rest: readonly string[], options?: RunOptions) =>
  runPapergraph(folder.path, ['resolve', ...rest], options);
const fileIn = (name: string) => readFile(`${folder.path}/${name}`, 'utf8');

test('each line is answered by itself with a verdict and a reason, in input order, without a store', async () => {
  const { code, stdout, stderr } = await resolve(['pairs.jsonl']);
  expect([code, stderr]).toEqual([0, '']);
  const answers = linesOf(stdout);
  expect(answers).toEqual(pairs.map((pair) => expect.objectContaining(pair) as object));
  expect(answers.map(({ verdict, rule }) => [verdict, rule])).toEqual([
    ['MERGE', 'folded-name'],
    ['SEPARATE', 'other-version'],
    ['MERGE', 'abbreviation'],
  ]);
  for (const { reason, rule } of answers) expect(reason).toMatch(new RegExp(`^${String(rule)}: .+\\.$`));
  await expect(fileIn('graph.db')).rejects.toMatchObject({ code: 'ENOENT' });
});

test('a verdict that the line already holds has no say', async () => {
  const claimed = JSON.stringify({ ...pairs[1], verdict: 'MERGE', reason: 'claimed' });
  const { stdout } = await resolve(['-'], { input: claimed });
  expect(linesOf(stdout)).toMatchObject([{ verdict: 'SEPARATE', reason: /^other-version/ }]);
});

test('standard input, a gzipped file and a file with Windows line ends give the same lines', async () => {
  const { stdout } = await resolve(['pairs.jsonl']);
  await writeFile(`${folder.path}/pairs.jsonl.gz`, gzipSync(text));
  expect((await resolve(['-'], { input: text })).stdout).toBe(stdout);
  expect((await resolve(['pairs.jsonl.gz'])).stdout).toBe(stdout);
  expect((await resolve(['-'], { input: text.replaceAll('\n', '\r\n') })).stdout).toBe(stdout);
});

test('more pairs than are written at a time come out whole', async () => {
  const { stdout, json } = await resolve(['-', '--out', 'out.jsonl', '--json'], { input: text.repeat(400) });
  expect(stdout.split('\n')).toHaveLength(2);
  expect(json()).toEqual({ resolved: 1200, verdicts: { MERGE: 800, SEPARATE: 400 }, rejected: [] });
  expect(await fileIn('out.jsonl')).toBe((await resolve(['pairs.jsonl'])).stdout.repeat(400));
});

test('--out writes a file, says how many in words, and leaves nothing unfinished', async () => {
  expect(await resolve(['pairs.jsonl', '--out', 'out.jsonl'])).toMatchObject({
    code: 0,
    stdout: '3 pairs resolved: 2 MERGE, 1 SEPARATE; 0 rejected.\n',
  });
  expect(linesOf(await fileIn('out.jsonl'))).toHaveLength(3);
  await expect(fileIn('out.jsonl.unfinished')).rejects.toMatchObject({ code: 'ENOENT' });
});

test('a broken line is rejected alone, with its line and reason, and ends in 1', async () => {
  const broken = [
    'no JSON',
    '',
    'null',
    '{"a":{"surface":"BLEU","type":"SCORE"},"b":{"surface":"BLEU","type":"METRIC"}}',
    '{"a":{"surface":" ","type":"METRIC"},"b":{"surface":"BLEU","type":"METRIC"}}',
  ];
  const { code, stdout, stderr, json } = await resolve(['-', '--json'], {
    input: `${broken.join('\n')}\n${text}`,
  });
  expect(code).toBe(1);
  expect(linesOf(stdout)).toHaveLength(4);
  expect(stderr).toBe(
    [
      '-:1: rejected: Expected a JSON object, found text that is no JSON.',
      '-:3: rejected: Expected a JSON object, found null.',
      '-:4: rejected: Expected a.type to be one of METHOD, DATASET, TASK, METRIC, CONCEPT, found "SCORE".',
      '-:5: rejected: a.surface: Expected a name, found blanks.',
      '',
    ].join('\n'),
  );
  expect(json()).toMatchObject({
    resolved: 3,
    rejected: [1, 3, 4, 5].map((line) => ({ file: '-', line, reason: expect.any(String) as string })),
  });
});

test('a missing file ends in 2, and a file that stood under the name of --out stays', async () => {
  await writeFile(`${folder.path}/out.jsonl`, 'before');
  expect(await resolve(['missing.jsonl', '--out', 'out.jsonl'])).toMatchObject({
    code: 2,
    stdout: '',
    stderr: 'papergraph: Expected a file, folder or glob at missing.jsonl, found nothing.\n',
  });
  expect(await fileIn('out.jsonl')).toBe('before');
});

test('a gzipped file that is cut short ends in 2 and leaves neither file nor remains', async () => {
  await writeFile(`${folder.path}/cut.jsonl.gz`, gzipSync(text.repeat(50)).subarray(0, -12));
  expect(await resolve(['cut.jsonl.gz', '--out', 'out.jsonl'])).toMatchObject({ code: 2 });
  for (const name of ['out.jsonl', 'out.jsonl.unfinished'])
    await expect(fileIn(name)).rejects.toMatchObject({ code: 'ENOENT' });
});

test('asked to stop, it ends in 130 and the file does not appear', async () => {
  const signal = AbortSignal.abort();
  expect(await resolve(['pairs.jsonl', '--out', 'out.jsonl'], { signal })).toMatchObject({ code: 130 });
  await expect(fileIn('out.jsonl')).rejects.toMatchObject({ code: 'ENOENT' });
});

test('with --store the names mean what the papers of the store say', async () => {
  const papers = ['One', 'Two'].map((title) => ({
    title: `${title} on waves`,
    abstract: 'We propose quartz zonal tracking (QZT), a method for image classification. QZT is fast.',
  }));
  await writeFile(
    `${folder.path}/papers.jsonl`,
    papers.map((paper) => `${JSON.stringify(paper)}\n`).join(''),
  );
  expect((await runPapergraph(folder.path, ['ingest', 'papers.jsonl'])).code).toBe(0);
  const input = JSON.stringify({
    a: { surface: 'QZT', type: 'METHOD' },
    b: { surface: 'Quartz Zonal Tracking', type: 'METHOD' },
  });
  expect(linesOf((await resolve(['-'], { input })).stdout)).toMatchObject([{ verdict: 'SEPARATE' }]);
  expect(linesOf((await resolve(['-', '--store'], { input })).stdout)).toMatchObject([
    { verdict: 'MERGE', rule: 'learnt' },
  ]);
});
