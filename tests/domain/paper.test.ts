import { sameListing, type Listing } from '../../src/domain/paper.js';

const listing: Listing = { source: 'Trending Papers', listedAt: '2026-03-01', rank: 3, upvotes: 12 };

test('listings that are equal in all they say are one', () => {
  expect(sameListing(listing, { ...listing })).toBe(true);
});

test.each<Partial<Listing>>([{ source: 'Daily Papers' }, { listedAt: null }, { rank: 4 }, { upvotes: 13 }])(
  'one with %j instead is another appearance',
  (otherwise) => {
    expect(sameListing(listing, { ...listing, ...otherwise })).toBe(false);
  },
);
