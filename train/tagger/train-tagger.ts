import type { WordTable } from '../../src/extract/model/word-table.js';
import type { LabelledPaper } from '../labelled.js';
import { shuffledIndexes } from '../random.js';
import { keepRows, strongestRows } from './adagrad.js';
import {
  copyLearner,
  createLearner,
  forget,
  learnSentence,
  type Learner,
  type TaggerTraining,
} from './learner.js';
import { preparePapers, renumberFeatures } from './prepare-papers.js';

/** Some rounds over some papers. */
export interface TrainingPhase {
  readonly name: string;
  /** Numbers of the papers to learn from. */
  readonly papers: readonly number[];
  readonly epochs: number;
  /** AdaGrad's first step; falls linearly to a twentieth within the phase. */
  readonly rate: number;
  readonly traitRate: number;
  /** Share of the squared slopes of earlier phases that is kept: the less, the larger are this phase's steps. */
  readonly memory?: number;
}

/** Weights as learnt, before pruning and quantising. */
export interface TrainedWeights {
  readonly kinds: readonly string[];
  readonly keys: Int32Array;
  /** A row of labels per key. */
  readonly weights: Float32Array;
  readonly moveScores: Float32Array;
  readonly traitWeights: Float32Array;
}

/** A tagger in training. Phases follow one another; `copy` lets two go on differently from the same state. */
export interface TaggerInTraining {
  learn(phase: TrainingPhase): void;
  /**
   * Goes on with the `most` features of the largest weights alone: what is learnt afterwards makes up for the loss.
   * Not after `copy`, since the copies read the same papers.
   */
  prune(most: number): void;
  copy(): TaggerInTraining;
  weights(): TrainedWeights;
}

/**
 * Trains a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) on papers whose spans may carry
 * probabilities: it learns to give each the same probability. One sentence a step. The same papers, knobs and phases
 * always give the same weights. `report` hears the mean loss of each epoch.
 */
export function createTaggerTraining(
  kinds: readonly string[],
  papers: readonly LabelledPaper[],
  words: WordTable,
  training: TaggerTraining,
  report: (line: string) => void,
): TaggerInTraining {
  let { keys, prepared } = preparePapers(papers, words, training.minimumCount);
  report(`${papers.length} papers, ${keys.length} features`);

  const going = (learner: Learner): TaggerInTraining => ({
    learn({ name, papers: chosen, epochs, rate, traitRate, memory = 1 }) {
      forget(learner, memory);
      const places = chosen.flatMap(
        (paper) => prepared[paper]?.targets.flatMap((_, sentence) => [paper, sentence]) ?? [],
      );
      const total = places.length / 2;
      for (let epoch = 0; epoch < epochs; epoch++) {
        let loss = 0;
        const order = shuffledIndexes(total, learner.random);
        for (let done = 0; done < total; done++) {
          const at = order[done] ?? 0;
          const paper = prepared[places[2 * at] ?? 0];
          const slowed = 1 - (0.95 * (epoch + done / total)) / epochs;
          const rates = { rate: rate * slowed, traitRate: traitRate * slowed };
          if (paper) loss += learnSentence(learner, paper, places[2 * at + 1] ?? 0, rates);
        }
        report(`${name}, epoch ${epoch + 1}: loss ${(loss / total).toFixed(3)} a sentence`);
      }
    },
    prune(most) {
      const kept = strongestRows(learner.features, most);
      learner.features = keepRows(learner.features, kept);
      keys = Int32Array.from(kept, (row) => keys[row] ?? 0);
      prepared = renumberFeatures(prepared, kept);
    },
    copy: () => going(copyLearner(learner)),
    weights: () => {
      const { features, traits, moveScores } = learner;
      return { kinds, keys, weights: features.weights, moveScores, traitWeights: traits.weights };
    },
  });
  return going(createLearner(kinds, keys.length, words, training));
}

/** Trains a tagger in one phase over all papers. */
export function trainTagger(
  kinds: readonly string[],
  papers: readonly LabelledPaper[],
  words: WordTable,
  knobs: TaggerTraining & Omit<TrainingPhase, 'name' | 'papers'>,
  report: (line: string) => void,
): TrainedWeights {
  const tagger = createTaggerTraining(kinds, papers, words, knobs, report);
  tagger.learn({ ...knobs, name: 'all', papers: papers.map((_, index) => index) });
  return tagger.weights();
}
