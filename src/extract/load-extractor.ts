import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PapergraphError } from '../domain/errors.js';
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
import { readUserLexicon, type UserLexicon } from './user-lexicon.js';

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
  return extractorOf(version, createModelTagger(loadTagger(artefact)), models, lexicon);
}

/**
 * The trained extractor when its artefact is there, else the rules alone, with what the user's lexicon file teaches; the
 * version says all of it.
 * @throws PapergraphError INPUT_UNREADABLE when the lexicon cannot be read or is none.
 */
export function loadExtractor(lexiconPath: string | null): Extractor {
  const lexicon = lexiconPath === null ? undefined : readUserLexicon(textOf(lexiconPath), lexiconPath);
  if (existsSync(bundledArtefact)) return loadTrainedExtractor(bundledArtefact, lexicon);
  return createExtractor(lexicon === undefined ? {} : { lexicon });
}

function textOf(lexiconPath: string): string {
  try {
    return readFileSync(lexiconPath, 'utf8');
  } catch (cause) {
    const message = `Expected a lexicon in ${lexiconPath}, found no file that can be read.`;
    throw new PapergraphError('INPUT_UNREADABLE', message, { path: lexiconPath }, { cause });
  }
}
