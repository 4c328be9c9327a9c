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
  ['Mean squared error (MSE; lower is better) counts.', ['MSE = Mean squared error']],
  ['Here LLMs (large language models) fail.', ['LLMs = large language models']],
  ['We use conditional random fields (CRF).', ['CRF = conditional random fields']],
  [
    'A graph neural network (GNN) and a state space model (SSM) meet.',
    ['GNN = graph neural network', 'SSM = state space model'],
  ],
  ['It learns. A graph neural network (GNN) too.', ['GNN = graph neural network']],
  ['graph neural network (GNN)', ['GNN = graph neural network']],
  ['Here self-supervised learning (SSL) helps.', ['SSL = self-supervised learning']],
  ['We use K-nearest neighbours (K-NN).', ['K-NN = K-nearest neighbours']],
  ['a state of the art (SA) model', ['SA = state of the art']],
  ['Here question answering (Q/A) helps.', ['Q/A = question answering']],
  ['A pre-trained network (TN) is.', ['TN = pre-trained network']],
  ['A large language model (LLMs) fails.', ['LLMs = large language model']],
  ['We use PN (pond net) here.', ['PN = pond net']],
  ['We use ABCDEFGH (a1 b2 c3 d4 e5 f6 g7 h8) here.', ['ABCDEFGH = a1 b2 c3 d4 e5 f6 g7 h8']],
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
  'We learn (GNN) here.',
  'We see large (XL) ones.',
  'A graph neural network (GNN is short).',
  'A graph neural network [GNN] helps.',
  'We use RAG (retrieval-augmented generation, here).',
  'We use Rag (retrieval-augmented generation) here.',
  'We use RAG (good retrieval-augmented generation) here.',
  'We use RAG (r a g) here.',
  'We use ABC (a1 b2 c3 d4 e5 f6 g7 h8 i9 j10) here.',
  'A generated neural net GNN (GNN) helps.',
  'The GNN ( ) and (',
  '(',
  'a state of the fine art (SA) model',
  'A graph neural network, GNN, helps.',
  'A strange net (TN) is.',
  'A pond net (PN2) is.',
  'A pond set (PsX) is.',
  'An adaptive net (As) is.',
  'We use PN (pondnet) here.',
  'We use RAG (retrieval-augmented generation here',
])('finds none in %j', (abstract) => {
  expect(pairsIn(abstract)).toEqual([]);
});
