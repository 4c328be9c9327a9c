import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { detectFormat } from '../../src/ingest/detect-format.js';
import { findInputs } from '../../src/ingest/find-inputs.js';
import { extensionsInWords, formats, formatsInWords } from '../../src/ingest/formats.js';
import { gatherInputs } from '../../src/ingest/gather-inputs.js';
import { jsonLines } from '../../src/ingest/json-lines.js';
import { readInputs } from '../../src/ingest/read-inputs.js';
import { temporaryFolder } from '../temporary-folder.js';
import { all, papersIn, problemsIn } from './read-text.js';

const line = (id: string) =>
  `${JSON.stringify({ id, title: `Title ${id}`, abstract: 'Words of an abstract.' })}\n`;
const pageText =
  'Get trending papers in your email inbox!\n\nA Title\n\nWords that are enough of them to be taken for one whole abstract here.\n';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  folder = await temporaryFolder({
    'b.jsonl': line('b'),
    'a.jsonl': line('a'),
    'packed.jsonl.gz': gzipSync(line('packed')),
    'deep/c.ndjson': line('c'),
    'page.txt': pageText,
    'notes.md': '# Notes\n',
    'marked.jsonl': `\uFEFF${line('marked')}`,
    'cut.jsonl.gz': gzipSync(line('cut').repeat(100)).subarray(0, 60),
    'spoilt.jsonl.gz': Buffer.concat([gzipSync(line('spoilt')).subarray(0, -8), Buffer.alloc(8)]),
    'empty/readme.md': '',
    'joined.jsonl': `\uFEFF${line('one')}\uFEFF${line('two')}`,
    'latin/plain.jsonl': Buffer.from(line('a') + line('Fréchet'), 'latin1'),
    'latin/packed.jsonl.gz': gzipSync(Buffer.from(line('Fréchet'), 'latin1')),
    'latin/late.jsonl': Buffer.concat([
      Buffer.from(line('é').repeat(9000)),
      Buffer.from(line('Fréchet'), 'latin1'),
    ]),
  });
});
afterAll(() => folder.dispose());

const namesOf = async (...paths: readonly string[]) =>
  (await findInputs(paths, folder.path)).map(({ name }) => name);
const idsIn = async (name: string) => {
  const files = await findInputs([name], folder.path);
  return papersIn(await all(readInputs(files, { format: null, date: null }))).map(({ record }) => record.id);
};

test('paths come in the order given, those of a folder or glob sorted, each file once', async () => {
  expect(await namesOf('b.jsonl', '{b,a}.jsonl', './a.jsonl')).toEqual(['b.jsonl', 'a.jsonl']);
});

test('a folder gives its files of known names, at any depth', async () => {
  expect(await namesOf('deep')).toEqual(['deep/c.ndjson']);
  expect(await namesOf('.')).toEqual([
    './a.jsonl',
    './b.jsonl',
    './cut.jsonl.gz',
    './deep/c.ndjson',
    './joined.jsonl',
    './latin/late.jsonl',
    './latin/packed.jsonl.gz',
    './latin/plain.jsonl',
    './marked.jsonl',
    './packed.jsonl.gz',
    './page.txt',
    './spoilt.jsonl.gz',
  ]);
});

test.each([
  ['missing.jsonl', 'Expected a file, folder or glob at missing.jsonl, found nothing.'],
  ['*.csv', 'Expected a file, folder or glob at *.csv, found no file that fits the pattern.'],
  ['a.jsonl/below', 'Expected a file, folder or glob at a.jsonl/below, found nothing.'],
  [
    'empty',
    `Expected a file, folder or glob at empty, found a folder without ${extensionsInWords('or')} files (or such files ending in .gz).`,
  ],
])('the path %p is refused', async (path, message) => {
  await expect(findInputs([path], folder.path)).rejects.toMatchObject({ code: 'INPUT_UNREADABLE', message });
});

test('packed files and byte order marks are read over', async () => {
  expect(await idsIn('packed.jsonl.gz')).toEqual(['packed']);
  expect(await idsIn('marked.jsonl')).toEqual(['marked']);
  expect(await idsIn('joined.jsonl')).toEqual(['one', 'two']);
});

test('an empty path is wrong usage', async () => {
  const message = 'Expected a path, found an empty one.';
  await expect(findInputs(['a.jsonl', ''], folder.path)).rejects.toMatchObject({ code: 'USAGE', message });
});

