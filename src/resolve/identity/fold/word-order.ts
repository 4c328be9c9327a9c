/** Ends of nouns for doing something or being some way: only these turn round (`detection of anomalies`). */
const actionNoun = /(?:tion|sion|ing|ment|ness|ity|ance|ence|sis|val)$/;
const otherActionNouns = new Set(
  'search design control transfer removal repair synthesis forecast estimate'.split(' '),
);
/** Qualities that stand against or towards something: `robustness to noise`. */
const towards = new Set(['robustness', 'resistance', 'sensitivity', 'invariance', 'resilience', 'vulnerability', 'susceptibility', 'immunity']); // prettier-ignore
const pointing = new Set(['to', 'against', 'towards', 'toward']);

/** Words before the preposition: `sensitivity to prompt design`, `LM sensitivity to prompt design`; more are a clause. */
const longestHead = 2;

/**
 * The tokens with one genitive turned round: `segmentation of medical image` becomes `medical image segmentation`. Other
 * names with a preposition (`mixture of experts`, `bag of words`) stay as they are.
 */
export function turnedRound(tokens: readonly string[]): readonly string[] {
  const at = tokens.findIndex((token) => token === 'of' || pointing.has(token));
  if (at < 1 || at > longestHead) return tokens;
  const head = tokens[at - 1] ?? '';
  const turns = tokens[at] === 'of' ? actionNoun.test(head) || otherActionNouns.has(head) : towards.has(head);
  if (!turns) return tokens;
  const rest = tokens.slice(at + 1).filter((token) => token !== 'the' && token !== 'a' && token !== 'an');
  // A second preposition makes the order a guess.
  if (rest.length === 0 || rest.some((token) => /^(?:of|to|in|for|on|with|from|by|and)$/.test(token)))
    return tokens;
  return [...tokens.slice(0, at - 1), ...rest, head];
}
