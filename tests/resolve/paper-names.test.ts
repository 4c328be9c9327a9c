import type { ExtractedConcept, Mention } from '../../src/domain/extraction.js';
import type { DecisionMatter } from '../../src/domain/decisions.js';
import { storedConceptKey } from '../../src/domain/keys.js';
import type { ConceptKind, ConceptRole } from '../../src/domain/vocabulary.js';
import { knowledgeOf, noKnowledge } from '../../src/resolve/knowledge.js';
import { namesToLearn } from '../../src/resolve/paper-names.js';
import { canShorten, partShortForms } from '../../src/resolve/part-short-forms.js';
import { resolvePaper, resolverVersion } from '../../src/resolve/resolve-paper.js';
import { aDecision, keyOf } from '../builders.js';
import { smallLexicon } from './identity/small-lexicon.js';
import { concept, mention, read, sentence } from './paper-names-for-tests.js';

const resolve = (concepts: readonly ExtractedConcept[], knowledge = noKnowledge, abstract?: string) =>
  resolvePaper(read(concepts, abstract), knowledge, 'names-1');

test('the version of the resolver names the lexicon', () => {
  expect(resolverVersion(smallLexicon)).toBe(`names-3-${smallLexicon.version}`);
});

test('names are read with their keys, their short forms and what the lexicon says of them', () => {
  const { concepts } = read([concept('power tail law', { aliases: ['PTLaw', 'the', 'tail laws'] }), concept('?!')]);
  expect(concepts.map(({ name, others }) => ({ name, others }))).toMatchObject([
    {
      name: { surface: 'power tail law', own: 'powertaillaw', short: null, meaning: null },
      others: [
        { surface: 'PTLaw', own: 'ptlaw', short: 'PTLaw' },
        { surface: 'tail laws', own: 'taillaw', short: null },
      ],
    },
  ]);
}); // prettier-ignore

test('the text of the paper tells what a short form of several meanings means', () => {
  const keys = (abstract: string) => resolve([concept('CP')], noKnowledge, abstract).links.map((link) => link.concept);
  expect(keys('The tensor of rank five is computed.')).toEqual(['canonicalpolyadic']);
  expect(keys('Hills and woods.')).toEqual(['cp']);
}); // prettier-ignore

test('short forms that nothing here explains are those that the graph may teach', () => {
  const names = read([concept('XYZ'), concept('PTL'), concept('tide net'), concept('CP')]);
  expect(namesToLearn(names)).toEqual(['xyz', 'cp']);
});

test('a short form beside its long form is a definition, under the key that the lexicon gives the long form', () => {
  const definitions = (name: string, aliases: readonly string[], kind: ConceptKind = 'METHOD') =>
    read([concept(name, { aliases, kind })]).definitions;
  expect(definitions('power tail law', ['PTLa', 'tail laws'])).toEqual([
    { name: 'ptla', short: 'PTLa', long: 'powertaillaw', kind: 'METHOD' },
  ]);
  expect(definitions('credal net', ['CN'])).toMatchObject([{ long: 'beliefnet' }]);
  expect(definitions('credal-net', ['CN'], 'TASK')).toMatchObject([{ long: 'beliefnet', kind: 'TASK' }]);
  expect(definitions('Tide', ['TI'])).toEqual([]);
  expect(definitions('power tail law', ['tail law'])).toEqual([]);
  expect(definitions('X-YZ', ['XYZ'])).toEqual([]);
});

test('definitions are told once each, in order', () => {
  const twice = [
    concept('power tail law', { aliases: ['PTLa', 'PoTL'] }),
    concept('Power-tail law', { aliases: ['PTLa'] }),
  ];
  expect(read(twice).definitions.map(({ name }) => name)).toEqual(['potl', 'ptla']);
});

