import type { ConceptKind } from '../../src/domain/vocabulary.js';
import { ruleCore } from '../../src/extract/core.js';
import { readPaper } from '../../src/extract/reading.js';
import { ruleRole } from '../../src/extract/roles.js';
import { draftOf } from './drafts-for-tests.js';

/** The role of Zork and whether the paper is about it. */
function judged(kind: ConceptKind, abstract: string, title = '') {
  const reading = readPaper({ title, abstract });
  const draft = draftOf(reading, 'Zork');
  const role = ruleRole(draft, kind, reading);
  return { role, core: ruleCore(draft, kind, role, reading) };
}

test.each<[ConceptKind, string]>([
  ['METHOD', 'USES'],
  ['DATASET', 'EVALUATES_ON'],
  ['TASK', 'ADDRESSES'],
  ['METRIC', 'MEASURES'],
  ['CONCEPT', 'ADDRESSES'],
])('without a cue the role of a %s is %s', (kind, role) => {
  expect(judged(kind, 'Here Zork is.').role).toBe(role);
});

test.each<[string, ConceptKind, string, string]>([
  ['a proposing word before it', 'METHOD', 'We propose Zork.', 'PROPOSES'],
  ['a proposing word before a later mention', 'DATASET', 'Zork is good. We introduce Zork.', 'PROPOSES'],
  ['a proposing word six words before it', 'METHOD', 'They propose one two three four five six Zork.', 'PROPOSES'],
  ['no proposing word farther away', 'METHOD', 'They propose one two three four five six seven Zork.', 'USES'],
  ['no proposing word behind it', 'METHOD', 'Zork is what we propose.', 'USES'],
  ['a proposing word does not propose a task', 'TASK', 'We propose Zork.', 'ADDRESSES'],
  ['a comparing word before a method', 'METHOD', 'It outperforms Zork.', 'COMPARES_WITH'],
  ['a comparing word says nothing of a data set', 'DATASET', 'It is better than Zork.', 'EVALUATES_ON'],
  ['an evaluating word before a task', 'TASK', 'It is evaluated on Zork.', 'EVALUATES_ON'],
  ['an evaluating word says nothing of a method', 'METHOD', 'It is evaluated with Zork.', 'USES'],
  ['an evaluating word says nothing of a notion', 'CONCEPT', 'It is tested on Zork.', 'ADDRESSES'],
  ['a metric is measured, whatever stands before', 'METRIC', 'We propose Zork.', 'MEASURES'],
  ['a cue of one mention holds for later ones', 'METHOD', 'It outperforms Zork. Zork is old.', 'COMPARES_WITH'],
])('%s', (_, kind, abstract, role) => {
  expect(judged(kind, abstract).role).toBe(role);
}); // prettier-ignore

test.each<[string, ConceptKind, string, string]>([
  ['begins with it and a colon proposes it', 'METHOD', 'Zork: Graphs Again', 'PROPOSES'],
  ['begins with it and a colon does not propose a task', 'TASK', 'Zork: Graphs Again', 'ADDRESSES'],
  ['begins with it does not propose it', 'METHOD', 'Zork Again', 'USES'],
  ['has it before a colon but not first does not propose it', 'METHOD', 'Zak Zork: Again', 'USES'],
  ['is nothing else does not propose it', 'METHOD', 'Zork', 'USES'],
])('a title that %s', (_, kind, title, role) => {
  expect(judged(kind, 'It is.', title).role).toBe(role);
  expect(judged(kind, 'Here Zork is.', title).role).toBe(role);
});

test('a sentence of the abstract that begins with a name and a colon proposes nothing', () => {
  expect(judged('METHOD', 'Zork: it is.').role).toBe('USES');
});

test.each<[string, ConceptKind, string, string, boolean]>([
  ['is proposed', 'METHOD', 'We propose Zork.', '', true],
  ['is a data set it evaluates on', 'DATASET', 'Here Zork is.', '', true],
  ['is a task it is tested on once', 'TASK', 'It is evaluated on Zork.', '', false],
  ['is named once', 'METHOD', 'Here Zork is.', '', false],
  ['is named twice', 'METHOD', 'Here Zork is. Here Zork was.', '', true],
  ['stands in the title', 'METHOD', 'Here.', 'On Zork', true],
  ['is only compared with, however often', 'METHOD', 'It beats, and is better than Zork. Zork is old.', 'Beyond Zork', false],
])('what %s is or is not what the paper is about', (_, kind, abstract, title, core) => {
  expect(judged(kind, abstract, title).core).toBe(core);
}); // prettier-ignore
