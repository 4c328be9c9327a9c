import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readGold } from '../../bench/extract/gold.js';
import { loadConceptModels } from '../../src/extract/concepts/concept-models.js';
import { readConceptModels, storeConceptModels } from '../../src/extract/concepts/store-concept-models.js';
import { extractorOf } from '../../src/extract/load-extractor.js';
import { packArtefact, readArtefact } from '../../src/extract/model/artefact.js';
import { createModelTagger } from '../../src/extract/model/model-tagger.js';
import { loadTagger } from '../../src/extract/model/store-tagger.js';
import { chooseThresholds } from './choose-thresholds.js';

const usage = `Usage: tsx train/concepts/retune.ts --artefact FILE --gold FILE --ids FILE
Chooses the thresholds of a trained artefact anew on the gold papers that the ids name, and writes them into it.`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { artefact: { type: 'string' }, gold: { type: 'string' }, ids: { type: 'string' } },
  });
  const { artefact: path, gold, ids } = values;
  if (path === undefined || gold === undefined || ids === undefined) {
    process.stderr.write(`${usage}\n`);
    process.exitCode = 2;
    return;
  }
  const artefact = readArtefact(readFileSync(path), path);
  const data = readConceptModels(artefact);
  const models = loadConceptModels(data);
  const tagger = createModelTagger(loadTagger(artefact), 'retune');
  const papers = readGold(`${gold}@${ids}`);
  const thresholds = chooseThresholds(
    papers,
    data.thresholds,
    (tried) => {
      const extractor = extractorOf('retune', tagger, { ...models, thresholds: tried });
      return (paper) => extractor.extract(paper);
    },
    (line) => process.stderr.write(`${line}\n`),
  );
  const { facts } = storeConceptModels({ ...data, thresholds });
  writeFileSync(path, packArtefact({ arrays: artefact.arrays, facts: { ...artefact.facts, ...facts } }));
  process.stdout.write(`${JSON.stringify(thresholds)}\n`);
}

await main();
