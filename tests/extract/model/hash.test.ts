import { hashPair, hashText } from '../../../src/extract/model/hash.js';

test('a trained model knows features by their hashes, so they never change', () => {
  expect(['', 'a', 'graph net', 'Ünï😀'].map(hashText)).toEqual([
    -1421968373, 444641715, 456977381, 556029536,
  ]);
  expect([hashPair(1, 2), hashPair(2, 1), hashPair(-5, 70_000)]).toEqual([
    1286050477, -1373807806, 1606314272,
  ]);
});

test('no hash is 0, which tables use for "empty"', () => {
  // The one partner of 0 whose mix is 0.
  expect(hashPair(0, -0x9e3779b9)).toBe(1);
});
