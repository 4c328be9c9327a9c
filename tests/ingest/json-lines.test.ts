import { jsonLines } from '../../src/ingest/json-lines.js';
import { identify } from '../../src/ingest/repeated-papers.js';
import { papersIn, problemsIn, readText } from './read-text.js';

const record = (fields: object) =>
  JSON.stringify({ title: 'A Title', abstract: 'An abstract of words.', ...fields });
const readOne = async (fields: object) => papersIn(await readText(jsonLines, record(fields)))[0]?.record;
const reasonFor = async (line: string) => problemsIn(await readText(jsonLines, line))[0]?.reason;

test('a record is read with all its facts, and other keys are ignored', async () => {
  expect(
    await readOne({
      id: 'my-1',
      title: ' A Title ',
      authors: ['Ada B.', { name: 'Carl D.' }, ' '],
      published: '2024-05-01',
      date: '2024-05-09',
      arxivId: 'arXiv:2405.00001v2',
      doi: 'https://doi.org/10.1000/X1',
      venue: 'A Workshop',
      categories: ['cs.LG'],
      url: 'https://example.org/paper',
      code: 'https://github.com/a/b',
      github: 'https://github.com/a/b',
      project: 'https://a.github.io',
      upvotes: 7,
      num_comments: 3,
    }),
  ).toEqual({
    id: 'my-1',
    title: ' A Title ',
    abstract: 'An abstract of words.',
    authors: ['Ada B.', 'Carl D.'],
    publishedAt: '2024-05-01',
    arxivId: '2405.00001',
    doi: '10.1000/x1',
    venue: 'A Workshop',
    categories: ['cs.LG'],
    links: { page: 'https://example.org/paper', code: ['https://github.com/a/b', 'https://a.github.io'] },
    upvotes: 7,
    listing: null,
  });
});

test('a record needs no more than a title and an abstract; its key is its id then', async () => {
  expect(await readOne({ id: null, authors: null, date: null })).toEqual({
    id: 'title:title',
    title: 'A Title',
    abstract: 'An abstract of words.',
    authors: [],
    publishedAt: null,
    arxivId: null,
    doi: null,
    venue: null,
    categories: [],
    links: { page: null, code: [] },
    upvotes: null,
    listing: null,
  });
});

test.each([
  [{ id: '2405.00001' }, '2405.00001', null],
  [{ id: '10.1000/182' }, null, '10.1000/182'],
  [{ id: 'x', url: 'https://arxiv.org/abs/2405.00001' }, '2405.00001', null],
  [{ id: 'x' }, null, null],
])('the identity in %p is arXiv %p and DOI %p', async (fields, arxivId, doi) => {
  expect(await readOne(fields)).toMatchObject({ arxivId, doi });
});

test.each([
  [{}, { id: 'other' }, true],
  [{}, { title: 'Another Title' }, false],
  [{}, { date: 2020 }, false],
  [{}, { authors: ['Ada B.'] }, false],
  [{ authors: ['Ada B.'], date: '2020-01' }, { authors: ['Ada B.', 'Carl D.'], date: '2020-09' }, true],
  [{ doi: '10.1000/x' }, { doi: '10.1000/X', title: 'Another Title' }, true],
  [{ id: '2405.00001' }, { arxivId: '2405.00001v3', title: 'Another Title' }, true],
])('of the facts %p and %p, beside one id, that they are one paper is %p', async (a, b, one) => {
  const keys = [];
  for (const facts of [a, b])
    for (const paper of papersIn(await readText(jsonLines, record({ id: 'mine', ...facts }))))
      keys.push(identify(paper).key);
  expect(keys).toHaveLength(2);
  expect(keys[0] === keys[1]).toBe(one);
});

test('an id that is a number is given back as a number', async () => {
  const [paper] = papersIn(await readText(jsonLines, record({ id: 42 })));
  expect([paper?.givenId, paper?.record.id]).toEqual([42, '42']);
});

