import type { GoldPaper } from '../bench/extract/gold.js';
import { conceptKinds } from '../src/domain/vocabulary.js';
import { createModelTagger } from '../src/extract/model/model-tagger.js';
import type { TaggerModel } from '../src/extract/model/tagger-model.js';
import type { WordTable } from '../src/extract/model/word-table.js';
import { readPaper } from '../src/extract/reading.js';
import type { TaggedGold } from './concepts/train-concept-models.js';
import type { LabelledPaper } from './labelled.js';
import { labelGold } from './read-papers.js';
import { quantise } from './tagger/quantise.js';
import { createTaggerTraining, type TaggerInTraining } from './tagger/train-tagger.js';

/** How the product's tagger is trained; all chosen on the tune slice. */
const knobs = { dropout: 0.3, minimumCount: 6, seed: 1 };
const silverPhase = { epochs: 2, rate: 0.1, traitRate: 0.025 };
const goldPhase = { epochs: 3, rate: 0.2, traitRate: 0.05 };

/** Features that the artefact has room for. */
const mostFeatures = 190_000;

/** Halves of the gold; each is tagged by a tagger that learnt from the others. */
const folds = 2;

/** A tagger trained on everything, and the gold as taggers see it that did not learn from it. */
export interface FittedTagger {
  readonly model: TaggerModel;
  readonly tagged: readonly TaggedGold[];
}

/**
 * Trains on what a teacher labelled first, then on the gold: once on all of it for the product, and once for each fold
 * without that fold, so that what is trained next sees the tagger's errors as they will be.
 */
export function fitTagger(
  gold: readonly GoldPaper[],
  silver: readonly LabelledPaper[],
  words: WordTable,
  report: (line: string) => void,
): FittedTagger {
  const papers = [...gold.map((paper) => labelGold(paper, 1)), ...silver];
  const goldNumbers = gold.map((_, index) => index);
  const start = createTaggerTraining(conceptKinds, papers, words, knobs, report);
  start.learn({ name: 'silver', papers: silver.map((_, index) => gold.length + index), ...silverPhase });
  start.prune(mostFeatures);
  const finish = (name: string, numbers: readonly number[]): TaggerModel => {
    const tagger: TaggerInTraining = start.copy();
    tagger.learn({ name, papers: numbers, ...goldPhase });
    return quantise(tagger.weights(), words, mostFeatures);
  };
  const tagged: TaggedGold[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const others = goldNumbers.filter((index) => index % folds !== fold);
    const tagger = createModelTagger(finish(`gold without part ${fold + 1}`, others));
    gold.forEach((paper, index) => {
      if (index % folds === fold) tagged[index] = { paper, spans: tagger.tag(readPaper(paper).sentences) };
    });
  }
  return { model: finish('gold', goldNumbers), tagged };
}
