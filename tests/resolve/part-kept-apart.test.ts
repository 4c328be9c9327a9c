import type { ExtractedConcept } from '../../src/domain/extraction.js';
import { knowledgeOf } from '../../src/resolve/knowledge.js';
import type { ReadConcept } from '../../src/resolve/paper-names.js';
import { partKeptApart } from '../../src/resolve/part-kept-apart.js';
import { aDecision, keyOf } from '../builders.js';
import { concept, mention, read } from './paper-names-for-tests.js';

/** The one concept of a paper, read. */
function only(whole: ExtractedConcept): ReadConcept {
  const [first] = read([whole]).concepts;
  if (first === undefined) throw new RangeError(`Expected a name, found "${whole.name}".`);
  return first;
}

const apart = (...names: readonly string[]) =>
  knowledgeOf({
    revision: 1,
    definitions: [],
    decisions: names.map((name, at) => aDecision(at + 1, { type: 'KEEP_APART', name: keyOf(name) })),
  }).curation.apart;

/** Each part's name, aliases and places. */
const parts = (whole: ExtractedConcept, ...names: readonly string[]) =>
  partKeptApart(only(whole), apart(...names)).map(({ concept: { name, aliases, mentions } }) => [
    name,
    aliases,
    mentions.map(({ start }) => start),
  ]);

/** Its names stand at 0, 10 and 20, words for it that are none of its names at 30. */
const tide = concept('progressive tide learning', {
  aliases: ['PTL', 'tide learner'],
  mentions: [
    mention('Progressive Tide Learning', 0),
    mention('PTL', 10),
    mention('tide learner', 20),
    mention('this tide', 30),
  ],
});

test.each<[string, readonly string[], readonly unknown[]]>([
  ['no name', [], [['progressive tide learning', ['PTL', 'tide learner'], [0, 10, 20, 30]]]],
  ['a name of another concept', ['lake net'], [['progressive tide learning', ['PTL', 'tide learner'], [0, 10, 20, 30]]]],
  ['one name', ['PTL'], [['progressive tide learning', ['tide learner'], [0, 20, 30]], ['PTL', [], [10]]]],
  ['two names', ['tide learner', 'PTL'], [['progressive tide learning', [], [0, 30]], ['PTL', [], [10]], ['tide learner', [], [20]]]],
  ['the name found itself', ['progressive tide learning'], [['progressive tide learning', [], [0, 30]], ['PTL', ['tide learner'], [10, 20]]]],
])('where a curator keeps %s apart, names go with their own places, other words with the name found', (_, names, expected) => {
  expect(parts(tide, ...names)).toEqual(expected);
}); // prettier-ignore

test('spellings of a name that is kept apart stay together', () => {
  const whole = concept('tide net', { aliases: ['lake nets', 'Lake Net'] });
  expect(parts(whole, 'lake net')).toEqual([
    ['tide net', [], [0]],
    ['lake nets', ['Lake Net'], [10, 20]],
  ]);
});

test('a part keeps all else of the concept and is read as what it means by itself', () => {
  const whole = only({ ...tide, confidence: 0.75, core: true });
  const [left, parted] = partKeptApart(whole, apart('PTL'));
  expect(left).toEqual({
    concept: { ...whole.concept, aliases: ['tide learner'], mentions: [0, 2, 3].map((at) => tide.mentions[at]) },
    name: whole.name,
    others: [whole.others[1]],
  });
  expect(parted).toEqual({
    concept: { ...whole.concept, name: 'PTL', aliases: [], mentions: [tide.mentions[1]] },
    name: {
      surface: 'PTL',
      own: 'ptl',
      short: 'PTL',
      meaning: {
        key: 'progressivetidelearning',
        rule: 'abbreviation',
        evidence: 'PTL is progressive tide learning, defined in 24 of the papers counted',
      },
    },
    others: [],
  });
}); // prettier-ignore

test('what others call so is no evidence for a name parted from a thing that the paper proposes', () => {
  const [, parted] = partKeptApart(only({ ...tide, role: 'PROPOSES' }), apart('PTL'));
  expect(parted?.name).toEqual({ surface: 'PTL', own: 'ptl', short: 'PTL', meaning: null });
});

test.each<[string, ExtractedConcept]>([
  ['it has no place of its own', { ...tide, mentions: [mention('progressive tide learning')] }],
  ['it leaves the others none', { ...tide, mentions: [mention('PTL')] }],
])('a name that is to be kept apart stays where %s', (_, whole) => {
  const asRead = only(whole);
  expect(partKeptApart(asRead, apart('PTL'))).toEqual([asRead]);
});