describe('a short form that cannot stand for the name found', () => {
  test('is a concept of its own, with its own places', () => {
    const whole = concept('tide learning', { aliases: ['PTLs', 'PTL', 'tide learner'] });
    expect(partShortForms(whole)).toEqual([
      { ...whole, aliases: ['tide learner'], mentions: [whole.mentions[0], whole.mentions[3]] },
      { ...whole, name: 'PTLs', aliases: ['PTL'], mentions: [whole.mentions[1], whole.mentions[2]] },
    ]);
  });

  test.each<[string, ExtractedConcept]>([
    ['it can stand for it', concept('progressive tide learning', { aliases: ['PTL'] })],
    ['the name is one plain word', concept('Learning', { aliases: ['PTL'] })],
    ['it has no place of its own', concept('tide learning', { aliases: ['PTL'], mentions: [mention('tide learning')] })],
    ['the name has no place of its own', concept('tide learning', { aliases: ['PTL'], mentions: [mention('PTL')] })],
    ['a user taught so', concept('tide learning', { aliases: ['PTL'], mentions: [mention('tide learning'), mention('PTL', 20, { rule: 'lexicon' })] })],
    ['a user taught so in one of its places', concept('tide learning', { aliases: ['PTL'], mentions: [mention('tide learning'), mention('PTL', 20), mention('PTL', 30, { rule: 'lexicon' })] })],
    ['it is no short form', concept('tide learning', { aliases: ['pond learner'] })],
  ])('stays where %s', (_, whole) => {
    expect(partShortForms(whole)).toEqual([whole]);
  }); // prettier-ignore

  test('is parted from a short form too', () => {
    expect(partShortForms(concept('ViT', { aliases: ['EfficientViT'] })).map(({ name }) => name)).toEqual([
      'ViT',
      'EfficientViT',
    ]);
  });

  test.each([
    ['PTL', 'progressive tide learning', true],
    ['PTL', 'the new progressive tide learning', true],
    ['TIL', 'tide learning', true],
    ['2TL', '2-tide learning', true],
    ['T+', 'tide', true],
    ['TL', 'progressive tide learning', false],
    ['TLX', 'tide learning', false],
    ['LT', 'tide learning', false],
    ['3TL', 'tide learning', false],
  ])('%s can be a short form of "%s": %s', (short, name, expected) => {
    expect(canShorten(short, name)).toBe(expected);
  });

  test('leaves the others where they are', () => {
    const whole = concept('tide learning', { aliases: ['PTL', 'QTL', 'TL'] });
    expect(partShortForms(whole).map(({ name, aliases }) => [name, aliases])).toEqual([
      ['tide learning', ['TL']],
      ['PTL', []],
      ['QTL', []],
    ]);
  });
});

describe('the ledger', () => {
  const traced = (...[concepts, knowledge]: Parameters<typeof resolve>) =>
    resolve(concepts, knowledge).traces;

  test('says how a name came to its concept, step by step, and by which words the paper itself calls it', () => {
    const knowledge = knowledgeOf({
      revision: 1,
      definitions: [],
      decisions: [aDecision(1, { type: 'MERGE', concept: keyOf('belief net'), into: keyOf('tide net') })],
    });
    expect(traced([concept('credal net', { aliases: ['CrN', 'credal graph'] })], knowledge)).toEqual([
      { name: 'beliefnet', surface: 'credal net', concept: 'tidenet', rule: 'curated', evidence: 'A curator joined the two.', sentence: { ...sentence, start: 0 }, decision: 'decision-1' },
      { name: 'credalgraph', surface: 'credal graph', concept: 'tidenet', rule: 'same-paper', evidence: 'credal net = credal graph', sentence: { ...sentence, start: 20 }, decision: null },
      { name: 'credalnet', surface: 'credal net', concept: 'tidenet', rule: 'alias', evidence: 'The lexicon lists both names for one thing', sentence: { ...sentence, start: 0 }, decision: null },
      { name: 'crn', surface: 'CrN', concept: 'tidenet', rule: 'abbreviation', evidence: 'credal net = CrN', sentence: { ...sentence, start: 10 }, decision: null },
    ]);
  }); // prettier-ignore

  test('says of a rejected name that it is no concept, and who said so', () => {
    const knowledge = knowledgeOf({
      revision: 1,
      definitions: [],
      decisions: [aDecision(1, { type: 'REJECT', concept: keyOf('tide net') })],
    });
    const { links, traces } = resolve([concept('tide net')], knowledge);
    expect(links).toEqual([]);
    expect(traces).toEqual([
      {
        name: 'tidenet',
        surface: 'tide net',
        concept: null,
        rule: 'curated',
        evidence: 'A curator says that it is no concept.',
        sentence: { ...sentence, start: 0 },
        decision: 'decision-1',
      },
    ]);
  });

  test('has nothing to say of a name that is its concept', () => {
    expect(traced([concept('tide net', { aliases: ['Tide Nets'] })])).toEqual([]);
  });

  test('proves a name by its own sentence, else by the first, else by none', () => {
    const aliases = ['TNe'];
    const sentenceOf = (mentions: readonly Mention[]) =>
      traced([concept('tide net', { aliases, mentions })]).map((trace) => trace.sentence?.start ?? null);
    expect(sentenceOf([mention('tide net', 3), mention('TNe', 7)])).toEqual([7]);
    expect(sentenceOf([mention('tide net', 3)])).toEqual([3]);
    expect(sentenceOf([])).toEqual([null]);
  });

  test('has one line for a name, whoever of the paper’s concepts bears it', () => {
    const lines = traced([
      concept('tide net', { aliases: ['pond net'] }),
      concept('lake net', { aliases: ['pond net'] }),
    ]);
    expect(lines.map(({ name, concept: key }) => [name, key])).toEqual([['pondnet', 'tidenet']]);
  });
});

