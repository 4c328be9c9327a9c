import fc from 'fast-check';
import { jsonPlaces } from '../../src/domain/json-places.js';

// The same random values in every run: what one finds, the next finds too.
fc.configureGlobal({ seed: 7 });

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test('a text is whole exactly when JSON.parse takes it', () => {
  const pieces = [
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"\\u00e9"',
    '"\\x"',
    '1',
    '-0.5e3',
    '01',
    'true',
    'nul',
    ' ',
    '\u00a0',
    '"\u007f"',
    '"\t"',
    '\ufeff',
    '\n',
    '"',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (chosen) => {
      const text = chosen.join('');
      expect([text, jsonPlaces(text).brokenAt === null]).toEqual([text, isJson(text)]);
    }),
    { numRuns: 2000 },
  );
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(jsonPlaces(text).brokenAt).toBeNull();
    }),
  );
});

test('every value is found in its line', () => {
  const text = '{\n"a": [1,\n{"b": "x\\ny"}],\n"c":\n\nnull}';
  const { lineOf } = jsonPlaces(text);
  expect([lineOf([]), lineOf(['a']), lineOf(['a', 0]), lineOf(['a', 1, 'b']), lineOf(['c'])]).toEqual([
    1, 2, 2, 3, 6,
  ]);
  expect([lineOf(['a', 1, 'none']), lineOf(['none'])]).toEqual([3, 1]);
});

test('a value that begins in a later line is not in the first, nor is what is missing from it', () => {
  const { lineOf } = jsonPlaces('\n\n[1,\n"x"]');
  expect([lineOf([]), lineOf([0]), lineOf([1]), lineOf([2]), lineOf(['a', 0])]).toEqual([3, 3, 4, 3, 3]);
  expect(jsonPlaces('\n\n').lineOf([])).toBe(1);
});

test.each([
  ['', 1],
  ['{"a": 1,\n}', 2],
  ['[1\n2]', 2],
  ['{}\n{}', 2],
  ['"open\n', 1],
  ['{\n1: 2}', 2],
  ['{"a"\n, 1}', 2],
  ['{"a"\n1}', 2],
  ['{"a":\n}', 2],
  ['[\n"a" "b"]', 2],
  ['{"a": 1\n]', 2],
  ['1\n,', 2],
  ['[1,\n', 2],
  ['{"a",\n"b": 1}', 1],
  ['{"a" "b"\n: 1}', 1],
  ['[,\n1]', 1],
])('%j stops being JSON in line %d', (text, line) => {
  expect(jsonPlaces(text).brokenAt).toBe(line);
});
