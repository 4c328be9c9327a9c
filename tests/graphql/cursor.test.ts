import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { PapergraphError } from '../../src/domain/errors.js';
import { decodeCursor, encodeCursor, type CursorOrder } from '../../src/graphql/cursor.js';

// The same random values in every run: what one finds, the next finds too.
fc.configureGlobal({ seed: 7 });

const byTitle: CursorOrder = { name: 'papers by TITLE ASC', values: ['string'] };
const byTitleDown: CursorOrder = { name: 'papers by TITLE DESC', values: ['string'] };

/** Orders with values and a key that fit them. */
const places = fc
  .array(fc.oneof(fc.string({ unit: 'binary' }), fc.double({ noNaN: true, noDefaultInfinity: true })))
  .chain((values) =>
    fc.record({
      order: fc.string().map((name): CursorOrder => ({
        name,
        values: values.map((value) => (typeof value === 'string' ? 'string' : 'number')),
      })),
      position: fc.record({ values: fc.constant(values), key: fc.string({ unit: 'binary' }) }),
    }),
  );

function failure(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof PapergraphError)) throw error;
    return { code: error.code, message: error.message, details: error.details };
  }
}

test('a cursor gives back the place that it was made of', () => {
  fc.assert(
    fc.property(places, ({ order, position }) => {
      // JSON has no negative zero; -0 and 0 are the same place.
      const values = position.values.map((value) => (Object.is(value, -0) ? 0 : value));
      expect(decodeCursor(order, encodeCursor(order, position), 'after')).toEqual({ ...position, values });
    }),
  );
});

test('a cursor is one word that needs no encoding in an address', () => {
  fc.assert(
    fc.property(places, ({ order, position }) => {
      expect(encodeCursor(order, position)).toMatch(/^[\w-]+$/);
    }),
  );
});

test('a text that is no cursor is refused', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(failure(() => decodeCursor(byTitle, text, 'after'))).toEqual({
        code: 'INVALID_CURSOR',
        message: 'The cursor in "after" was not made by this server.',
        details: { argument: 'after', allowed: 'a cursor that this list returned' },
      });
    }),
  );
});

test('a cursor of which any part was changed is refused', () => {
  fc.assert(
    fc.property(
      places,
      fc.nat(),
      fc.constantFrom('A', 'b', '9', '=', '+', ' '),
      ({ order, position }, at, letter) => {
        const cursor = encodeCursor(order, position);
        const place = at % cursor.length;
        const changed = cursor.slice(0, place) + letter + cursor.slice(place + 1);
        fc.pre(changed !== cursor);
        expect(failure(() => decodeCursor(order, changed, 'before'))).toMatchObject({
          code: 'INVALID_CURSOR',
        });
      },
    ),
  );
});

test('a cursor of another order is refused with the names of both', () => {
  const cursor = encodeCursor(byTitleDown, { values: ['bert'], key: 'arxiv:1810.04805' });
  expect(failure(() => decodeCursor(byTitle, cursor, 'after'))).toEqual({
    code: 'INVALID_CURSOR',
    message: 'The cursor in "after" belongs to papers by TITLE DESC, but this list is papers by TITLE ASC.',
    details: { argument: 'after', allowed: 'a cursor of papers by TITLE ASC' },
  });
});

test('a cursor whose values are of another type than the order sorts by is refused', () => {
  const cursor = encodeCursor(byTitle, { values: [7], key: 'arxiv:1810.04805' });
  expect(failure(() => decodeCursor(byTitle, cursor, 'after'))).toMatchObject({ code: 'INVALID_CURSOR' });
});

test('a cursor with fewer values than the order sorts by is refused', () => {
  const cursor = encodeCursor(byTitle, { values: [], key: 'arxiv:1810.04805' });
  expect(failure(() => decodeCursor(byTitle, cursor, 'after'))).toMatchObject({ code: 'INVALID_CURSOR' });
});

/** A text with the outside of a cursor, its hash in order, around any JSON. */
function forged(content: unknown): string {
  const json = JSON.stringify(content);
  const hash = createHash('sha256').update(json).digest('base64url').slice(0, 8);
  return Buffer.from(hash + json).toString('base64url');
}

test('what a forger puts into a cursor is refused unless it is an order, sort values and a key', () => {
  expect(decodeCursor(byTitle, forged([byTitle.name, ['bert'], 'k']), 'after')).toEqual({
    values: ['bert'],
    key: 'k',
  });
  const contents = [
    null,
    {},
    [],
    [byTitle.name, 'x', 'k'],
    [byTitle.name, ['bert'], 7],
    [byTitle.name, ['bert']],
    [7, ['bert'], 'k'],
    [byTitleDown.name, [null], 'k'],
    [byTitle.name, ['bert'], 'k', 'more'],
  ];
  for (const content of contents) {
    expect(failure(() => decodeCursor(byTitle, forged(content), 'after'))).toMatchObject({
      message: 'The cursor in "after" was not made by this server.',
    });
  }
});
