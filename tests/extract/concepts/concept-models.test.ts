import type { GoldPaper } from '../../../bench/extract/gold.js';
import { loadConceptModels } from '../../../src/extract/concepts/concept-models.js';
import { wellKnownNames } from '../../../src/extract/concepts/name-statistics.js';
import { readConceptModels, storeConceptModels } from '../../../src/extract/concepts/store-concept-models.js';
import { createTrainedJudge } from '../../../src/extract/concepts/trained-judge.js';
import { createTrainedRelator } from '../../../src/extract/concepts/trained-relator.js';
import { createExtractor } from '../../../src/extract/extractor.js';
import { packArtefact, readArtefact } from '../../../src/extract/model/artefact.js';
import { readPaper } from '../../../src/extract/reading.js';
import { ruleTagger } from '../../../src/extract/rules/rule-tagger.js';
import { countNames } from '../../../train/concepts/count-names.js';
import { trainConceptModels } from '../../../train/concepts/train-concept-models.js';

const animals = [
  'Frog',
  'Toad',
  'Newt',
  'Crab',
  'Wasp',
  'Mole',
  'Hare',
  'Lynx',
  'Kiwi',
  'Dove',
  'Seal',
  'Moth',
];

/** Papers of one make: a proposed net, a task and a data set; "rainy weather" is never a concept. */
function paperAbout(animal: string): GoldPaper {
  const concept = (name: string, kind: string, role: string, core: boolean) => ({
    name,
    kinds: [kind],
    roles: [role],
    aliases: [],
    agreed: true,
    core,
  });
  return {
    id: animal,
    title: `${animal}Net`,
    abstract: `Rainy weather troubles pond segmentation. We propose ${animal}Net for pond segmentation. We evaluate on ${animal}Bench.`,
    concepts: [
      concept(`${animal}Net`, 'METHOD', 'PROPOSES', true),
      concept('pond segmentation', 'TASK', 'ADDRESSES', false),
      concept(`${animal}Bench`, 'DATASET', 'EVALUATES_ON', true),
    ],
    relations: [
      { from: `${animal}Net`, type: 'USED_FOR', to: 'pond segmentation', agreed: true },
      { from: `${animal}Net`, type: 'EVALUATED_ON', to: `${animal}Bench`, agreed: true },
    ],
  };
}

const thresholds = { span: 0.3, concept: 0.5, relation: 0.5 };
const names = countNames(
  animals.map((animal) => {
    const { id, title, abstract } = paperAbout(animal);
    const start = abstract.indexOf('pond segmentation');
    return { texts: { id, title, abstract }, mentions: [['abstract', start, start + 17, 'TASK', 0.9]] };
  }),
  3,
);
const train = () =>
  trainConceptModels(
    animals.map((animal) => {
      const paper = paperAbout(animal);
      return { paper, spans: ruleTagger.tag(readPaper(paper).sentences) };
    }),
    names,
    thresholds,
  );
const data = train();

test('learns kinds, roles, core and relations, and what is no concept', () => {
  const models = loadConceptModels(data);
  const extractor = createExtractor({
    version: 'test',
    spanThreshold: thresholds.span,
    wellKnown: wellKnownNames(models.names),
    judge: createTrainedJudge(models),
    relator: createTrainedRelator(models),
  });
  const { concepts, relations } = extractor.extract(paperAbout('Bear'));
  expect(concepts.map(({ name, kind, role, core }) => ({ name, kind, role, core }))).toEqual([
    { name: 'BearNet', kind: 'METHOD', role: 'PROPOSES', core: true },
    { name: 'pond segmentation', kind: 'TASK', role: 'ADDRESSES', core: false },
    { name: 'BearBench', kind: 'DATASET', role: 'EVALUATES_ON', core: true },
  ]);
  expect(relations.map(({ from, type, to, trigger }) => [from, type, to, trigger])).toEqual([
    ['BearNet', 'USED_FOR', 'pond segmentation', 'for'],
    ['BearNet', 'EVALUATED_ON', 'BearBench', ''],
  ]);
});

test('counts how papers use a name, and all names that end with a word', () => {
  const use = loadConceptModels(data).names;
  expect(use.find('pond segmentation')).toMatchObject({ seen: animals.length });
  expect(use.find('* segmentation')).toMatchObject({ seen: animals.length });
  expect(use.find('rainy weather')).toBeUndefined();
});

test('learns the same from the same, and reads back what it stored', () => {
  const bytes = packArtefact(storeConceptModels(data));
  expect(packArtefact(storeConceptModels(train()))).toEqual(bytes);
  expect(readConceptModels(readArtefact(bytes, 'test'))).toEqual(data);
});
