import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readExtractionQuality } from '../../src/extract/read-quality.js';

const folder = mkdtempSync(join(tmpdir(), 'papergraph-quality-'));

test('no file is no measurement', () => {
  expect(readExtractionQuality(join(folder, 'none.json'))).toBeNull();
});

test('a file that is no measurement is refused by name', () => {
  const path = join(folder, 'wrong.json');
  writeFileSync(path, '{"extractor":"x"}');
  expect(() => readExtractionQuality(path)).toThrow(
    `Expected ${path} to hold the measured quality of an extractor, found something else.`,
  );
});
