import type { ConceptKind } from '../../../domain/vocabulary.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What must be left before a tail word for it to be harmless. */
type Remainder = 'anything' | 'phrase' | 'name';

/**
 * Last words that repeat the kind of what they follow. `anything`: may go after every name; `phrase`: after two words or
 * more, a name, or a noun of doing (`attention mechanism`); `name`: only after a name (`BERT model`, not `language model`).
 */
const tails: Readonly<Record<ConceptKind, Readonly<Record<Remainder, ReadonlySet<string>>>>> = {
  METHOD: {
    anything: set('algorithm paradigm'),
    phrase: set('approach method methodology framework architecture technique procedure strategy scheme mechanism'),
    name: set('model network system loss toolkit library package software optimizer classifier estimator'),
  },
  DATASET: {
    anything: set('dataset benchmark corpus database testbed'),
    phrase: set('collection suite data environment simulator'),
    name: set('challenge platform'),
  },
  TASK: { anything: set('task problem'), phrase: set('challenge setting'), name: set('') },
  METRIC: {
    anything: set(''),
    phrase: set('metric measure score coefficient value'),
    name: set('metric measure score coefficient index value loss'),
  },
  CONCEPT: {
    anything: set('phenomenon'),
    phrase: set('problem issue'),
    name: set('algorithm model format platform library framework'),
  },
}; // prettier-ignore

/** What a loss is named after when the name stands without the word: `cross-entropy`, `KL divergence`. */
const lossNouns = set('entropy error divergence likelihood discrepancy distance');
/** Measures by themselves: a perplexity score is the perplexity. */
const measureNouns = set(
  'perplexity accuracy precision recall similarity fidelity fluency sensitivity specificity silhouette entropy modularity divergence distance correlation error rate',
);
/** Short forms of kinds of learning: an RL model is no RL. */
const learning = /^[a-z]{0,3}l$/;
const doingNoun = /(?:tion|sion|ing|ment|sis|ence|ance|former|encoder|gram|descent|ascent|search)$/;

/** A letter alone names nothing; two do (`SD models`). */
const leastLetters = 2;

/** Whether a tail word may go after these tokens. `named`: the surface before it is written like a name. */
function isHarmless(rest: readonly string[], tail: string, kind: ConceptKind, named: boolean): boolean {
  const { anything, phrase, name } = tails[kind];
  const last = rest.at(-1) ?? '';
  if (rest.join('').length < leastLetters) return false;
  if (anything.has(tail)) return true;
  // A score for something (`summarization score`) is not that thing: only of a measure may it be left out.
  if (kind === 'METRIC' && phrase.has(tail)) return named || measureNouns.has(last);
  if (phrase.has(tail)) return named || rest.length > 1 || doingNoun.test(last);
  if (tail === 'loss' && (kind === 'METHOD' || kind === 'METRIC')) return named || lossNouns.has(last);
  return name.has(tail) && named && !learning.test(last);
}

/**
 * The tokens without harmless tail words of this kind (`FID score`, `CIFAR-10 dataset`). `namedTokens` is how many of
 * the first tokens are written like a name; at least one token is left.
 */
export function withoutTailWords(
  tokens: readonly string[],
  kind: ConceptKind,
  namedTokens: number,
): readonly string[] {
  let rest =
    tokens.at(-1) === 'set' && tokens.at(-2) === 'data' ? [...tokens.slice(0, -2), 'dataset'] : tokens;
  while (rest.length > 1) {
    const before = rest.slice(0, -1);
    if (!isHarmless(before, rest.at(-1) ?? '', kind, namedTokens >= before.length)) return rest;
    rest = before;
  }
  return rest;
}
