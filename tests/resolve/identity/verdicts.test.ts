import type { DecisionMatter } from '../../../src/domain/decisions.js';
import { compareNames } from '../../../src/resolve/compare-names.js';
import type { NameInContext } from '../../../src/resolve/identity/name.js';
import { knowledgeOf } from '../../../src/resolve/knowledge.js';
import { aDecision, aDefinition, keyOf } from '../../builders.js';
import { smallLexicon } from './small-lexicon.js';

const method = (surface: string, context?: string): NameInContext =>
  context === undefined ? { surface, kind: 'METHOD' } : { surface, kind: 'METHOD', context };

/** Verdict, rule and reason, the same from both sides. */
function compared(a: NameInContext, b: NameInContext): string {
  const forward = compareNames(a, b, smallLexicon);
  const { verdict, rule, reason } = forward;
  expect(compareNames(b, a, smallLexicon)).toMatchObject({ verdict, rule });
  if (verdict === 'MERGE') expect(forward.relation).toBeNull();
  return `${verdict} ${rule}: ${reason}`;
}

test.each<[string, string, string]>([
  ['tide net', 'tide net', 'same-name: Written alike.'],
  ['tide-nets', 'Tide Net', 'folded-name: Only case, hyphens, number, spelling or notation differ.'],
  ['the tide net', 'tide net', 'leading-words: Only words that point or praise differ.'],
  ['detection of tides', 'tide detection', 'word-order: A genitive turned round.'],
  ['Kalman algorithm', 'Kalman', 'tail-word: Only a last word that repeats the kind differs.'],
  ['Gemini-2.5-Pro', 'Gemini Pro 2.5', 'part-order: The same name, version and parts in another order or spelling.'],
  ['deep netwrok', 'deep network', 'misspelling: Read as one name once misspelled words are put right.'],
  ['credal net', 'belief net', 'alias: The lexicon lists both names for one thing.'],
  ['credal net', 'causal web', 'alias: The lexicon lists both names for one thing; The lexicon lists both names for one thing.'],
  ['PTL', 'progressive tide learning', 'abbreviation: PTL is progressive tide learning, defined in 24 of the papers counted.'],
  ['deep pond estimation (DPE)', 'DPE', 'bracketed-short-form: One name brings its own short form, which is the other.'],
  ['deep pond estimation (DPEs)', 'DPE', 'bracketed-short-form: One name brings its own short form, which is the other.'],
])('%s and %s are one by %s', (a, b, rule) => {
  expect(compared(method(a), method(b))).toBe(`MERGE ${rule}`);
}); // prettier-ignore

test.each<[string, string, string]>([
  ['tide net', 'pond net', 'different-names: No rule joins the two names.'],
  ['GPT-4', 'GPT-5', 'other-version: Version, size or edition differ: gpt 4 | gpt 5.'],
  ['PTL', 'power tail law', 'other-meaning: PTL is progressive tide learning, defined in 24 of the papers counted.'],
  ['deep pond estimation (DPE)', 'DPX', 'different-names: No rule joins the two names.'],
  ['the', 'tide net', 'no-name: Nothing of "the" is a name.'],
])('%s and %s are two by %s', (a, b, rule) => {
  expect(compared(method(a), method(b))).toBe(`SEPARATE ${rule}`);
}); // prettier-ignore

test('two names that stand for other things in their texts are two, and both reasons are told', () => {
  const polyadic = method('CP', 'The tensor of rank five is computed.');
  const conformal = method('CP', 'The calibration of the set covers it.');
  const verdict =
    'SEPARATE other-meaning: CP is canonical polyadic here: tens, rank | CP is conformal prediction here: calibr, cover.';
  expect(compared(polyadic, conformal)).toBe(verdict);
  expect(compared(conformal, polyadic)).toBe(verdict);
});

test('a name says nothing of its own meaning by standing in its text', () => {
  expect(compareNames(method('sea PTL', 'sea PTL'), method('sea PTL'), smallLexicon).verdict).toBe('MERGE');
  const text = 'mamba snake is a mamba snake';
  expect(compareNames(method('mamba snake', text), method('mamba snake'), smallLexicon).verdict).toBe(
    'MERGE',
  );
});

test('kinds that cannot be those of one thing part two names, whatever else joins them', () => {
  expect(compared({ surface: 'TideScore', kind: 'METRIC' }, method('TideScore'))).toMatch(
    /^SEPARATE kind-conflict: One is a (METRIC, the other a METHOD|METHOD, the other a METRIC)\.$/,
  );
});

test('two different names are related as their forms show', () => {
  const relation = (a: string, b: string) => compareNames(method(a), method(b), smallLexicon).relation;
  expect(relation('GPT-4', 'GPT-4o')).toEqual({ type: 'VARIANT_OF', from: 'b', to: 'a' });
  expect(relation('tide net', 'deep tide net')).toEqual({ type: 'IS_A', from: 'b', to: 'a' });
  expect(relation('tide net', 'pond net')).toBeNull();
});

const decide = (...matters: readonly DecisionMatter[]) =>
  knowledgeOf({
    revision: 1,
    definitions: [],
    decisions: matters.map((matter, index) => aDecision(index + 1, matter)),
  });

test('two names that come to one concept in several ways are one, and all reasons are told in one order', () => {
  const knowledge = decide({ type: 'MERGE', concept: keyOf('belief net'), into: keyOf('progressive tide learning') });
  const reason = 'A curator joined the two; PTL is progressive tide learning, defined in 24 of the papers counted.';
  const pair = [method('credal net'), method('PTL')] as const;
  for (const [a, b] of [pair, [pair[1], pair[0]] as const])
    expect(compareNames(a, b, smallLexicon, knowledge)).toEqual({ verdict: 'MERGE', rule: 'abbreviation', reason, relation: null });
}); // prettier-ignore

test('what a graph knows counts for names as they are used', () => {
  const definitions = [{ ...aDefinition('XQJ', 'extra quick join'), papers: 2, replaced: 0 }];
  const learnt = knowledgeOf({ revision: 1, definitions, decisions: [] });
  expect(compareNames(method('XQJ'), method('extra quick join'), smallLexicon, learnt).rule).toBe('learnt');
  const split = { type: 'SPLIT', concept: keyOf('tide net'), into: keyOf('lake net'), name: 'lake net' } as const;
  const parted = decide({ ...split, kinds: ['METHOD'], words: ['lake'] });
  const verdict = (a: NameInContext) => compareNames(a, method('lake net'), smallLexicon, parted).verdict;
  expect(verdict(method('tide net', 'A tide net in a lake.'))).toBe('MERGE');
  expect(verdict(method('tide net', 'A tide net at sea.'))).toBe('SEPARATE');
}); // prettier-ignore

test('what a curator decided holds before what the lexicon says', () => {
  const [a, b] = [method('tide net'), method('pond net')];
  const merged = decide({ type: 'MERGE', concept: keyOf('tide net'), into: keyOf('pond net') });
  expect(compareNames(a, b, smallLexicon, merged)).toEqual({
    verdict: 'MERGE',
    rule: 'curated',
    reason: 'A curator joined the two.',
    relation: null,
  });
  const rejected = decide({ type: 'REJECT', concept: keyOf('tide net') });
  expect(compareNames(a, b, smallLexicon, rejected)).toEqual({
    verdict: 'SEPARATE',
    rule: 'curated',
    reason: 'A curator says that "tide net" is no concept.',
    relation: null,
  });
});
