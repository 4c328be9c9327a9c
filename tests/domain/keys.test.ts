import { paperKey, storedConceptKey, storedPaperKey, type PaperIdentity } from '../../src/domain/keys.js';

const identity = (overrides: Partial<PaperIdentity>): PaperIdentity => ({
  arxivId: null,
  doi: null,
  title: 'On Graphs',
  authors: [],
  publishedAt: null,
  ...overrides,
});

test.each([
  ['its arXiv id without the version', { arxivId: '2401.01234v12', doi: '10.1/X' }, 'arxiv:2401.01234'],
  ['its arXiv id of the old form', { arxivId: 'cs/0401123v2' }, 'arxiv:cs/0401123'],
  ['its arXiv id, whatever letters are inside', { arxivId: 'solv-int/9901001' }, 'arxiv:solv-int/9901001'],
  ['else its DOI in lower case', { doi: '10.1000/ABC' }, 'doi:10.1000/abc'],
  [
    'else its folded title, first author and year',
    { authors: ['Ada Li', 'Bo Wu'], publishedAt: '2021-07' },
    'title:on graph|ada li|2021',
  ],
  ['of these only the title, when no more is known', {}, 'title:on graph'],
  ['with an empty place for an unknown author', { publishedAt: '2021' }, 'title:on graph||2021'],
  ['and none for an unknown year', { authors: ['Ada Li'] }, 'title:on graph|ada li'],
])('the key of a paper is %s', (_, overrides, key) => {
  expect(paperKey(identity(overrides))).toBe(key);
});

test('an arXiv id that holds a version inside keeps it: only the end is a version', () => {
  expect(paperKey(identity({ arxivId: 'v1x' }))).toBe('arxiv:v1x');
});

test('a key that was stored is trusted as it stands', () => {
  expect(storedPaperKey('arxiv:1')).toBe('arxiv:1');
  expect(storedConceptKey('llama3 8b')).toBe('llama3 8b');
});
