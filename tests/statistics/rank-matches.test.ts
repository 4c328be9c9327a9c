import type { Concept } from '../../src/domain/concept.js';
import { searchTerms } from '../../src/domain/search-terms.js';
import { rankMatches } from '../../src/statistics/rank-matches.js';
import { aPaper, keyOf } from '../builders.js';

const query = (text: string, lastIsPrefix = false) => ({
  terms: searchTerms(text).map(({ term }) => term),
  lastIsPrefix,
});

function aConcept(name: string, overrides: Partial<Concept> = {}): Concept {
  return {
    key: keyOf(name),
    name,
    kind: 'METHOD',
    paperCount: 1,
    firstSeenAt: null,
    lastSeenAt: null,
    aliases: [],
    ...overrides,
  };
}

const names = (text: string, concepts: readonly Concept[], lastIsPrefix = false) =>
  rankMatches(query(text, lastIsPrefix), [], concepts).map((hit) =>
    'concept' in hit ? hit.concept.name : '',
  );

const titles = (text: string, papers: readonly (readonly [title: string, abstract: string])[]) =>
  rankMatches(
    query(text),
    papers.map(([title, abstract]) => aPaper({ title, abstract })),
    [],
  ).map((hit) => ('paper' in hit ? hit.paper.title : ''));

describe('ranking papers', () => {
  test.each<[string, string, readonly (readonly [string, string])[]]>([
    [
      'a title that is the query before one that only has it',
      'graph nets',
      [
        ['Graph Nets', ''],
        ['Graph nets, graph nets', 'graph nets'],
      ],
    ],
    [
      'a word in the title before one in the abstract',
      'bert',
      [
        ['On BERT', 'x'],
        ['On x', 'BERT'],
      ],
    ],
    [
      'three words in the abstract before two',
      'bert',
      [
        ['B', 'bert bert bert'],
        ['A', 'bert bert'],
      ],
    ],
    [
      'words side by side before words far apart',
      'image text',
      [
        ['B', 'of image text'],
        ['A', 'image of a dog with text'],
      ],
    ],
    [
      'the smaller key between equals',
      'bert',
      [
        ['B bert', ''],
        ['C bert', ''],
      ],
    ],
  ])('puts %s', (_, text, papers) => {
    const expected = papers.map(([title]) => title);
    expect(titles(text, papers)).toEqual(expected);
    expect(titles(text, [...papers].reverse())).toEqual(expected);
  });

  test('highlights are the words in the displayed texts, in UTF-16 units', () => {
    const paper = aPaper({ title: '🤖 Naïve models', abstract: 'A model. Naive? No: 𝐧𝐚𝐢𝐯𝐞.' });
    const [hit] = rankMatches(query('naive model'), [paper], []);
    expect(hit?.highlights).toEqual([
      {
        field: 'TITLE',
        text: paper.titleText,
        ranges: [
          { start: 3, end: 8 },
          { start: 9, end: 15 },
        ],
      },
      {
        field: 'ABSTRACT',
        text: paper.abstractText,
        ranges: [
          { start: 2, end: 7 },
          { start: 9, end: 14 },
          { start: 20, end: 30 },
        ],
      },
    ]);
  });
});

describe('ranking concepts', () => {
  test('a whole name or alias comes before a beginning, that before a part; then the one with more papers', () => {
    const concepts = [
      aConcept('language model', { paperCount: 2 }),
      aConcept('LM', { aliases: ['language models'], paperCount: 1 }),
      aConcept('language model evaluation', { paperCount: 9 }),
      aConcept('language modelling', { aliases: ['language model head'], paperCount: 4 }),
      aConcept('large language model', { paperCount: 5000 }),
      aConcept('small language model', { paperCount: 3 }),
    ];
    const expected = [
      'language model',
      'LM',
      'language model evaluation',
      'language modelling',
      'large language model',
      'small language model',
    ];
    expect(names('language models', concepts)).toEqual(expected);
    expect(names('language models', [...concepts].reverse())).toEqual(expected);
  });

  test('while a word is typed, the concept it may become comes by its papers, a finished one first', () => {
    const concepts = [
      aConcept('bert', { paperCount: 1 }),
      aConcept('bertscore', { paperCount: 50 }),
      aConcept('mbert'),
    ];
    expect(names('bert', concepts, true)).toEqual(['bert', 'bertscore', 'mbert']);
    expect(names('ber', concepts, true)).toEqual(['bertscore', 'bert', 'mbert']);
  });

  test('highlights tell the name from the aliases', () => {
    const concept = aConcept('Support vector machine', { aliases: ['SVM', 'vector machines'] });
    const [hit] = rankMatches(query('vector mach', true), [], [concept]);
    expect(hit?.highlights).toEqual([
      {
        field: 'NAME',
        text: 'Support vector machine',
        ranges: [
          { start: 8, end: 14 },
          { start: 15, end: 22 },
        ],
      },
      {
        field: 'ALIAS',
        text: 'vector machines',
        ranges: [
          { start: 0, end: 6 },
          { start: 7, end: 15 },
        ],
      },
    ]);
  });
});

test('equally good concepts come in the order of their keys', () => {
  const concepts = [aConcept('zed', { aliases: ['bert'] }), aConcept('ape', { aliases: ['bert'] })];
  expect(names('bert', concepts)).toEqual(['ape', 'zed']);
});

test('papers and concepts share one scale, from 0 to 1', () => {
  const hits = rankMatches(
    query('bert'),
    [aPaper({ title: 'BERT' }), aPaper({ title: 'Beyond', abstract: 'Not BERT.' })],
    [aConcept('BERT', { paperCount: 100000 }), aConcept('mini BERT')],
  );
  expect(hits.map((hit) => ('paper' in hit ? hit.paper.title : hit.concept.name))).toEqual([
    'BERT',
    'BERT',
    'mini BERT',
    'Beyond',
  ]);
  for (const { score } of hits) {
    expect(score).toBeGreaterThan(0);
    expect(score).toBeLessThanOrEqual(1);
  }
});
