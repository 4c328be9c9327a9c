import { createRuleJudge } from '../../src/extract/judge.js';
import { readPaper } from '../../src/extract/reading.js';
import { draftOf } from './drafts-for-tests.js';

test('what its places make likely enough is a concept, of the likeliest kind, with the role and weight that rules tell', () => {
  const reading = readPaper({ title: '', abstract: 'We propose Zork on CIFAR. Blorb is rare.' });
  const drafts = [
    draftOf(reading, 'Zork', { METHOD: 0.5, TASK: 0.25 }),
    draftOf(reading, 'Blorb', { METHOD: 0.25 }),
    draftOf(reading, 'CIFAR', { DATASET: 0.5 }),
  ];
  expect(createRuleJudge(0.5).judge(drafts, reading)).toEqual([
    { kind: 'METHOD', confidence: 0.75, role: 'PROPOSES', core: true },
    undefined,
    { kind: 'DATASET', confidence: 0.5, role: 'PROPOSES', core: true },
  ]);
});
