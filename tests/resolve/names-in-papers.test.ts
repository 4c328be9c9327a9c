import type { ExtractedConcept } from '../../src/domain/extraction.js';
import type { ConceptKind, ConceptRole } from '../../src/domain/vocabulary.js';
import { noKnowledge } from '../../src/resolve/knowledge.js';
import { readPaperNames } from '../../src/resolve/paper-names.js';
import { canShorten } from '../../src/resolve/part-short-forms.js';
import { resolvePaper } from '../../src/resolve/resolve-paper.js';
import { lexicon } from './identity/lexicon-for-tests.js';

interface Stated {
  readonly aliases?: readonly string[];
  readonly kind?: ConceptKind;
  readonly role?: ConceptRole;
}

/** A paper with these names found in its abstract, which must hold them. */
function paperOf(abstract: string, names: Readonly<Record<string, Stated>>) {
  const concepts = Object.entries(names).map(([name, stated]): ExtractedConcept => {
    const { aliases = [], kind = 'METHOD', role = 'USES' } = stated;
    const mentions = [name, ...aliases].map((surface) => {
      const start = abstract.indexOf(surface);
      if (start < 0) throw new RangeError(`Expected "${surface}" in the abstract.`);
      const sentence = { field: 'abstract', start: 0, end: abstract.length } as const;
      const end = start + surface.length;
      return {
        field: 'abstract',
        start,
        end,
        surface,
        kind,
        confidence: 0.5,
        rule: 'model',
        sentence,
      } as const;
    });
    return { name, kind, role, confidence: 0.5, core: false, aliases, mentions };
  });
  const texts = { title: 'A paper', abstract };
  const extraction = { extractor: 'rules-1', concepts, relations: [] };
  return resolvePaper(readPaperNames(extraction, texts, lexicon), noKnowledge, 'names-1');
}

/** Key of the concept that one name comes to in a paper of its own. */
const conceptOf = (name: string, kind: ConceptKind = 'METHOD', text = '', role: ConceptRole = 'USES') =>
  paperOf(`${name}. ${text}`, { [name]: { kind, role } }).links[0]?.concept;

describe('one concept, whatever papers call it', () => {
  it.each<[string, string, ConceptKind?]>([
    ['ViT', 'vision transformers'],
    ['LLMs', 'large language model'],
    ['FID score', 'Fréchet Inception Distance', 'METRIC'],
    ['PPO', 'Proximal Policy Optimization'],
    ['LLM agents', 'large language model agent'],
    ['CTR prediction', 'click-through rate prediction', 'TASK'],
    ['hidden Markov model', 'Hidden Markov Models'],
    ['SAM 2', 'SAM2'],
    ['CIFAR-10 dataset', 'CIFAR10', 'DATASET'],
    ['fine-tuning', 'finetuning'],
    ['knowledge bases', 'knowledge base', 'CONCEPT'],
    ['wavelet bases', 'wavelet basis', 'CONCEPT'],
    ['Claude-4.5-Sonnet', 'Claude Sonnet 4.5'],
  ])('%s is %s', (a, b, ...[kind]) => {
    expect(conceptOf(a, kind)).toBe(conceptOf(b, kind));
  });
});

describe('two concepts, however alike', () => {
  it.each<[string, string, ConceptKind?]>([
    ['GPT-4', 'GPT-4o'],
    ['GPT-3.5 Turbo', 'GPT-4 Turbo'],
    ['CIFAR-10', 'CIFAR-100', 'DATASET'],
    ['ResNet-50', 'ResNet-101'],
    ['ImageNet', 'ImageNet-R', 'DATASET'],
    ['R1', 'R1-Zero'],
    ['S2ST', 'SST-2'],
    ['summarization metric', 'summarization', 'METRIC'],
    ['Qwen2.5-VL', 'Qwen2.5'],
    ['BERT', 'BERT-base'],
    ['BERT', 'DistilBERT'],
  ])('%s is not %s', (a, b, ...[kind]) => {
    expect(conceptOf(a, kind)).not.toBe(conceptOf(b, kind));
  });

  it('keeps a measure and a data set apart from a method by its short form', () => {
    expect(conceptOf('CLIP score', 'METRIC')).not.toBe(conceptOf('CLIP'));
    expect(conceptOf('MATH', 'DATASET')).not.toBe(conceptOf('mathematical reasoning', 'TASK'));
  });
});

