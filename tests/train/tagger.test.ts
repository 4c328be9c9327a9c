import { packArtefact, readArtefact } from '../../src/extract/model/artefact.js';
import { createSequenceTagger } from '../../src/extract/model/sequence-tagger.js';
import { loadTagger, storeTagger } from '../../src/extract/model/store-tagger.js';
import { noWords } from '../../src/extract/model/word-table.js';
import { analyseText } from '../../src/extract/text/analyse.js';
import { cleanText } from '../../src/extract/text/clean.js';
import type { LabelledPaper } from '../../train/labelled.js';
import { projectConcepts, type GoldConcept } from '../../train/project-gold.js';
import { quantise } from '../../train/tagger/quantise.js';
import { createTaggerTraining, trainTagger } from '../../train/tagger/train-tagger.js';

const kinds = ['METHOD', 'TASK'];
const sentencesOf = (text: string) =>
  analyseText(cleanText(text)).map(({ tokens }) => ({ field: 'abstract' as const, tokens }));

const nouns = ['river', 'paper', 'cloud', 'stone', 'garden', 'window'];
const papers: LabelledPaper[] = nouns.flatMap((noun, index) =>
  nouns.map((other) => {
    const [method, task] = [`${noun} network`, `${other} detection`];
    const sentences = sentencesOf(`We propose a ${method} for ${task}. It is ${index} times better.`);
    const concepts: GoldConcept[] = [
      { name: method, aliases: [], kind: 0 },
      { name: task, aliases: [], kind: 1 },
    ];
    return { sentences, spans: projectConcepts(sentences, concepts), weight: 1 };
  }),
);
const knobs = { epochs: 6, rate: 0.3, traitRate: 0.1, dropout: 0.2, minimumCount: 2, seed: 3 };
const silent = (): void => undefined;

const described = (text: string, model: ReturnType<typeof quantise>) => {
  const sentences = sentencesOf(text);
  return createSequenceTagger(model)(sentences, 0.5).map(({ sentence, first, end, kinds: probabilities }) => {
    const words = sentences[sentence]!.tokens.slice(first, end).map((token) => token.text);
    return `${kinds[probabilities.indexOf(Math.max(...probabilities))]}: ${words.join(' ')}`;
  });
};

test('learns spans and their kinds well enough for words it has not seen', () => {
  const model = quantise(trainTagger(kinds, papers, noWords, knobs, silent), noWords, 10_000);
  expect(described('We propose a lantern network for harbour detection.', model)).toEqual([
    'METHOD: lantern network',
    'TASK: harbour detection',
  ]);
});

test('gives the same bytes for the same papers and knobs', () => {
  const train = (seed: number): Uint8Array =>
    packArtefact(
      storeTagger(quantise(trainTagger(kinds, papers, noWords, { ...knobs, seed }, silent), noWords, 500)),
    );
  const once = train(3);
  expect(Buffer.compare(once, train(3))).toBe(0);
  expect(Buffer.compare(once, train(4))).not.toBe(0);
});

test('keeps its answers when stored and read back', () => {
  const model = quantise(trainTagger(kinds, papers, noWords, knobs, silent), noWords, 10_000);
  const loaded = loadTagger(readArtefact(packArtefact(storeTagger(model)), 'a test'));
  const text = 'We propose a cloud network for stone detection. It is new.';
  const mark = (of: typeof model) => createSequenceTagger(of)(sentencesOf(text), 0.01);
  expect(mark(loaded)).toEqual(mark(model));
  expect(mark(loaded).length).toBeGreaterThan(1);
});

test('learns the probability that a span was given, not just whether it is one', () => {
  const soft = papers.map((paper) => ({
    ...paper,
    spans: paper.spans.map((span) => ({ ...span, probability: 0.7 })),
  }));
  const model = quantise(
    trainTagger(kinds, soft, noWords, { ...knobs, epochs: 12 }, silent),
    noWords,
    10_000,
  );
  const [method] = createSequenceTagger(model)(
    sentencesOf('We propose a river network for stone detection.'),
    0.3,
  );
  expect(method?.total).toBeGreaterThan(0.6);
  expect(method?.total).toBeLessThan(0.8);
});

test('two copies go on apart from each other', () => {
  const tagger = createTaggerTraining(kinds, papers, noWords, knobs, silent);
  const phase = { name: 'more', papers: [0, 1, 2], epochs: 1, rate: 0.3, traitRate: 0.1 };
  tagger.learn(phase);
  const before = tagger.weights().weights.slice();
  const [left, right] = [tagger.copy(), tagger.copy()];
  left.learn(phase);
  expect(tagger.weights().weights).toEqual(before);
  right.learn(phase);
  expect(right.weights().weights).toEqual(left.weights().weights);
  expect(right.weights().weights).not.toEqual(before);
});
