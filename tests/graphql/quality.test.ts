import type { ExtractionQuality } from '../../src/domain/extraction-quality.js';
import { aStore, ask } from './ask.js';

const score = { precision: 0.75, recall: 0.6, f1: 0.667, gold: 40 };
const quality: ExtractionQuality = {
  extractor: 'model-1-abc',
  gold: { name: 'held out', version: '0123456789ab', papers: 12 },
  untyped: score,
  typed: score,
  coreRecall: 0.9,
  kinds: [{ kind: 'METHOD', score }],
  roles: [{ role: 'PROPOSES', score }],
  relations: score,
  calibration: [{ threshold: 0.5, expected: 0.8, observed: 0.79, concepts: 30 }],
};

const query = `{
  extractionQuality {
    extractor gold { name version papers } coreRecall
    untyped { ...s } typed { ...s } relations { ...s }
    kinds { kind score { ...s } } roles { role score { ...s } }
    calibration { threshold expected observed concepts }
  }
}
fragment s on QualityScore { precision recall f1 gold }`;

test('the API publishes how often its extractor is right, with the version of the gold', async () => {
  expect(await ask(await aStore([]), query, {}, { quality })).toEqual({
    data: { extractionQuality: quality },
  });
});

test('without a measurement the quality is null', async () => {
  expect(await ask(await aStore([]), query)).toEqual({ data: { extractionQuality: null } });
});