describe('a short form of several things', () => {
  it('means what its text speaks for', () => {
    const error =
      'The regression has a low error, measured with the root mean squared error and correlation.';
    const vision =
      'A masked patch encoder is pretrained by reconstruction of images, self-supervised, with ViT.';
    expect(conceptOf('MAE', 'METRIC', error)).toBe(conceptOf('mean absolute error', 'METRIC'));
    expect(conceptOf('MAE', 'METHOD', vision)).toBe(conceptOf('masked autoencoder'));
  });

  it('stays by itself where nothing speaks', () => {
    expect(conceptOf('SD', 'METHOD', 'We look at rivers, hills and woods in the early morning.')).toBe('sd');
  });

  it('is not what others call so where the paper proposes it', () => {
    const text = 'We look at rivers, hills and woods in the early morning.';
    expect(conceptOf('RAG', 'METHOD', text)).toBe('retrievalaugmentedgeneration');
    expect(conceptOf('RAG', 'METHOD', text, 'PROPOSES')).toBe('rag');
  });
});

test('a short form that cannot stand for the name found is a concept of its own', () => {
  const { links, definitions } = paperOf('Progressive tide learning (PTL) and LLLs of the tide.', {
    'tide learning': { aliases: ['PTL'] },
  });
  expect(links.map(({ concept, name, aliases }) => [concept, name, aliases])).toEqual([
    ['ptl', 'PTL', []],
    ['tidelearning', 'tide learning', []],
  ]);
  expect(definitions).toEqual([]);
});

test.each<[string, string, boolean]>([
  ['ViT', 'vision transformer', true],
  ['LoRA', 'the low-rank adaptation', true],
  ['NeRF', 'Neural Radiance Fields', true],
  ['3DGS', '3D Gaussian splatting', true],
  ['PRL', 'reinforcement learning', false],
  ['LLM', 'generative large language models', false],
  ['EfficientViT', 'vision transformer', false],
])('%s can shorten %s: %s', (short, name, expected) => {
  expect(canShorten(short, name)).toBe(expected);
});

test('the ledger names every key that is not the concept’s own, with rule, reason and sentence', () => {
  const abstract = 'A visual transformer (ViT) is used.';
  const { traces, definitions } = paperOf(abstract, { 'visual transformer': { aliases: ['ViT'] } });
  const sentence = { field: 'abstract', start: 0, end: abstract.length };
  expect(traces).toEqual([
    {
      name: 'visualtransformer',
      surface: 'visual transformer',
      concept: 'visiontransformer',
      rule: 'alias',
      evidence: 'The lexicon lists both names for one thing',
      sentence,
      decision: null,
    },
    {
      name: 'vit',
      surface: 'ViT',
      concept: 'visiontransformer',
      rule: 'abbreviation',
      evidence: 'visual transformer = ViT',
      sentence,
      decision: null,
    },
  ]);
  expect(definitions).toEqual([{ name: 'vit', short: 'ViT', long: 'visiontransformer', kind: 'METHOD' }]);
});

test('a version is a variant of the nearest name that the paper speaks of too', () => {
  const { statements } = paperOf('GPT-4 and GPT-4-turbo; CIFAR and CIFAR-100; large nets and nets.', {
    'GPT-4': {},
    'GPT-4-turbo': {},
    CIFAR: { kind: 'DATASET' },
    'CIFAR-100': { kind: 'DATASET' },
    nets: {},
    'large nets': {},
  });
  expect(statements.map(({ from, type, to }) => [from, type, to])).toEqual([
    ['cifar100', 'VARIANT_OF', 'cifar'],
    ['gptturbo4', 'VARIANT_OF', 'gpt4'],
  ]);
});
