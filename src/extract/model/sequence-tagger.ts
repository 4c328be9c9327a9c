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

/**
 * A function that marks all spans of at least `threshold` probability in a paper's sentences, which whoever reads papers
 * keeps short. Spans may overlap; their probabilities are marginals of the model. The same sentences always give the same
 * spans.
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
      prepare(lattice, end - start);
      scorer.addScores(paper, start, end, lattice.scores);
      runForwardBackward(lattice, end - start);
      for (const span of spanMarginals(lattice, moves, end - start, threshold))
        spans.push({ ...span, sentence });
    }
    return spans;
  };
}
