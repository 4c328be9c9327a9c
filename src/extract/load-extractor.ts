import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Extractor } from '../domain/extraction.js';
import { loadConceptModels, type ConceptModels } from './concepts/concept-models.js';
import { wellKnownNames } from './concepts/name-statistics.js';
import { readConceptModels } from './concepts/store-concept-models.js';
import { createTrainedJudge } from './concepts/trained-judge.js';
import { createTrainedRelator } from './concepts/trained-relator.js';
import { createExtractor } from './extractor.js';
import { readArtefact } from './model/artefact.js';
import { createModelTagger } from './model/model-tagger.js';
import { loadTagger } from './model/store-tagger.js';
import type { Tagger } from './tagger.js';
import type { UserLexicon } from './user-lexicon.js';

/** The trained artefact that comes with the package; the same place from `src` and from `dist`. */
export const bundledArtefact = fileURLToPath(new URL('../../models/extractor.pgx', import.meta.url));

/** Puts an extractor together from a trained tagger and trained concept models. */
export function extractorOf(
  version: string,
  tagger: Tagger,
  models: ConceptModels,
  lexicon?: UserLexicon,
): Extractor {
  return createExtractor({
    ...(lexicon === undefined ? {} : { lexicon }),
    version,
    tagger,
    spanThreshold: models.thresholds.span,
    wellKnown: wellKnownNames(models.names),
    judge: createTrainedJudge(models),
    relator: createTrainedRelator(models),
  });
}

/**
 * The extractor of a trained artefact; its version names the artefact's bytes.
 * @throws PapergraphError INPUT_UNREADABLE when the file is no artefact.
 */
export function loadTrainedExtractor(path: string = bundledArtefact, lexicon?: UserLexicon): Extractor {
  const artefact = readArtefact(readFileSync(path), path);
  const version = `model-1-${artefact.version}`;
  const models = loadConceptModels(readConceptModels(artefact));
  return extractorOf(version, createModelTagger(loadTagger(artefact), version), models, lexicon);
}

/** The trained extractor when its artefact is there, else the rules alone; the version says which. */
export function loadExtractor(path: string = bundledArtefact, lexicon?: UserLexicon): Extractor {
  if (existsSync(path)) return loadTrainedExtractor(path, lexicon);
  return createExtractor(lexicon === undefined ? {} : { lexicon });
}
