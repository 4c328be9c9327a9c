import { trendingPage } from '../../src/ingest/trending-page.js';
import { furnitureKind, readPageDay } from '../../src/ingest/page-furniture.js';
import { papersIn, problemsIn, readText } from './read-text.js';

const header =
  'new\n\nGet trending papers in your email inbox!\n\nSubscribe\n\nbyAK and the research community\n\nMar 14\n\n';
const prose = (about: string) =>
  `We study ${about} with care and report what we found on several small but honest data sets, which took a while.`;
const page = (...parts: readonly string[]) => header + parts.join('\n\n');

test('titles and abstracts come in turn, with the place on the page', async () => {
  const items = await readText(trendingPage, page('First Title', prose('one'), 'Second Title', prose('two')));
  expect(
    papersIn(items).map(({ record, place }) => [
      record.title,
      record.abstract,
      record.listing?.rank,
      place.line,
    ]),
  ).toEqual([
    ['First Title', prose('one'), 1, 11],
    ['Second Title', prose('two'), 2, 15],
  ]);
});

test('a page gives its papers a listing and the key of their title as id', async () => {
  const [paper] = papersIn(await readText(trendingPage, page('The First Title', prose('one')), '2025-03-14'));
  expect(paper?.record).toEqual({
    id: 'title:first title',
    arxivId: null,
    doi: null,
    title: 'The First Title',
    abstract: prose('one'),
    authors: [],
    publishedAt: null,
    venue: null,
    categories: [],
    links: { page: null, code: [] },
    upvotes: null,
    listing: { source: 'Trending Papers', listedAt: '2025-03-14', rank: 1, upvotes: null },
  });
});

test('every line of furniture is told apart from the papers', async () => {
  const items = await readText(
    trendingPage,
    page('A Title', prose('one'), 'new', 'Another Title', prose('two')),
  );
  const furniture = items.flatMap((item) => (item.kind === 'furniture' ? [item.furniture] : []));
  expect(furniture.map(({ kind, line }) => [kind, line])).toEqual([
    ['new marker', 1],
    ['mailing box', 3],
    ['subscribe button', 5],
    ['curator line', 7],
    ['page date', 9],
    ['new marker', 15],
  ]);
  expect(papersIn(items)).toHaveLength(2);
});

describe('the day of a listing', () => {
  const listedAt = async (text: string, date: string | null) =>
    papersIn(await readText(trendingPage, text, date))[0]?.record.listing?.listedAt;
  const one = page('A Title', prose('one'));

  test('is unknown where the page does not say the year', async () => {
    expect(await listedAt(one, null)).toBeNull();
  });
  test('is the one given, when it agrees with the page', async () => {
    expect(await listedAt(one, '2024-03-14')).toBe('2024-03-14');
  });
  test('is the one given, when the page has none', async () => {
    expect(await listedAt(`A Title\n\n${prose('one')}`, '2024-03-14')).toBe('2024-03-14');
  });
  test('is the whole date that a page says', async () => {
    expect(await listedAt(one.replace('Mar 14', 'March 14, 2025'), null)).toBe('2025-03-14');
  });
  test('is refused when it contradicts the page', async () => {
    await expect(listedAt(one, '2024-03-15')).rejects.toMatchObject({
      code: 'USAGE',
      message:
        'Expected the given date to agree with the page\'s own, "Mar 14" (input, line 9), found 2024-03-15.',
    });
    await expect(listedAt(one.replace('Mar 14', 'Mar 14, 2025'), '2024-03-14')).rejects.toMatchObject({
      code: 'USAGE',
    });
  });
});

test('a title without an abstract is rejected alone, and keeps its place in the ranks', async () => {
  const items = await readText(trendingPage, page('Lonely Title', 'Whole Title', prose('one'), 'Last Title'));
  expect(problemsIn(items)).toEqual([
    {
      file: 'input',
      line: 11,
      id: 'Lonely Title',
      reason: 'Expected an abstract after this title, found none.',
    },
    {
      file: 'input',
      line: 17,
      id: 'Last Title',
      reason: 'Expected an abstract after this title, found none.',
    },
  ]);
  expect(papersIn(items).map(({ record }) => record.listing?.rank)).toEqual([2]);
});

test('prose before any title is rejected', async () => {
  expect(problemsIn(await readText(trendingPage, page(prose('nothing'), 'A Title', prose('one'))))).toEqual([
    {
      file: 'input',
      line: 11,
      id: null,
      reason: 'Expected a title, found a paragraph without one before it.',
    },
  ]);
});

test('a second paragraph belongs to the abstract', async () => {
  const [paper] = papersIn(await readText(trendingPage, page('A Title', prose('one'), prose('more'))));
  expect(paper?.record.abstract).toBe(`${prose('one')}\n\n${prose('more')}`);
});

test('short lines without a blank line between them are one wrapped paragraph', async () => {
  const wrapped = prose('wrapping').replace('care and', 'care\nand');
  const items = await readText(trendingPage, page('A Title of\nTwo Lines', wrapped));
  expect(papersIn(items).map(({ record }) => [record.title, record.abstract])).toEqual([
    ['A Title of\nTwo Lines', wrapped],
  ]);
});

test('a page pasted without blank lines reads the same', async () => {
  const long = prose('length').repeat(3);
  const text = page('First Title', long, 'Second Title?', long).replace(/\n\n/g, '\r\n');
  expect(papersIn(await readText(trendingPage, text)).map(({ record }) => record.title)).toEqual([
    'First Title',
    'Second Title?',
  ]);
});

test.each([
  ['Mar 14', { year: null, month: 3, day: 14 }],
  ['December 1, 2025', { year: 2025, month: 12, day: 1 }],
  ['Sept. 3', { year: null, month: 9, day: 3 }],
  ['May 5th', { year: null, month: 5, day: 5 }],
  ['Marble 14', null],
  ['Mar 40', null],
  ['Mar 14 Papers', null],
  ['14 Mar', null],
])('the day in %p is %p', (line, day) => {
  expect(readPageDay(line)).toEqual(day);
});

test.each([
  'New Methods for Old Problems',
  'Subscribe to Nothing',
  'By Design: Papers and the research community',
  'GPT-4',
  '3D',
])('the title %p is no furniture', (title) => {
  expect(furnitureKind(title)).toBeNull();
});

test.each([
  'New',
  'by AK and the research community',
  'by @someone and the research community',
  'Trending Papers',
  '128',
  'Upvote',
])('the line %p is furniture', (line) => {
  expect(furnitureKind(line)).not.toBeNull();
});
