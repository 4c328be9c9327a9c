import { sentenceEnd, type Corpus } from './corpus.js';

/** A sparse matrix by rows. */
export interface SparseMatrix {
  readonly rowCount: number;
  readonly columnCount: number;
  /** Row `r` holds entries `rowStarts[r]` to `rowStarts[r + 1]`. */
  readonly rowStarts: Float64Array;
  readonly columns: Int32Array;
  readonly values: Float32Array;
}

/** Which neighbours are a word's contexts. */
export interface ContextWindow {
  readonly size: number;
  /** Whether a neighbour two to the left is another context than one to the right: finds words of like use. */
  readonly positional: boolean;
  /** Only the most frequent words serve as contexts. */
  readonly contextWords: number;
}

/** Positions of every word in the corpus, word by word. */
function invert({ words, counts, tokens }: Corpus): { starts: Float64Array; positions: Int32Array } {
  const starts = new Float64Array(words.length + 1);
  for (let word = 0; word < words.length; word++)
    starts[word + 1] = (starts[word] ?? 0) + (counts[word] ?? 0);
  const next = starts.slice();
  const positions = new Int32Array(starts[words.length] ?? 0);
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at] ?? -1;
    if (word < 0) continue;
    const slot = next[word] ?? 0;
    positions[slot] = at;
    next[word] = slot + 1;
  }
  return { starts, positions };
}

/**
 * Positive pointwise mutual information of words and contexts, with the context counts smoothed by the power .75
 * (Levy, Goldberg and Dagan 2015). Neighbours count by 1/distance unless the window is positional.
 */
export function positiveInformation(corpus: Corpus, window: ContextWindow): SparseMatrix {
  const { tokens, words } = corpus;
  const contextWords = Math.min(window.contextWords, words.length);
  const columnCount = contextWords * (window.positional ? window.size * 2 : 1);
  const { starts, positions } = invert(corpus);
  const counted = new Float64Array(columnCount);
  const touched = new Int32Array(columnCount);
  let touchedCount = 0;

  const count = (context: number, offset: number): void => {
    if (context < 0 || context >= contextWords) return;
    const place = offset < 0 ? offset + window.size : offset + window.size - 1;
    const column = window.positional ? place * contextWords + context : context;
    const before = counted[column] ?? 0;
    if (before === 0) touched[touchedCount++] = column;
    counted[column] = before + (window.positional ? 1 : 1 / Math.abs(offset));
  };
  const countRow = (word: number): void => {
    for (let slot = starts[word] ?? 0; slot < (starts[word + 1] ?? 0); slot++) {
      const at = positions[slot] ?? 0;
      for (const step of [-1, 1]) {
        for (let distance = 1; distance <= window.size; distance++) {
          const context = tokens[at + step * distance] ?? sentenceEnd;
          if (context === sentenceEnd) break;
          count(context, step * distance);
        }
      }
    }
  };
  const clearRow = (): void => {
    for (let index = 0; index < touchedCount; index++) counted[touched[index] ?? 0] = 0;
    touchedCount = 0;
  };

  const rowTotals = new Float64Array(words.length);
  const columnTotals = new Float64Array(columnCount);
  for (let word = 0; word < words.length; word++) {
    countRow(word);
    for (let index = 0; index < touchedCount; index++) {
      const column = touched[index] ?? 0;
      const times = counted[column] ?? 0;
      rowTotals[word] = (rowTotals[word] ?? 0) + times;
      columnTotals[column] = (columnTotals[column] ?? 0) + times;
    }
    clearRow();
  }
  const smoothed = columnTotals.map((total) => total ** 0.75);
  const smoothedTotal = smoothed.reduce((sum, value) => sum + value, 0);

  const rowStarts = new Float64Array(words.length + 1);
  let columns = new Int32Array(1 << 22);
  let values = new Float32Array(1 << 22);
  let length = 0;
  for (let word = 0; word < words.length; word++) {
    countRow(word);
    const row = touched.subarray(0, touchedCount).sort();
    if (length + touchedCount > columns.length) {
      const grown = Math.max(columns.length * 2, length + touchedCount);
      const widerColumns = new Int32Array(grown);
      widerColumns.set(columns);
      columns = widerColumns;
      const widerValues = new Float32Array(grown);
      widerValues.set(values);
      values = widerValues;
    }
    for (const column of row) {
      const information = Math.log(
        ((counted[column] ?? 0) * smoothedTotal) / ((rowTotals[word] ?? 1) * (smoothed[column] ?? 1)),
      );
      if (information <= 0) continue;
      columns[length] = column;
      values[length++] = information;
    }
    clearRow();
    rowStarts[word + 1] = length;
  }
  return {
    rowCount: words.length,
    columnCount,
    rowStarts,
    columns: columns.subarray(0, length),
    values: values.subarray(0, length),
  };
}
