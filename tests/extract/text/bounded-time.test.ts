import { analyseText } from '../../../src/extract/text/analyse.js';
import { cleanText } from '../../../src/extract/text/clean.js';

const hostile = ['\\', '{', '$', '<', 'https://', 'a-', 'A.', 'e\u0301', '\\em{', '&', "'", ' ', '. '];

test.each(hostile)('cleans a million characters of %j in bounded time', (unit) => {
  const raw = unit.repeat(1_000_000 / unit.length);
  const start = performance.now();
  cleanText(raw);
  expect(performance.now() - start).toBeLessThan(5_000);
});

test.each(['. ', 'a. ', 'A.', '"', '(', 'a-', '? '])(
  'splits 200,000 characters of %j in bounded time',
  (unit) => {
    const start = performance.now();
    analyseText(cleanText(unit.repeat(200_000 / unit.length)));
    expect(performance.now() - start).toBeLessThan(5_000);
  },
);
