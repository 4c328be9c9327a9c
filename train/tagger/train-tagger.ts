import { createPaperEncoder, vectorPlaces, type EncodedPaper } from '../../src/extract/model/encode-paper.js';
import { createLabelSet } from '../../src/extract/model/label-set.js';
import { createLattice, prepare, runForwardBackward, setMoves } from '../../src/extract/model/lattice.js';
import { moveTable } from '../../src/extract/model/tagger-model.js';
import type { WordTable } from '../../src/extract/model/word-table.js';
import type { LabelledPaper } from '../labelled.js';
import { mulberry32, shuffledIndexes } from '../random.js';
import { countFeatures, lookUpFeatures, type FeatureRows } from './feature-dictionary.js';
import { addTargetMoves, sentenceTargets, type SentenceTargets } from './targets.js';

/** Knobs of the training, each chosen on the tune slice. */
export interface TaggerTraining {
  readonly epochs: number;
  /** Share of a token's features hidden at each step. */
  readonly dropout: number;
  /** AdaGrad's first step; falls linearly to a twentieth. */
  readonly rate: number;
  readonly vectorRate: number;
  /** A feature must occur this often. */
  readonly minimumCount: number;
  readonly seed: number;
}

/** Weights as learnt, before pruning and quantising. */
export interface TrainedWeights {
  readonly kinds: readonly string[];
  readonly keys: Int32Array;
  /** A row of labels per key. */
  readonly weights: Float32Array;
  readonly moveScores: Float32Array;
  readonly vectorWeights: Float32Array;
}

interface PreparedPaper {
  readonly features: FeatureRows;
  readonly vectorRows: Int32Array;
  readonly starts: Int32Array;
  readonly targets: readonly SentenceTargets[];
  readonly weight: number;
}

function prepareTargets({ sentences, spans }: LabelledPaper): SentenceTargets[] {
  return sentences.map(({ tokens }, sentence) =>
    sentenceTargets(
      tokens.length,
      spans.filter((span) => span.sentence === sentence),
    ),
  );
}

/** Adds vectors times weights (or learns from them) for one token; row-wise AdaGrad keeps one square a row. */
function vectorRowsOf(words: WordTable): Float32Array {
  return Float32Array.from(words.vectors, (value) => value * words.scale);
}

/** State of one weight matrix under AdaGrad with one accumulator a row. */
interface Matrix {
  readonly weights: Float32Array;
  readonly squares: Float32Array;
}

const smoothing = 0.1;

function step(
  { weights, squares }: Matrix,
  row: number,
  size: number,
  slope: Float64Array,
  at: number,
  input: number,
  rate: number,
): void {
  let square = 0;
  for (let label = 0; label < size; label++) square += (slope[at + label] as number) ** 2; // inside, by size
  const total = (squares[row] as number) + square * input * input; // one a row
  squares[row] = total;
  const factor = (rate * input) / Math.sqrt(total + smoothing);
  const target = row * size;
  for (let label = 0; label < size; label++)
    (weights[target + label] as number) += factor * (slope[at + label] as number); // as above
}

/**
 * Trains a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) on papers whose spans may carry
 * probabilities: it learns to give each the same probability. One sentence a step. The same papers and knobs always give
 * the same weights. `report` hears the mean loss of each epoch.
 */