test.each([
  ['latin/plain.jsonl', 2],
  ['latin/packed.jsonl.gz', 1],
  ['latin/late.jsonl', 9001],
])('the file %p, which is not UTF-8, is refused with the line', async (name, number) => {
  await expect(idsIn(name)).rejects.toMatchObject({
    code: 'INPUT_UNREADABLE',
    message: `Expected ${name} to be UTF-8 text, found other bytes on line ${number}. Convert it to UTF-8 first.`,
    details: { file: name, line: number },
  });
});

test('standard input that is not UTF-8 is refused', async () => {
  const inputs = await gatherInputs(['-'], {
    signal: new AbortController().signal,
    folder: folder.path,
    stdin: Readable.from([Buffer.from(line('Fréchet'), 'latin1')]),
  });
  await expect(all(readInputs(inputs.files, { format: null, date: null }))).rejects.toMatchObject({
    message: 'Expected - to be UTF-8 text, found other bytes on line 1. Convert it to UTF-8 first.',
  });
  await inputs.dispose();
});

test.each([
  ['cut.jsonl.gz', 'Expected to read cut.jsonl.gz to its end, found a gzip file that ends too early.'],
  ['spoilt.jsonl.gz', 'Expected to read spoilt.jsonl.gz to its end, found a damaged gzip file.'],
  [
    'notes.md',
    `Expected ${formatsInWords} in notes.md, found other text, beginning with "# Notes" (if it is one of these, name its format).`,
  ],
])('the file %p is refused', async (name, message) => {
  await expect(idsIn(name)).rejects.toMatchObject({ code: 'INPUT_UNREADABLE', message });
});

test('messages name every format and every ending', () => {
  for (const { title, extensions } of formats) {
    expect(formatsInWords).toContain(title);
    for (const extension of extensions) expect(extensionsInWords('or')).toContain(`.${extension}`);
  }
  expect(formatsInWords).toContain(' or ');
});

test('a format that is named is not questioned', async () => {
  const files = await findInputs(['notes.md'], folder.path);
  expect(problemsIn(await all(readInputs(files, { format: jsonLines, date: null })))).toHaveLength(1);
});

test('standard input can be read twice, and what was copied aside is taken away', async () => {
  const inputs = await gatherInputs(['a.jsonl', '-'], {
    signal: new AbortController().signal,
    folder: folder.path,
    stdin: Readable.from([line('in')]),
  });
  const read = () => all(readInputs(inputs.files, { format: null, date: null }));
  expect(papersIn(await read()).map(({ record, place }) => [record.id, place.file])).toEqual([
    ['a', 'a.jsonl'],
    ['in', '-'],
  ]);
  expect(await read()).toEqual(await read());
  await inputs.dispose();
  await expect(read()).rejects.toMatchObject({ code: 'INPUT_UNREADABLE' });
});

test.each([
  [line('a'), 'json-lines'],
  [`{broken\n${line('a')}`, 'json-lines'],
  [`{"title":"${'long '.repeat(10)}`, 'json-lines'],
  [pageText, 'trending-page'],
  ['new\n\nbyAK and the research community\n', 'trending-page'],
  ['Trending Papers\n\nMar 14\n', 'trending-page'],
])('the text %.40p is recognised', (text, name) => {
  expect(detectFormat(text, 'file').name).toBe(name);
});

test.each([
  ['', 'an empty file'],
  [' \n\n', 'an empty file'],
  ['[{"title":"A"}]', 'a JSON array (write one object a line)'],
  ['{\n  "title": "A"\n}', 'JSON that is not one object a line'],
  ['{}', 'JSON that is not one object a line'],
  ['<!doctype html><p>Trending</p>', 'HTML or XML'],
  ['%PDF-1.7', 'a PDF'],
  ['a\0b', 'bytes that are no UTF-8 text'],
  [
    'title,abstract\nA,B',
    'other text, beginning with "title,abstract" (if it is one of these, name its format)',
  ],
  ['new\n\nSubscribe\n', 'other text, beginning with "new" (if it is one of these, name its format)'],
])('the text %p is refused', (text, found) => {
  expect(() => detectFormat(text, 'file')).toThrow(`Expected ${formatsInWords} in file, found ${found}.`);
});
