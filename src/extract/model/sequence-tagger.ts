import { createPaperEncoder, type TaggableSentence } from './encode-paper.js';
import { createLattice, prepare, runForwardBackward } from './lattice.js';
import { spanMarginals } from './span-marginals.js';
import { createScorer } from './scorer.js';
import { moveTable, type TaggerModel } from './tagger-model.js';

/** Tokens `first` to `end` (exclusive) of sentence `sentence`, with the probability of each kind of the model. */
export interface MarkedSpan {
  readonly sentence: number;
  readonly first: number;
  readonly end: number;
  readonly kinds: Float64Array;
  readonly total: number;
}

/** A word once read is kept, half a kilobyte each; at this many all are forgotten, so that memory stays flat. */
const mostWords = 50_000;

/** Longer sentences are tagged in pieces: memory stays bounded whatever the text. */
const longestSentence = 1_000;

/**
 * A function that marks all spans of at least `threshold` probability in a paper's sentences. Spans may overlap; their
 * probabilities are marginals of the model. The same sentences always give the same spans.
 */
export function createSequenceTagger(
  model: TaggerModel,
): (sentences: readonly TaggableSentence[], threshold: number) => MarkedSpan[] {
  const encoder = createPaperEncoder(model.words);
  const scorer = createScorer(model, encoder);
  const lattice = createLattice(model.labels, model.moveScores);
  const moves = moveTable(model.labels);
  return (sentences, threshold) => {
    if (encoder.words.length > mostWords) {
      encoder.forget();
      scorer.forget();
    }
    const paper = encoder.encode(sentences);
    const spans: MarkedSpan[] = [];
    for (let sentence = 0; sentence < sentences.length; sentence++) {
      const start = paper.starts[sentence] ?? 0;
      const end = paper.starts[sentence + 1] ?? start;
      for (let from = start; from < end; from += longestSentence) {
        const to = Math.min(from + longestSentence, end);
        prepare(lattice, to - from);
        scorer.addScores(paper, from, to, lattice.scores);
        runForwardBackward(lattice, to - from);
        for (const span of spanMarginals(lattice, moves, to - from, threshold)) {
          const shift = from - start;
          spans.push({ ...span, sentence, first: span.first + shift, end: span.end + shift });
        }
      }
    }
    return spans;
  };
}
