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
    expect.objectContaining({
      code: 'INPUT_UNREADABLE',
      message: `Expected ${path} to hold the measured quality of an extractor, found something else.`,
      details: { path },
      cause: expect.any(Error) as unknown,
    }) as Error,
  );
});

const score = { precision: 0.5, recall: 1, f1: 0, gold: 7 };
const measured = {
  extractor: 'model-1-0123abcd',
  gold: { name: 'papers', version: '0123456789ab', papers: 3 },
  untyped: score,
  typed: score,
  coreRecall: 0.25,
  kinds: [{ kind: 'METHOD', score }],
  roles: [{ role: 'USES', score }],
  relations: score,
  calibration: [{ threshold: 0.5, expected: 0.5, observed: 0.25, concepts: 2 }],
};
function readBack(value: unknown) {
  const path = join(folder, 'measured.json');
  writeFileSync(path, JSON.stringify(value));
  return readExtractionQuality(path);
}

test('a measurement is read as it was written', () => {
  expect(readBack(measured)).toEqual(measured);
});

test.each([
  { coreRecall: 1.5 },
  { coreRecall: -0.5 },
  { untyped: { ...score, gold: -1 } },
  { untyped: { ...score, gold: 1.5 } },
  { kinds: [{ kind: 'THING', score }] },
  { roles: [{ role: 'LIKES', score }] },
  { calibration: [{ threshold: 0.5 }] },
  { gold: { name: 'papers' } },
])('a measurement with %j is none', (wrong) => {
  expect(() => readBack({ ...measured, ...wrong })).toThrow('found something else');
});
