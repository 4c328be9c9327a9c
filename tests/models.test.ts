import { readFileSync } from 'node:fs';
import { loadTrainedExtractor } from '../src/extract/load-extractor.js';
import { readExtractionQuality } from '../src/extract/read-quality.js';

test('the trained extractor, its card and its published figures are of one training', () => {
  const { version } = loadTrainedExtractor();
  const [, card] = /^Version `(\w+)`/m.exec(readFileSync('models/MODEL_CARD.md', 'utf8')) ?? [];
  expect(version).toBe(`model-1-${card}`);
  expect(readExtractionQuality()?.extractor).toBe(version);
});