test('dates may be numbers, months or times', async () => {
  expect(await readOne({ date: 2021 })).toMatchObject({ publishedAt: '2021' });
  expect(await readOne({ date: '2021-06' })).toMatchObject({ publishedAt: '2021-06' });
  expect(await readOne({ publishedAt: '2021-06-07T08:09:10.000Z' })).toMatchObject({
    publishedAt: '2021-06-07',
  });
});

test('what no store can hold is replaced, one unit for one', async () => {
  const [paper] = papersIn(
    await readText(
      jsonLines,
      String.raw`{"title":"A \ud800 b","abstract":"Null \u0000 and \ud83d\ude00 stay long."}`,
    ),
  );
  expect(paper?.record).toMatchObject({
    title: 'A \uFFFD b',
    abstract: 'Null \uFFFD and \u{1F600} stay long.',
  });
});

test('a broken line is rejected alone, with its number, id and reason', async () => {
  const text = [
    record({ id: 'a' }),
    '',
    '{"id":"b","title":"Cut',
    record({ id: 'c', abstract: 42 }),
    record({ id: 'd' }),
  ].join('\n');
  const items = await readText(jsonLines, text);
  expect(papersIn(items).map(({ record: { id }, place }) => [id, place.line])).toEqual([
    ['a', 1],
    ['d', 5],
  ]);
  expect(problemsIn(items)).toEqual([
    { file: 'input', line: 3, id: null, reason: 'Expected a JSON object, found text that is no JSON.' },
    { file: 'input', line: 4, id: 'c', reason: 'Expected abstract to be a text, found 42.' },
  ]);
});

test.each([
  ['{"abstract":"Words."}', 'Expected title to be a text, found nothing.'],
  ['{"title":"Words"}', 'Expected abstract to be a text, found nothing.'],
  ['{"title":null,"abstract":"Words."}', 'Expected title to be a text, found null.'],
  ['{"title":["A"],"abstract":"Words."}', 'Expected title to be a text, found a list.'],
  ['{"title":"  ","abstract":"Words."}', 'Expected title to hold words, found no text.'],
  ['{"title":"?!","abstract":"Words."}', 'Expected title to hold words, found "?!".'],
  ['{"title":"Words","abstract":" \\n"}', 'Expected abstract to hold words, found no text.'],
  ['[1,2]', 'Expected a JSON object, found a list.'],
  ['"text"', 'Expected a JSON object, found "text".'],
  ['null', 'Expected a JSON object, found null.'],
  [record({ upvotes: 1e300 }), 'Expected upvotes to be at most 9007199254740991, found 1e+300.'],
  [record({ upvotes: -1 }), 'Expected upvotes to be at least 0, found -1.'],
  [record({ authors: 'Ada and Carl' }), 'Expected authors to be a list, found "Ada and Carl".'],
  [record({ authors: ['Ada', 7] }), 'Expected authors.1 to be a text or an object, found 7.'],
  [
    record({ date: '2024-13-40' }),
    'date: Expected a date as YYYY, YYYY-MM, YYYY-MM-DD or an ISO time, found "2024-13-40".',
  ],
  [
    record({ arxivId: 'nonsense' }),
    'Expected arxivId to be an arXiv id such as 2401.01234, found "nonsense".',
  ],
  [record({ doi: '12/34' }), 'Expected doi to be a DOI such as 10.1000/182, found "12/34".'],
  [record({ id: {} }), 'Expected id to be a text or a number, found an object.'],
  [record({ title: 'x'.repeat(2001) }), 'Expected title to have at most 2000 characters, found 2001.'],
  [
    record({ abstract: 'x '.repeat(100_001) }),
    'Expected abstract to have at most 200000 characters, found 200002.',
  ],
])('the line %.60s is rejected', async (line, reason) => {
  expect(await reasonFor(line)).toBe(reason);
});
