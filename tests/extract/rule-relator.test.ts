import type { ConceptKind } from '../../src/domain/vocabulary.js';
import { readPaper } from '../../src/extract/reading.js';
import { ruleRelator } from '../../src/extract/rule-relator.js';
import { draftOf } from './drafts-for-tests.js';

type Told = readonly [name: string, kind: ConceptKind];

function related(abstract: string, ...told: readonly Told[]) {
  const reading = readPaper({ title: '', abstract });
  const placed = told.map(([name, kind]) => ({
    concept: { name, kind, role: 'USES' as const, confidence: 0.75, core: false, aliases: [], mentions: [] },
    draft: draftOf(reading, name),
  }));
  return ruleRelator.relate(placed, reading).map(({ from, type, to, confidence, trigger, sentence }) => ({
    stated: `${from} ${type} ${to}`,
    confidence,
    trigger,
    sentence: abstract.slice(sentence.start, sentence.end),
  }));
}
const stated = (abstract: string, ...told: readonly Told[]) =>
  related(abstract, ...told).map((relation) => relation.stated);

test('a relation has what states it: the cue, its sentence, and how sure the cue is', () => {
  const text = 'It rains. FrogNet is used for PondSeg.';
  expect(related(text, ['FrogNet', 'METHOD'], ['PondSeg', 'TASK'])).toEqual([
    {
      stated: 'FrogNet USED_FOR PondSeg',
      confidence: 0.5,
      trigger: 'is used for',
      sentence: 'FrogNet is used for PondSeg.',
    },
  ]);
});

test('a cue that reads from right to left relates the right one to the left one', () => {
  expect(stated('PondSeg is done via FrogNet.', ['FrogNet', 'METHOD'], ['PondSeg', 'TASK'])).toEqual([
    'FrogNet USED_FOR PondSeg',
  ]);
});

test('all pairs of a sentence are read in the order of the text, whatever order the concepts are told in', () => {
  const told: readonly Told[] = [
    ['PondSeg', 'TASK'],
    ['ToadNet', 'METHOD'],
    ['FrogNet', 'METHOD'],
  ];
  const expected = ['FrogNet COMPARED_WITH ToadNet', 'FrogNet USED_FOR PondSeg', 'ToadNet USED_FOR PondSeg'];
  const text = 'FrogNet outperforms ToadNet for PondSeg.';
  expect(stated(text, ...told)).toEqual(expected);
  expect(stated(text, ...[...told].reverse())).toEqual(expected);
});

test('a relation is stated once, at its first statement, sentences counting in the order of the text', () => {
  const text = 'ToadNet is old. FrogNet outperforms ToadNet. Here FrogNet surpasses ToadNet.';
  expect(related(text, ['ToadNet', 'METHOD'], ['FrogNet', 'METHOD'])).toMatchObject([
    { stated: 'FrogNet COMPARED_WITH ToadNet', trigger: 'outperforms' },
  ]);
});

test('relations come in the order of their sentences', () => {
  const told: readonly Told[] = [
    ['CrabNet', 'METHOD'],
    ['FrogNet', 'METHOD'],
    ['PondSeg', 'TASK'],
  ];
  expect(stated('FrogNet for PondSeg. CrabNet for PondSeg.', ...told)).toEqual([
    'FrogNet USED_FOR PondSeg',
    'CrabNet USED_FOR PondSeg',
  ]);
});

test('a concept is not related to itself, nor to one of another sentence', () => {
  expect(stated('FrogNet outperforms FrogNet.', ['FrogNet', 'METHOD'])).toEqual([]);
  expect(stated('FrogNet outperforms. ToadNet.', ['FrogNet', 'METHOD'], ['ToadNet', 'METHOD'])).toEqual([]);
});
