import type { ConceptKind } from '../../src/domain/vocabulary.js';
import { readPaper, surfaceOf } from '../../src/extract/reading.js';
import { statedRelation } from '../../src/extract/relations.js';
import { draftOf } from './drafts-for-tests.js';

/** What is stated of Zork and Blorb, as `TYPE direction "cue" probability`. */
function stated(leftKind: ConceptKind, text: string, rightKind: ConceptKind): string | undefined {
  const reading = readPaper({ title: '', abstract: text });
  const [left] = draftOf(reading, 'Zork').spans;
  const [right] = draftOf(reading, 'Blorb').spans;
  const relation = statedRelation({ left: left!, leftKind, right: right!, rightKind }, reading);
  if (relation === undefined) return undefined;
  const { type, reversed, cue, probability } = relation;
  const words = surfaceOf(reading, reading.sentences[left!.sentence]!, cue.first, cue.end);
  return `${type} ${reversed ? '<' : '>'} "${words}" ${probability}`;
}

test.each<[ConceptKind, string, ConceptKind, string]>([
  ['METHOD', 'Zork such as Blorb', 'METHOD', 'IS_A < "such as" 0.6'],
  ['METHOD', 'Zork, including Blorb', 'METHOD', 'IS_A < ", including" 0.6'],
  ['METHOD', 'Zork is a Blorb', 'CONCEPT', 'IS_A > "is a" 0.5'],
  ['TASK', 'Zork, as Blorb', 'TASK', 'IS_A > ", as" 0.5'],
  ['METHOD', 'Here Zork clearly outperforms Blorb', 'METHOD', 'COMPARED_WITH > "outperforms" 0.5'],
  ['METHOD', 'Zork is small compared to Blorb', 'METHOD', 'COMPARED_WITH > "compared to" 0.5'],
  ['METHOD', 'Zork Versus Blorb', 'METHOD', 'COMPARED_WITH > "Versus" 0.5'],
  ['METHOD', 'Zork is strong on the Blorb', 'DATASET', 'EVALUATED_ON > "on" 0.5'],
  ['METHOD', 'Zork, which consists of a Blorb', 'METHOD', 'PART_OF < "consists of" 0.45'],
  ['DATASET', 'Zork contains a Blorb', 'METHOD', 'PART_OF < "contains" 0.45'],
  ['METHOD', 'Zork for Blorb', 'TASK', 'USED_FOR > "for" 0.5'],
  ['CONCEPT', 'Zork is used to improve a new Blorb', 'METHOD', 'USED_FOR > "is used to improve a new" 0.5'],
  ['TASK', 'Zork is done via Blorb', 'METHOD', 'USED_FOR < "is done via" 0.45'],
])('%s "%s" %s states %s', (leftKind, text, rightKind, relation) => {
  expect(stated(leftKind, text, rightKind)).toBe(relation);
});

test.each<[string, ConceptKind, string, ConceptKind]>([
  ['the words between state nothing', 'METHOD', 'Zork and Blorb', 'METHOD'],
  ['nothing stands between', 'METHOD', 'Zork Blorb', 'METHOD'],
  ['no relation of this type has these kinds', 'TASK', 'Zork on Blorb', 'TASK'],
  ['only the left kind fits', 'METHOD', 'Zork outperforms Blorb', 'TASK'],
  ['only the right kind fits', 'TASK', 'Zork outperforms Blorb', 'METHOD'],
  ['the cue is part of a longer word', 'METHOD', 'Zork once upon Blorb', 'DATASET'],
  ['the right one comes first', 'METHOD', 'Blorb outperforms Zork', 'METHOD'],
  ['more than 14 words stand between', 'METHOD', `Zork outperforms${' so'.repeat(14)} Blorb`, 'METHOD'],
])('nothing is stated where %s', (_, leftKind, text, rightKind) => {
  expect(stated(leftKind, text, rightKind)).toBeUndefined();
});

test('fourteen words between two names are read', () => {
  expect(stated('METHOD', `Zork outperforms${' so'.repeat(13)} Blorb`, 'METHOD')).toBe(
    'COMPARED_WITH > "outperforms" 0.5',
  );
});
