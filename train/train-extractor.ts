import { loadConceptModels, type ConceptModelsData } from '../src/extract/concepts/concept-models.js';
import { storeConceptModels } from '../src/extract/concepts/store-concept-models.js';
import { extractorOf } from '../src/extract/load-extractor.js';
import { packArtefact } from '../src/extract/model/artefact.js';
import { createModelTagger } from '../src/extract/model/model-tagger.js';
import { storeTagger } from '../src/extract/model/store-tagger.js';
import { chooseThresholds } from './concepts/choose-thresholds.js';
import { countNames } from './concepts/count-names.js';
import { trainConceptModels } from './concepts/train-concept-models.js';
import { fitTagger } from './fit-tagger.js';
import type { TrainingInputs } from './inputs.js';
import { labelSilver } from './read-papers.js';
import { wordTableOf } from './word-table-cache.js';

const seed = 1;

/** Names that fewer silver papers mark say nothing that can be relied on. */
const leastMarks = 3;

/**
 * What the concept models are trained with, where the choice of thresholds starts, and what stands without papers to choose on.
 * Those of concepts and relations are then chosen; that of spans is not: `rivals.ts` has every span of a tenth read on anyway, and
 * from .1 to .3 F1 stays within .0015 on tune and dev.
 */
const startThresholds: ConceptModelsData['thresholds'] = { span: 0.15, concept: 0.45, relation: 0.35 };

/**
 * Trains all parts of an extractor, one after the other, and packs them into the bytes of an artefact. The same inputs
 * give the same bytes. `cache` is the folder in which word tables are kept.
 */
export function trainExtractor(
  { gold, keptAside, silver, named, wordTexts }: TrainingInputs,
  cache: string,
  report: (line: string) => void,
): Uint8Array {
  const words = wordTableOf(wordTexts, seed, cache, report);
  const { model, tagged } = fitTagger(gold, silver.map(labelSilver), words, report);
  const names = countNames(named, leastMarks);
  report(`${names.keys.length} names counted`);
  const concepts = trainConceptModels(tagged, names, startThresholds);
  report('concept models trained');
  const tagger = createModelTagger(model);
  const models = loadConceptModels(concepts);
  const thresholds = chooseThresholds(
    keptAside,
    startThresholds,
    (tried) => {
      const extractor = extractorOf('trained', tagger, { ...models, thresholds: tried });
      return (paper) => extractor.extract(paper);
    },
    report,
  );
  const [taggerPieces, conceptPieces] = [storeTagger(model), storeConceptModels({ ...concepts, thresholds })];
  return packArtefact({
    arrays: { ...taggerPieces.arrays, ...conceptPieces.arrays },
    facts: { ...taggerPieces.facts, ...conceptPieces.facts },
  });
}