export function trainTagger(
  kinds: readonly string[],
  papers: readonly LabelledPaper[],
  words: WordTable,
  training: TaggerTraining,
  report: (line: string) => void,
): TrainedWeights {
  const labels = createLabelSet(kinds);
  const { size, froms, tos } = labels;
  const moveAt = moveTable(labels);
  const encode = createPaperEncoder(words);
  const counter = countFeatures(training.minimumCount);
  const encoded: EncodedPaper[] = papers.map(({ sentences, weight }) => {
    const paper = encode(sentences);
    counter.add(paper, Math.round(weight));
    return paper;
  });
  const { index, keys } = counter.choose(encoded);
  const prepared: PreparedPaper[] = papers.map((paper, at) => {
    const { starts, vectorRows } = encoded[at] ?? encode(paper.sentences);
    const features = lookUpFeatures(encoded[at] ?? encode(paper.sentences), index);
    // Hashes are no longer needed; for 25,000 papers they take more than a gigabyte.
    Reflect.deleteProperty(encoded, at);
    return { features, vectorRows, starts, targets: prepareTargets(paper), weight: paper.weight };
  });
  report(`${keys.length} features`);

  const sparse: Matrix = {
    weights: new Float32Array(keys.length * size),
    squares: new Float32Array(keys.length),
  };
  const { width } = words;
  const dense: Matrix = {
    weights: new Float32Array(vectorPlaces * width * size),
    squares: new Float32Array(vectorPlaces * width),
  };
  const moveScores = new Float32Array(froms.length);
  const moveSquares = new Float32Array(froms.length);
  const moveSlopes = new Float64Array(froms.length);
  const vectors = vectorRowsOf(words);
  const vectorCount = width === 0 ? 0 : vectors.length / width;
  const lattice = createLattice(labels, moveScores);
  const random = mulberry32(training.seed);
  const kept = 1 - training.dropout;
  let mask = new Uint8Array(1 << 16);

  const learnSentence = (paper: PreparedPaper, sentence: number, rate: number): number => {
    const { features, vectorRows, starts, targets, weight } = paper;
    const first = starts[sentence] ?? 0;
    const length = (starts[sentence + 1] ?? first) - first;
    const goal = targets[sentence];
    if (goal === undefined || length === 0) return 0;
    prepare(lattice, length);
    const { scores } = lattice;
    const featureFirst = features.starts[first] ?? 0;
    const featureCount = (features.starts[first + length] ?? 0) - featureFirst;
    if (mask.length < featureCount) mask = new Uint8Array(featureCount * 2);
    for (let at = 0; at < featureCount; at++) mask[at] = random() < kept ? 1 : 0;
    for (let t = 0; t < length; t++) {
      const target = t * size;
      const end = features.starts[first + t + 1] ?? 0;
      for (let at = features.starts[first + t] ?? 0; at < end; at++) {
        if (mask[at - featureFirst] === 0) continue;
        const source = (features.rows[at] as number) * size; // inside, by starts
        for (let label = 0; label < size; label++)
          (scores[target + label] as number) += (sparse.weights[source + label] as number) / kept; // by size
      }
      for (let place = 0; place < vectorPlaces; place++) {
        const row = vectorRows[(first + t) * vectorPlaces + place] ?? -1;
        if (row < 0 || row >= vectorCount) continue;
        for (let k = 0; k < width; k++) {
          const value = vectors[row * width + k] as number; // inside, by width
          const source = (place * width + k) * size;
          for (let label = 0; label < size; label++)
            (scores[target + label] as number) += value * (dense.weights[source + label] as number); // by size
        }
      }
    }
    let loss = 0;
    for (let t = 0; t < length; t++) {
      const share = goal.probability[t] ?? 0;
      const label = goal.label[t] ?? 0;
      loss -= share * (scores[t * size + label] ?? 0) + (1 - share) * (scores[t * size] ?? 0);
    }
    loss += runForwardBackward(lattice, length);

    const { forward, backward, scales, moves } = lattice;
    moveSlopes.fill(0);
    for (let t = 1; t < length; t++) addTargetMoves(goal, t, moveAt, size, 1, moveSlopes);
    for (let move = 0; move < moveSlopes.length; move++)
      loss -= (moveSlopes[move] ?? 0) * (moveScores[move] ?? 0);
    for (let t = 1; t < length; t++) {
      const row = t * size;
      const scale = scales[t] ?? 1;
      for (let move = 0; move < moveSlopes.length; move++) {
        const to = row + (tos[move] as number); // inside, by construction of moves
        (moveSlopes[move] as number) -=
          ((forward[row - size + (froms[move] as number)] as number) *
            (moves[move] as number) *
            (scores[to] as number) *
            (backward[to] as number)) /
          scale;
      }
    }
    // The marginals' place is taken by the slope: what should be, less what is.
    for (let at = 0; at < length * size; at++)
      forward[at] = -weight * (forward[at] ?? 0) * (backward[at] ?? 0);
    for (let t = 0; t < length; t++) {
      const share = weight * (goal.probability[t] ?? 0);
      const target = t * size;
      forward[target + (goal.label[t] ?? 0)] = (forward[target + (goal.label[t] ?? 0)] ?? 0) + share;
      forward[target] = (forward[target] ?? 0) + weight - share;
    }
    for (let t = 0; t < length; t++) {
      const target = t * size;
      const end = features.starts[first + t + 1] ?? 0;
      for (let at = features.starts[first + t] ?? 0; at < end; at++) {
        if (mask[at - featureFirst] === 1)
          step(sparse, features.rows[at] ?? 0, size, forward, target, 1, rate * training.rate);
      }
      for (let place = 0; place < vectorPlaces; place++) {
        const row = vectorRows[(first + t) * vectorPlaces + place] ?? -1;
        if (row < 0 || row >= vectorCount) continue;
        for (let k = 0; k < width; k++) {
          step(
            dense,
            place * width + k,
            size,
            forward,
            target,
            vectors[row * width + k] ?? 0,
            rate * training.vectorRate,
          );
        }
      }
    }
    for (let move = 0; move < moveSlopes.length; move++) {
      const slope = weight * (moveSlopes[move] ?? 0);
      const square = (moveSquares[move] ?? 0) + slope * slope;
      moveSquares[move] = square;
      moveScores[move] =
        (moveScores[move] ?? 0) + (rate * training.rate * slope) / Math.sqrt(square + smoothing);
    }
    setMoves(lattice, moveScores);
    return loss;
  };

  const places: number[] = [];
  prepared.forEach(({ targets }, paper) => targets.forEach((_, sentence) => places.push(paper, sentence)));
  const total = places.length / 2;
  for (let epoch = 0; epoch < training.epochs; epoch++) {
    let loss = 0;
    const order = shuffledIndexes(total, random);
    for (let done = 0; done < total; done++) {
      const at = order[done] ?? 0;
      const paper = prepared[places[2 * at] ?? 0];
      const progress = (epoch + done / total) / training.epochs;
      if (paper) loss += learnSentence(paper, places[2 * at + 1] ?? 0, 1 - 0.95 * progress);
    }
    report(`epoch ${epoch + 1}: loss ${(loss / total).toFixed(3)} a sentence`);
  }
  return { kinds, keys, weights: sparse.weights, moveScores, vectorWeights: dense.weights };
}
