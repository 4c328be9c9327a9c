import type { ConceptKind } from '../../src/domain/vocabulary.js';
import { compareNames } from '../../src/resolve/compare-names.js';
import { judge, lexicon } from './identity/lexicon-for-tests.js';

type Row = readonly [string, string, ConceptKind?];

/** Methods unless the row says otherwise. */
const withKind = ([a, b, kind = 'METHOD']: Row): [string, string, ConceptKind] => [a, b, kind];

describe('names that fold alike are one', () => {
  const merged: readonly Row[] = [
    ['Random Forests', 'random forest'],
    ['mean-field theories', 'mean field theory', 'CONCEPT'],
    ['graph Laplacians', 'graph Laplacian', 'CONCEPT'],
    ['convergence criteria', 'convergence criterion', 'CONCEPT'],
    ['adjacency matrices', 'adjacency matrix', 'CONCEPT'],
    ['SVMs', 'SVM'],
    ['colour normalisation', 'color normalization'],
    ['hidden-state modelling', 'hidden state modeling'],
    ['$\\alpha$-divergence', 'α-divergence', 'CONCEPT'],
    ['Schr\\"odinger bridge', 'Schrödinger Bridge', 'CONCEPT'],
    ['\\textsc{FooBar}', 'FooBar'],
    ['R$^2$', 'R²', 'METRIC'],
    ['pix2pix', 'pix-to-pix'],
    ['Inception-v3', 'InceptionV3'],
    ['Gemini 2.0', 'Gemini 2'],
    ['two-dimensional convolution', '2D convolution'],
    ['recall@0.5', 'recall@50', 'METRIC'],
    ['super-pixel', 'superpixel', 'CONCEPT'],
  ];
  it.each(merged.map(withKind))('"%s" is "%s"', (a, b, kind) => {
    expect(judge(a, b, kind)).toBe('MERGE folded-name');
  });

  const apart: readonly Row[] = [
    ['C', 'C++'],
    ['A search', 'A* search'],
    ['$\\ell_0$ norm', '$\\ell_\\infty$ norm', 'CONCEPT'],
    ['statistic', 'statistics', 'CONCEPT'],
    ['α-divergence', 'β-divergence', 'CONCEPT'],
    ['NA', 'NAS'],
  ];
  it.each(apart.map(withKind))('"%s" is not "%s"', (a, b, kind) => {
    expect(judge(a, b, kind)).toMatch(/^SEPARATE/);
  });
});

describe('words that point, praise or repeat the kind do not count', () => {
  const merged: readonly (readonly [string, string, ConceptKind, string])[] = [
    ['the proposed CoolNet', 'CoolNet', 'METHOD', 'leading-words'],
    ['the state-of-the-art WaveNet', 'WaveNet', 'METHOD', 'leading-words'],
    ['OpenAI o4', 'o4', 'METHOD', 'leading-words'],
    ['pre-trained RoBERTa', 'RoBERTa', 'METHOD', 'leading-words'],
    ['SVHN dataset', 'SVHN', 'DATASET', 'tail-word'],
    ['METEOR score', 'METEOR', 'METRIC', 'tail-word'],
    ['Viterbi algorithm', 'Viterbi', 'METHOD', 'tail-word'],
    ['policy gradient method', 'policy gradients', 'METHOD', 'tail-word'],
    ['graph coloring problem', 'graph coloring', 'TASK', 'tail-word'],
    ['classification of galaxies', 'galaxy classification', 'TASK', 'word-order'],
    ['robustness against label noise', 'label noise robustness', 'CONCEPT', 'word-order'],
    ['Gemini-2.5-Pro', 'Gemini Pro 2.5', 'METHOD', 'part-order'],
    ['Swin-T', 'Swin-Tiny', 'METHOD', 'part-order'],
  ];
  it.each(merged)('"%s" is "%s"', (a, b, kind, rule) => {
    expect(judge(a, b, kind)).toBe(`MERGE ${rule}`);
  });

  const apart: readonly Row[] = [
    ['novel view synthesis', 'view synthesis', 'TASK'],
    ['multiple instance learning', 'instance learning'],
    ['effective rank', 'rank', 'CONCEPT'],
    ['reward model', 'reward'],
    ['RL model', 'RL'],
    ['SAT solver', 'SAT'],
    ['kernel method', 'kernel'],
    ['mixture of experts', 'expert mixture'],
    ['weak-to-strong generalization', 'strong-to-weak generalization', 'CONCEPT'],
    ['Qwen3-8B', 'Qwen8-3B'],
  ];
  it.each(apart.map(withKind))('"%s" is not "%s"', (a, b, kind) => {
    expect(judge(a, b, kind)).toMatch(/^SEPARATE/);
  });
});