describe('variants', () => {
  const variants = (...concepts: readonly ExtractedConcept[]) =>
    resolve(concepts).statements.map(({ from, type, to }) => `${from} ${type} ${to}`);

  test('a version is a variant of the nearest base that the paper names, as sure as the less sure of them', () => {
    const concepts = [
      concept('GPT-4-turbo', { confidence: 0.75 }),
      concept('GPT', { confidence: 0.25 }),
      concept('GPT-4', { confidence: 0.5 }),
    ];
    expect(resolve(concepts).statements).toEqual([
      { from: 'gpt4', type: 'VARIANT_OF', to: 'gpt', confidence: 0.25, trigger: '', sentence: { ...sentence, start: 0 } },
      { from: 'gptturbo4', type: 'VARIANT_OF', to: 'gpt4', confidence: 0.5, trigger: '', sentence: { ...sentence, start: 0 } },
    ]);
  }); // prettier-ignore

  test.each<[string, ExtractedConcept, ExtractedConcept]>([
    ['names written like phrases', concept('tide net'), concept('tide net 2')],
    ['tasks', concept('Tide', { kind: 'TASK' }), concept('Tide 2', { kind: 'TASK' })],
    ['names of which one is no version of the other', concept('Tide'), concept('Tide Learner')],
    ['names of which one has no place', concept('Tide'), concept('Tide 2', { mentions: [] })],
  ])('there are none between %s', (_, a, b) => {
    expect(variants(a, b)).toEqual([]);
  });

  test('what a curator says is no concept, or the same one, has none', () => {
    const decided = (...matters: readonly DecisionMatter[]) =>
      resolve(
        ['GPT-4-turbo', 'GPT', 'GPT-4'].map((name) => concept(name)),
        knowledgeOf({ revision: 1, definitions: [], decisions: matters.map((matter, at) => aDecision(at + 1, matter)) }),
      ).statements.map(({ from, to }) => `${from} of ${to}`);
    expect(decided({ type: 'REJECT', concept: keyOf('GPT-4') })).toEqual(['gptturbo4 of gpt']);
    expect(decided({ type: 'MERGE', concept: keyOf('GPT-4'), into: keyOf('GPT') })).toEqual(['gptturbo4 of gpt']);
    expect(decided({ type: 'REJECT', concept: storedConceptKey('gptturbo4') })).toEqual(['gpt4 of gpt']);
  }); // prettier-ignore

  test('data sets have variants too', () => {
    expect(variants(concept('Tide', { kind: 'DATASET' }), concept('Tide-10', { kind: 'DATASET' }))).toEqual([
      'tide10 VARIANT_OF tide',
    ]);
  });
});

test.each<[ConceptRole, string]>([
  ['USES', 'progressivetidelearning'],
  ['PROPOSES', 'ptl'],
])('where the paper %s a short form it comes to %s', (role, key) => {
  expect(resolve([concept('PTL', { role })]).links.map((link) => link.concept)).toEqual([key]);
});
