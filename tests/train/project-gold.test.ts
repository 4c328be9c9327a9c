import { analyseText } from '../../src/extract/text/analyse.js';
import { cleanText } from '../../src/extract/text/clean.js';
import { projectConcepts, type GoldConcept } from '../../train/project-gold.js';

const project = (text: string, concepts: readonly GoldConcept[]): string[] => {
  const sentences = analyseText(cleanText(text)).map(({ tokens }) => ({
    field: 'abstract' as const,
    tokens,
  }));
  return projectConcepts(sentences, concepts).map(
    ({ sentence, first, end, kind }) =>
      `${kind}: ${sentences[sentence]!.tokens.slice(first, end)
        .map((token) => token.text)
        .join(' ')}`,
  );
};

const table: readonly (readonly [
  text: string,
  concepts: readonly GoldConcept[],
  spans: readonly string[],
])[] = [
  [
    'Graph pruning is pruning.',
    [
      { name: 'pruning', aliases: [], kind: 0 },
      { name: 'graph pruning', aliases: [], kind: 1 },
    ],
    ['1: Graph pruning', '0: pruning'],
  ],
  [
    'A {\\em Tiny Net} (TN) helps.',
    [{ name: 'Tiny Net', aliases: ['TN'], kind: 2 }],
    ['2: Tiny Net', '2: TN'],
  ],
  ['It helps IT.', [{ name: 'IT', aliases: [], kind: 3 }], ['3: IT']],
  ['Networked nets.', [{ name: 'net', aliases: [], kind: 0 }], []],
];

test.each(table)('finds in %j where %j stand', (text, concepts, spans) => {
  expect(project(text, concepts)).toEqual(spans);
});
