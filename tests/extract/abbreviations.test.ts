import { findAbbreviations } from '../../src/extract/abbreviations.js';
import { readPaper } from '../../src/extract/reading.js';

function pairsIn(abstract: string): string[] {
  const { sentences } = readPaper({ title: '', abstract });
  return findAbbreviations(sentences).map(({ sentence, long, short }) => {
    const tokens = sentences[sentence]!.tokens.map((token) => token.text);
    return `${tokens.slice(short.first, short.end).join(' ')} = ${tokens.slice(long.first, long.end).join(' ')}`;
  });
}

test.each([
  ['We train a graph neural network (GNN) on it.', ['GNN = graph neural network']],
  ['Many large language models (LLMs) fail.', ['LLMs = large language models']],
  ['Fréchet Inception Distance (FID) falls.', ['FID = Fréchet Inception Distance']],
  ['We use low-rank adaptation (LoRA) here.', ['LoRA = low-rank adaptation']],
  ['We use RAG (retrieval-augmented generation) here.', ['RAG = retrieval-augmented generation']],
  ['Mean squared error (MSE, lower is better) counts.', ['MSE = Mean squared error']],
])('finds the long form in %j', (abstract, pairs) => {
  expect(pairsIn(abstract)).toEqual(pairs);
});

test.each([
  'We use a model (see Section 3).',
  'It reaches high accuracy (95 %).',
  'The tree (OAK) is tall.',
  'Results (2024) hold.',
  'We compare with BERT (a strong baseline).',
  'The network (however) is small.',
])('finds none in %j', (abstract) => {
  expect(pairsIn(abstract)).toEqual([]);
});
