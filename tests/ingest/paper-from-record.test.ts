import type { PaperRecord } from '../../src/domain/paper.js';
import { contentHash } from '../../src/ingest/content-hash.js';
import { paperFromRecord } from '../../src/ingest/paper-from-record.js';

const record: PaperRecord = {
  id: 'r1',
  arxivId: null,
  doi: null,
  title: 'Learning {\\it Fast} with $k$-means',
  abstract: 'We reach 91\\% on X. Code is available at https://github.com/a/b.',
  authors: ['Ada B.'],
  publishedAt: '2024',
  venue: null,
  categories: [],
  links: { page: null, code: ['https://a.github.io'] },
  upvotes: null,
  listing: null,
};

test('the raw texts stay, the readable ones lose their LaTeX and links', () => {
  expect(paperFromRecord(record, 'rules-1')).toEqual({
    key: 'title:learning it fast with k mean|ada b|2024',
    id: 'r1',
    arxivId: null,
    doi: null,
    title: record.title,
    abstract: record.abstract,
    titleText: 'Learning Fast with k-means',
    abstractText: 'We reach 91% on X. Code is available.',
    authors: ['Ada B.'],
    publishedAt: '2024',
    venue: null,
    categories: [],
    links: { page: null, code: ['https://a.github.io', 'https://github.com/a/b'] },
    upvotes: null,
    contentHash: contentHash(record),
    extractor: 'rules-1',
  });
});

test.each([
  ['Code is available at https://github.com/a/b.', 'Code is available.', ['https://github.com/a/b']],
  ['Code (https://github.com/a/b) is out.', 'Code is out.', ['https://github.com/a/b']],
  ['Project page: https://a.github.io/x/', 'Project page', ['https://a.github.io/x/']],
  ['See https://a.org and https://b.org for more.', 'and for more.', ['https://a.org', 'https://b.org']],
  [
    'We follow https://arxiv.org/abs/1706.03762 closely.',
    'We follow https://arxiv.org/abs/1706.03762 closely.',
    [],
  ],
  ['Found at https://a.org, and again at https://a.org.', 'Found, and again.', ['https://a.org']],
  ['Code can be found at github.com/a/b.', 'Code can be found.', ['https://github.com/a/b']],
  ['The token <URL> and <url>, at https://a.org.', 'The token <URL> and <url>.', ['https://a.org']],
  ['No address at all.', 'No address at all.', []],
])('the links are lifted out of %p', (abstract, text, links) => {
  const paper = paperFromRecord({ ...record, abstract, links: { page: null, code: [] } }, 'rules-1');
  expect([paper.abstractText, paper.links.code]).toEqual([text, links]);
});

test('the hash follows every fact of the record but its listing', () => {
  const changes: readonly Partial<PaperRecord>[] = [
    { id: 'r2' },
    { arxivId: '2401.00001' },
    { doi: '10.1000/1' },
    { title: 'Other' },
    { abstract: 'Other.' },
    { authors: ['Ada', 'B.'] },
    { publishedAt: null },
    { venue: 'V' },
    { categories: ['cs.LG'] },
    { links: { page: 'https://p.org', code: record.links.code } },
    { links: { page: null, code: [] } },
    { upvotes: 0 },
  ];
  const hashes = [record, ...changes.map((change) => ({ ...record, ...change }))].map(contentHash);
  expect(new Set(hashes).size).toBe(hashes.length);
  const listed = { ...record, listing: { source: 'S', listedAt: null, rank: 1, upvotes: null } };
  expect(contentHash(listed)).toBe(contentHash(record));
});
