import fc from 'fast-check';
import type { Position } from '../../src/domain/page.js';
import { pageOfList, type MemoryOrder } from '../../src/graphql/list-order.js';

interface Row {
  readonly score: number;
  readonly name: string;
  readonly key: string;
}

const order: MemoryOrder<Row> = {
  name: 'rows',
  values: ['number', 'string'],
  directions: ['DESC', 'ASC'],
  position: ({ score, name, key }) => ({ values: [score, name], key }),
};

/** Rows with many equal scores and names, and distinct keys. */
const rows = fc.uniqueArray(
  fc.record({ score: fc.nat(2), name: fc.constantFrom('a', 'b'), key: fc.string({ maxLength: 3 }) }),
  { selector: ({ key }) => key },
);

function sorted(list: readonly Row[]): readonly Row[] {
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...list].sort((a, b) => b.score - a.score || compare(a.name, b.name) || compare(a.key, b.key));
}

/** Every page of a list, walked from one end to the other by the positions of the rows at the ends of pages. */
function walk(list: readonly Row[], size: number, backward: boolean): readonly Row[] {
  const seen: Row[] = [];
  let edge: Position | null = null;
  for (;;) {
    const page = pageOfList(list, order, {
      size,
      backward,
      after: backward ? null : edge,
      before: backward ? edge : null,
    });
    if (backward) seen.unshift(...page.rows);
    else seen.push(...page.rows);
    const last = backward ? page.rows[0] : page.rows.at(-1);
    if (last === undefined || !(backward ? page.hasPreviousPage : page.hasNextPage)) return seen;
    edge = order.position(last);
  }
}

test('pages walked forwards or backwards hold every row once, in order, whatever their size', () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 5 }), fc.boolean(), (list, size, backward) => {
      expect(walk(list, size, backward)).toEqual(sorted(list));
    }),
  );
});

test('a page between two places holds the rows strictly between them', () => {
  fc.assert(
    fc.property(rows, fc.nat(), fc.nat(), fc.boolean(), (list, from, to, backward) => {
      fc.pre(list.length > 0);
      const all = sorted(list);
      const after = all[from % all.length]!;
      const before = all[to % all.length]!;
      const page = pageOfList(list, order, {
        size: 100,
        backward,
        after: order.position(after),
        before: order.position(before),
      });
      expect(page.rows).toEqual(all.slice(all.indexOf(after) + 1, Math.max(all.indexOf(before), 0)));
    }),
  );
});

test('a cursor whose row is gone still has its place', () => {
  const list = [
    { score: 2, name: 'a', key: '1' },
    { score: 0, name: 'a', key: '3' },
  ];
  const page = pageOfList(list, order, {
    size: 1,
    backward: false,
    after: { values: [1, 'a'], key: '2' },
    before: null,
  });
  expect(page).toEqual({ rows: [list[1]], hasNextPage: false, hasPreviousPage: true, totalCount: 2 });
});