describe('versions, sizes, variants and opposites stay apart', () => {
  const apart: readonly Row[] = [
    ['GPT-4', 'GPT-4o'],
    ['Llama-3-8B', 'Llama-3-70B'],
    ['VGG-16', 'VGG-19'],
    ['BERT-base', 'BERT-large'],
    ['DINO', 'DINOv2'],
    ['CIFAR-10', 'CIFAR-100', 'DATASET'],
    ['ImageNet', 'ImageNet-C', 'DATASET'],
    ['hits@1', 'hits@10', 'METRIC'],
    ['parametric model', 'non-parametric model'],
    ['convex optimization', 'nonconvex optimization'],
    ['synchronous SGD', 'asynchronous SGD'],
    ['forward diffusion', 'reverse diffusion'],
    ['macro F1', 'micro F1', 'METRIC'],
    ['ResNet', 'ResNeXt'],
    ['attribution', 'attrition', 'CONCEPT'],
    ['image classification', 'image colorization', 'TASK'],
  ];
  it.each(apart.map(withKind))('"%s" is not "%s"', (a, b, kind) => {
    expect(judge(a, b, kind)).toMatch(/^SEPARATE/);
  });

  it('says which is a version and which is a kind of the other', () => {
    const relation = (a: string, b: string): unknown =>
      compareNames({ surface: a, kind: 'METHOD' }, { surface: b, kind: 'METHOD' }, lexicon).relation;
    expect(relation('GPT-4', 'GPT-4o')).toEqual({ type: 'VARIANT_OF', from: 'b', to: 'a' });
    expect(relation('convolutional autoencoder', 'autoencoder')).toEqual({
      type: 'IS_A',
      from: 'a',
      to: 'b',
    });
    expect(relation('GPT-4', 'Llama 2')).toBeNull();
  });
});

