import type { ConceptKind } from '../../domain/vocabulary.js';
import type { Rule, RuleHit, RuleInput } from './rule.js';

/** Enough for a concept by itself; readers marked .75 of such words. From .5 to .7 nothing is better. */
const probability = 0.6;
/** In characters; longer ones are file names and formulas. None of the tune and dev papers has more than 40. */
const longestName = 40;

/** Names as people coin them: `ResNet`, `BERT`, `GPT-4o`, `ImageNet-R`, `PFGM++`, `L2`. */
const coined =
  /^(?:[A-Z]{2,}[A-Za-z\d]*|[A-Z][a-z]+[A-Z][A-Za-z\d]*|[a-z]+[A-Z][A-Za-z\d]*|[A-Za-z]+\d+[A-Za-z]*)(?:[-/.+@*][A-Za-z\d.]*)*$|^[A-Z][\w.]*-(?:\d|[A-Z])[\w.-]*$|\+\+$/;
const dataName = /(?:^|[a-z-])(?:Bench|MNIST|QA|VQA|COCO|CIFAR|Eval|Arena|Gym|Corpus)(?:[-\d]|$)/i;
const dataNoun: ReadonlySet<string> = new Set(
  'dataset benchmark corpus bench challenge suite leaderboard'.split(' '),
);
const before: ReadonlySet<string> = new Set(['on', 'dataset', 'benchmark']);

function kindHere({ words, sentence }: RuleInput, at: number): ConceptKind {
  const next = words[at + 1] ?? '';
  if (dataNoun.has(next) || dataName.test(sentence.tokens[at]?.text ?? '')) return 'DATASET';
  return before.has(words[at - 1] ?? '') ? 'DATASET' : 'METHOD';
}

/** A single word with the shape of a coined name. */
export const namedShape: Rule = {
  id: 'named-shape',
  find(input) {
    const hits: RuleHit[] = [];
    for (const [at, { text }] of input.sentence.tokens.entries()) {
      if (text.length > longestName || !coined.test(text)) continue;
      hits.push({ first: at, end: at + 1, kind: kindHere(input, at), probability });
    }
    return hits;
  },
};
