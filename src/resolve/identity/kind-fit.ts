import type { ConceptKind } from '../../domain/vocabulary.js';
import type { Sense } from './sense.js';

/** Heads of long forms that name a measure, and those that name a task: what a short form of that kind must stand for. */
const measureHeads = new Set(
  `error score accuracy precision recall rate distance similarity entropy coefficient ratio perplexity index curve gain
characteristic understudy evaluation rank divergence discrepancy deviation effect second match length`.split(
    /\s+/,
  ),
);
const taskHeads = new Set(
  `recognition detection segmentation answering translation extraction classification tracking retrieval prediction linking
disambiguation labeling tagging summarization captioning estimation correction completion generation parsing inference
synthesis analysis navigation localization reconstruction forecasting`.split(/\s+/),
);

/** Heads of long forms that name a way of doing something, which no measure is. */
const methodHeads = new Set(
  `model network learning transformer autoencoder algorithm machine optimization training adaptation attention tuning decoding
search sampling regression forest tree process field descent`.split(/\s+/),
);

/** Heads of further long forms that no data set is called by. */
const otherHeads = new Set(
  `reasoning understanding interface language intelligence system agent vision imaging tomography planning memory expert question
representation embedding graph inference unit`.split(/\s+/),
);

// In the unit of `Ranked.score`, natural logarithms. Guesses of how seldom a kind so given is right (docs/thresholds.md).
const isMeasure = 2;
const isTask = 1;
const otherKind = -2;
const taskAsDataset = -1;
const seldom = -0.5;

const headOf = ({ spellings }: Sense): string => spellings[0]?.at(-1) ?? '';

/** How well a meaning fits the kind that the name was given. */
export function kindFit(sense: Sense, kind: ConceptKind): number {
  const head = headOf(sense);
  // Of a data set it says what it is for: general language understanding evaluation.
  if (kind === 'DATASET' && head === 'evaluation') return 0;
  if (measureHeads.has(head))
    return kind === 'METRIC' ? isMeasure : kind === 'TASK' || kind === 'DATASET' ? otherKind : seldom;
  if (kind === 'METRIC') return sense.spellings.length === 0 ? 0 : otherKind;
  if (taskHeads.has(head)) return kind === 'TASK' ? isTask : kind === 'DATASET' ? taskAsDataset : 0;
  return kind === 'TASK' && sense.spellings.length > 0 ? seldom : 0;
}

/** Whether a thing of this kind cannot be what the meaning says. */
export function kindForbids(sense: Sense, kind: ConceptKind): boolean {
  const head = headOf(sense);
  if (kind === 'METRIC') return taskHeads.has(head) || methodHeads.has(head);
  const isNoData = taskHeads.has(head) || methodHeads.has(head) || otherHeads.has(head);
  return (kind === 'DATASET' && isNoData) || kindFit(sense, kind) === otherKind;
}
