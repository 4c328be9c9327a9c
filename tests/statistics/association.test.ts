import fc from 'fast-check';
import { storedConceptKey } from '../../src/domain/keys.js';
import { associationsOf, jaccard, npmi } from '../../src/statistics/association.js';

// The same random values in every run: what one finds, the next finds too.
fc.configureGlobal({ seed: 7 });

/** Counts that can be: each concept has at least the papers they share, and all of them fit into the total. */
const counts = fc
  .record({
    together: fc.nat(1000),
    aAlone: fc.nat(1000),
    bAlone: fc.nat(1000),
    neither: fc.nat(1000),
  })
  .map(({ together, aAlone, bAlone, neither }) => ({
    together,
    a: together + aAlone,
    b: together + bAlone,
    total: together + aAlone + bAlone + neither,
  }));

describe('NPMI', () => {
  test.each([
    ['1 when neither occurs without the other', 5, 5, 5, 100, 1],
    ['0 when the two are independent', 2, 10, 20, 100, 0],
    ['-1 when they never meet', 0, 10, 20, 100, -1],
    ['1 when both occur in every paper', 100, 100, 100, 100, 1],
    ['-1 in an empty graph', 0, 0, 0, 0, -1],
    // ln((10 · 1000) / (20 · 50)) / -ln(10 / 1000) = ln 10 / ln 100
    ['the quotient of Bouma 2009 in between', 10, 20, 50, 1000, 0.5],
  ])('is %s', (_, together, a, b, total, expected) => {
    expect(npmi(together, a, b, total)).toBeCloseTo(expected, 12);
  });

  test('lies between -1 and 1, is symmetric and rises with the shared papers', () => {
    fc.assert(
      fc.property(counts, ({ together, a, b, total }) => {
        const value = npmi(together, a, b, total);
        expect(value).toBeGreaterThanOrEqual(-1);
        expect(value).toBeLessThanOrEqual(1);
        expect(value).toBe(npmi(together, b, a, total));
        if (together < Math.min(a, b)) expect(npmi(together + 1, a, b, total)).toBeGreaterThan(value);
      }),
    );
  });
});

describe('Jaccard', () => {
  test.each([
    ['1 when the papers are the same', 5, 5, 5, 1],
    ['0 when none is shared', 0, 5, 5, 0],
    ['0 when there are no papers', 0, 0, 0, 0],
    ['shared over either', 2, 4, 6, 0.25],
  ])('is %s', (_, together, a, b, expected) => {
    expect(jaccard(together, a, b)).toBe(expected);
  });
});

describe('related concepts', () => {
  const row = (key: string, papers: number, paperCount: number) => ({
    key: storedConceptKey(key),
    papers,
    paperCount,
  });

  test('each pair has its figures', () => {
    expect(associationsOf({ paperCount: 20, totalPapers: 1000, rows: [row('b', 10, 50)] })).toEqual([
      { key: 'b', papers: 10, npmi: expect.closeTo(0.5, 12) as number, jaccard: 10 / 60 },
    ]);
  });
});
