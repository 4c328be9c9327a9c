import { conceptSortValue, paperSortValue } from '../../src/domain/sort-values.js';

test('papers are ordered by the day they begin on, an unknown one counting as the oldest, and by folded title', () => {
  const paper = { publishedAt: '2021-07', title: 'The Graph-Nets' };
  expect(paperSortValue(paper, 'PUBLISHED_AT')).toBe('2021-07-01');
  expect(paperSortValue({ ...paper, publishedAt: null }, 'PUBLISHED_AT')).toBe('');
  expect(paperSortValue(paper, 'TITLE')).toBe('graph net');
});

test('concepts are ordered by their papers, folded name and days, an unknown day counting as the oldest', () => {
  const concept = { name: 'Graph-Nets', paperCount: 7, firstSeenAt: '2019-01-01', lastSeenAt: '2021-07-01' };
  expect(conceptSortValue(concept, 'PAPER_COUNT')).toBe(7);
  expect(conceptSortValue(concept, 'NAME')).toBe('graph net');
  expect(conceptSortValue(concept, 'FIRST_SEEN_AT')).toBe('2019-01-01');
  expect(conceptSortValue(concept, 'LAST_SEEN_AT')).toBe('2021-07-01');
  const undated = { ...concept, firstSeenAt: null, lastSeenAt: null };
  expect(conceptSortValue(undated, 'FIRST_SEEN_AT')).toBe('');
  expect(conceptSortValue(undated, 'LAST_SEEN_AT')).toBe('');
});
