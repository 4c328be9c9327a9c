import type { ConceptKind, ConceptRole } from '../../../src/domain/vocabulary.js';
import { relationClasses } from '../../../src/extract/concepts/relation-classes.js';
import { createTrainedRelator } from '../../../src/extract/concepts/trained-relator.js';
import { readPaper } from '../../../src/extract/reading.js';
import { draftOf } from '../drafts-for-tests.js';
import { modelOf, modelsOf } from './models-for-tests.js';

type Told = readonly [name: string, kind: ConceptKind, role?: ConceptRole];

/** Probabilities that give `share` to one class and the rest to NONE. */
const sure = (name: string, share = 1): readonly number[] => [
  1 - share,
  ...relationClasses.map((each) => (each.name === name ? share : 0)),
];

/** What is found in a text about these concepts when the model gives these answers, pair by pair. */
function related(abstract: string, told: readonly Told[], ...answers: readonly (readonly number[])[]) {
  const texts = { title: '', abstract };
  const reading = readPaper(texts);
  const placed = told.map(([name, kind, role = 'USES']) => {
    const draft = draftOf(reading, name);
    return { concept: { name, kind, role, confidence: 0.75, core: false, aliases: [], mentions: [] }, draft };
  });
  return createTrainedRelator(modelsOf({ relation: modelOf([], ...answers) }))
    .relate(placed, reading)
    .map(({ from, type, to, confidence, trigger, sentence }) => ({
      stated: `${from} ${type} ${to}`,
      confidence,
      trigger,
      sentence: texts[sentence.field].slice(sentence.start, sentence.end),
    }));
}

const pond = 'FrogNet is used for PondSeg.';
const frogAndPond: readonly Told[] = [
  ['FrogNet', 'METHOD'],
  ['PondSeg', 'TASK'],
];

test('a relation has the cue that states it and its sentence, and what is not NONE for confidence', () => {
  expect(related(`It rains. ${pond}`, frogAndPond, sure('USED_FOR >', 0.87654))).toEqual([
    { stated: 'FrogNet USED_FOR PondSeg', confidence: 0.877, trigger: 'is used for', sentence: pond },
  ]);
});

test('a relation that is likely enough is taken, one that is less likely is not', () => {
  expect(related(pond, frogAndPond, sure('USED_FOR >', 0.5))).toHaveLength(1);
  expect(related(pond, frogAndPond, sure('USED_FOR >', 0.4375))).toEqual([]);
});

test('the likeliest class counts, however likely NONE is', () => {
  const answer = [0.4, 0.05, 0.05, 0.1, 0.1, 0.05, 0.05, 0, 0, 0.2];
  expect(related(pond, frogAndPond, answer)).toMatchObject([{ stated: 'FrogNet COMPARED_WITH PondSeg' }]);
  const first = [0, 0.5, 0.5, 0, 0, 0, 0, 0, 0, 0];
  expect(related(pond, frogAndPond, first)).toMatchObject([{ stated: 'FrogNet USED_FOR PondSeg' }]);
});

test.each<[string, string, readonly Told[], string, string, string]>([
  ['the relation reads from the second to the first', 'FrogNet with LilyPool wins.', [['FrogNet', 'METHOD'], ['LilyPool', 'METHOD']], 'USED_FOR <', 'LilyPool USED_FOR FrogNet', 'with'],
  ['the text names the second one first', 'PondSeg is solved using FrogNet.', [['FrogNet', 'METHOD'], ['PondSeg', 'TASK']], 'USED_FOR >', 'FrogNet USED_FOR PondSeg', 'is solved using'],
  ['the cue states another direction: the last word that may state it', pond, frogAndPond, 'USED_FOR <', 'PondSeg USED_FOR FrogNet', 'for'],
  ['the cue states another type: the last word that may state this one', pond, frogAndPond, 'IS_A >', 'FrogNet IS_A PondSeg', 'is'],
  ['no word may state it', 'FrogNet helps PondSeg.', frogAndPond, 'PART_OF >', 'FrogNet PART_OF PondSeg', ''],
  ['a word may state it that is written in capitals', 'FrogNet FOR PondSeg.', frogAndPond, 'USED_FOR <', 'PondSeg USED_FOR FrogNet', 'FOR'],
  ['only a word outside of the two may state it', 'As for FrogNet, PondSeg is used.', frogAndPond, 'USED_FOR >', 'FrogNet USED_FOR PondSeg', ''],
  ['the text says it the other way round: the last word that may state it', 'LilyPool is used for FrogNet.', [['FrogNet', 'METHOD'], ['LilyPool', 'METHOD']], 'USED_FOR >', 'FrogNet USED_FOR LilyPool', 'for'],
  ['a comparison of several words is stated from either side', 'ToadNet is small compared to FrogNet.', [['FrogNet', 'METHOD'], ['ToadNet', 'METHOD']], 'COMPARED_WITH >', 'FrogNet COMPARED_WITH ToadNet', 'compared to'],
  ['a comparison is stated from either side', 'ToadNet outperforms FrogNet.', [['FrogNet', 'METHOD'], ['ToadNet', 'METHOD']], 'COMPARED_WITH >', 'FrogNet COMPARED_WITH ToadNet', 'outperforms'],
])('%s', (_, text, told, name, stated, trigger) => {
  expect(related(text, told, sure(name))).toMatchObject([{ stated, trigger, sentence: text }]);
}); // prettier-ignore

test('of several sentences that hold both, the one that states the relation proves it', () => {
  const text = `FrogNet helps PondSeg. ${pond}`;
  expect(related(text, frogAndPond, sure('USED_FOR >'))).toMatchObject([
    { trigger: 'is used for', sentence: pond },
  ]);
  expect(related(`FrogNet helps PondSeg. ${pond}`, frogAndPond, sure('IS_A >'))).toMatchObject([
    { trigger: 'is', sentence: pond },
  ]);
});

test('a concept that never meets the proposed one is proved by the sentence that first names it', () => {
  const told: readonly Told[] = [
    ['FrogNet', 'METHOD', 'PROPOSES'],
    ['CrabBench', 'DATASET'],
  ];
  const text = 'We propose FrogNet. CrabBench is hard. We like CrabBench.';
  expect(related(text, told, sure('EVALUATED_ON >'))).toEqual([
    {
      stated: 'FrogNet EVALUATED_ON CrabBench',
      confidence: 1,
      trigger: '',
      sentence: 'CrabBench is hard.',
    },
  ]);
});

test('each pair is judged for itself', () => {
  const told: readonly Told[] = [...frogAndPond, ['ToadNet', 'METHOD']];
  const text = 'FrogNet is used for PondSeg like ToadNet.';
  const answers = [sure('USED_FOR >'), sure('COMPARED_WITH >', 0.25), sure('USED_FOR <')];
  expect(related(text, told, ...answers).map(({ stated }) => stated)).toEqual([
    'FrogNet USED_FOR PondSeg',
    'ToadNet USED_FOR PondSeg',
  ]);
});

test('a model of other classes than ours is refused', () => {
  const tooMany = [...relationClasses.map(() => 0), 0, 1];
  expect(() => related(pond, frogAndPond, tooMany)).toThrow('Expected 10 relation classes, found 11.');
});