describe('short forms and the words they stand for', () => {
  const merged: readonly Row[] = [
    ['HMM', 'hidden Markov models'],
    ['LDA topic modeling', 'latent Dirichlet allocation topic modeling'],
    ['SAC', 'soft actor-critic'],
    ['MRR', 'mean reciprocal rank', 'METRIC'],
    ['optical flow estimation (OFE)', 'OFE', 'TASK'],
    ['k-NN', 'k-nearest neighbours'],
  ];
  it.each(merged.map(withKind))('"%s" is "%s"', (a, b, kind) => {
    expect(judge(a, b, kind)).toMatch(/^MERGE/);
  });

  const apart: readonly Row[] = [
    ['CNN', 'recurrent neural network'],
    ['RNN', 'residual neural network'],
    ['NER', 'neural entity retrieval', 'TASK'],
    ['medical question answering (QA)', 'QA', 'TASK'],
    ['GAN', 'graph attention network'],
    ['RMSE', 'mean squared error', 'METRIC'],
  ];
  it.each(apart.map(withKind))('"%s" is not "%s"', (a, b, kind) => {
    expect(judge(a, b, kind)).toMatch(/^SEPARATE/);
  });

  it('takes the meaning that the text speaks for', () => {
    const tensor = 'We compute a rank-five CP of the tensor.';
    expect(judge('CP', 'conformal prediction', 'METHOD', [tensor, 'Sets cover the label.'])).toMatch(
      /^SEPARATE/,
    );
    expect(
      judge('CP', 'CP', 'METHOD', [tensor, 'The calibration set gives CP its coverage guarantee.']),
    ).toBe('SEPARATE other-meaning');
    expect(
      judge('TTS', 'TTS', 'METHOD', [
        'TTS spends more compute at inference on reasoning.',
        'The voice of a speaker is cloned by TTS from audio.',
      ]),
    ).toBe('SEPARATE other-meaning');
  });

  const plain = 'The vision transformer is trained on ImageNet for image classification.';
  it.each([
    'ViT is good.',
    'ViT is trained.',
    'We apply ViT to chest X-ray classification. The AUROC of ViT surpasses that of a CNN.',
    'ViT predicts rare classes from a few X-ray images better than a CNN does.',
  ])('takes "%s" to speak of what nearly all papers define ViT as', (text) => {
    expect(judge('ViT', 'vision transformer', 'METHOD', [text, plain])).toBe('MERGE abbreviation');
  });

  it('still takes another meaning of a well-known short form where a text spells it out', () => {
    const other = 'ViT (variable interval timing) rewards the pigeon.';
    expect(judge('ViT', 'vision transformer', 'METHOD', [other, plain])).toMatch(/^SEPARATE/);
  });

  it.each([
    ['SGD', 'stochastic gradient descent', 'METHOD'],
    ['CV', 'computer vision', 'TASK'],
    ['ICL', 'in-context learning', 'METHOD'],
    ['GenAI', 'generative AI', 'CONCEPT'],
    ['HSI', 'hyperspectral image', 'CONCEPT'],
  ] as const)('takes %s alone for %s, which readers think of first', (short, long, kind) => {
    expect(judge(short, long, kind)).toMatch(/^MERGE/);
  });

  it('gives way to a text that speaks for another meaning than the first', () => {
    const long = 'stochastic gradient descent';
    const texts = ['SGD is compared with Adam.', 'It converges.'] as const;
    expect(judge('SGD', long, 'METHOD', texts)).toBe('MERGE abbreviation');
    const dialogue = 'SGD holds dialogues with slots, as MultiWOZ does.';
    expect(judge('SGD', long, 'METHOD', [dialogue, 'It converges.'])).toMatch(/^SEPARATE/);
  });

  it('takes no long form that lost its beginning where it was counted', () => {
    const rule = 'ARC asks for the rule behind a grid.';
    expect(judge('ARC', 'and reasoning corpus', 'DATASET', [rule, 'It is hard.'])).toMatch(/^SEPARATE/);
  });

  it.each([
    ['MI', 'mutual information'],
    ['CL', 'continual learning'],
    ['SD', 'stable diffusion'],
  ])('leaves %s alone, which means several things about as often', (short, long) => {
    expect(judge(short, long, 'METHOD')).toMatch(/^SEPARATE/);
  });

  it('believes a text that spells a short form out', () => {
    const other = 'PPO, perfectly private outsourcing, hides the data.';
    expect(judge('PPO', 'PPO', 'METHOD', [other, 'We train the policy with PPO on the reward.'])).toBe(
      'SEPARATE other-meaning',
    );
  });
});

describe('what no form shows comes from the lexicon', () => {
  it('joins listed names of one thing', () => {
    expect(judge('Bayes net', 'belief network')).toBe('MERGE alias');
    expect(judge('positive predictive value', 'precision', 'METRIC')).toBe('MERGE alias');
  });

  it('puts misspelled words right, but never joins two words that are in use', () => {
    expect(judge('Wassertein distance', 'Wasserstein distance', 'METRIC')).toBe('MERGE misspelling');
    expect(judge('atention mechanism', 'attention mechanism')).toBe('MERGE misspelling');
    expect(judge('adaption', 'adoption', 'CONCEPT')).toMatch(/^SEPARATE/);
  });
});

describe('kinds', () => {
  it('keeps a measure apart from the model it is named after', () => {
    const verdict = compareNames(
      { surface: 'BERTScore', kind: 'METRIC' },
      { surface: 'BERTScore', kind: 'METHOD' },
      lexicon,
    );
    expect([verdict.verdict, verdict.rule]).toEqual(['SEPARATE', 'kind-conflict']);
  });

  it('does not split a plain phrase over a matter of taste', () => {
    const verdict = compareNames(
      { surface: 'deep learning', kind: 'METHOD' },
      { surface: 'Deep learning', kind: 'CONCEPT' },
      lexicon,
    );
    expect(verdict.verdict).toBe('MERGE');
  });
});
