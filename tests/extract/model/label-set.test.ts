import {
  beginOf,
  createLabelSet,
  endOf,
  insideOf,
  outside,
  singleOf,
} from '../../../src/extract/model/label-set.js';

test('one kind has five labels, of which those that end or lie outside are followed by those that begin or lie outside', () => {
  const { kinds, size, opens, closes, froms, tos } = createLabelSet(['TASK']);
  const letters = ['O', 'B', 'I', 'E', 'S'];
  expect([outside, beginOf(0), insideOf(0), endOf(0), singleOf(0)]).toEqual([0, 1, 2, 3, 4]);
  expect(kinds).toEqual(['TASK']);
  expect(size).toBe(5);
  expect(letters.filter((_, label) => opens[label] === 1)).toEqual(['O', 'B', 'S']);
  expect(letters.filter((_, label) => closes[label] === 1)).toEqual(['O', 'E', 'S']);
  expect([...froms].map((from, move) => `${letters[from]}${letters[tos[move]!]}`)).toEqual(
    ['OO', 'OB', 'OS', 'BI', 'BE', 'II', 'IE', 'EO', 'EB', 'ES', 'SO', 'SB', 'SS'],
  );
}); // prettier-ignore

test('a span does not change its kind on the way', () => {
  const { froms, tos } = createLabelSet(['METHOD', 'TASK', 'METRIC']);
  const within = [...froms]
    .map((from, move) => [from, tos[move]!] as const)
    .filter(([from]) => [0, 1, 2].some((kind) => from === beginOf(kind) || from === insideOf(kind)));
  expect(within).toEqual(
    [0, 1, 2].flatMap((kind) => [
      [beginOf(kind), insideOf(kind)],
      [beginOf(kind), endOf(kind)],
      [insideOf(kind), insideOf(kind)],
      [insideOf(kind), endOf(kind)],
    ]),
  );
});
