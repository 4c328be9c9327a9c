import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readGold } from '../../bench/extract/gold.js';
import type { PredictedPaper } from '../../bench/extract/prediction.js';
import { reportScore } from '../../bench/extract/report.js';
import { scoreExtraction } from '../../bench/extract/score.js';

const fixture = (name: string): string => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));

interface PredictedLine {
  readonly id: string;
  readonly concepts: readonly { name: string; type: never; role: never; aliases: readonly string[] }[];
  readonly relations: PredictedPaper['relations'];
}

function readPredictions(): Map<string, PredictedPaper> {
  const lines = readFileSync(fixture('predicted.jsonl'), 'utf8').trim().split('\n');
  return new Map(
    lines.map((line) => {
      const { id, concepts, relations } = JSON.parse(line) as PredictedLine; // our own fixture
      return [id, { concepts: concepts.map(({ type, ...rest }) => ({ ...rest, kind: type })), relations }];
    }),
  );
}

test('gives the figures that the Python scorer of the gold gave for the same files', () => {
  const gold = readGold(fixture('gold.jsonl'));
  expect(reportScore(scoreExtraction(gold, readPredictions()))).toBe(
    [
      'untyped exact   P 0.571 R 0.571 F1 0.571  core recall 0.800  (gold 7, predicted 7)',
      'untyped relaxed P 0.857 R 0.857 F1 0.857  core recall 0.800  (gold 7, predicted 7)',
      'typed   exact   P 0.429 R 0.429 F1 0.429  core recall 0.600  (gold 7, predicted 7)',
      '    CONCEPT P 0.000 R 0.000 F1 0.000',
      '    DATASET P 1.000 R 1.000 F1 1.000',
      '    METHOD P 0.667 R 1.000 F1 0.800',
      '    METRIC P 0.000 R 0.000 F1 0.000',
      '    TASK P 0.000 R 0.000 F1 0.000',
      'typed   relaxed P 0.714 R 0.714 F1 0.714  core recall 0.600  (gold 7, predicted 7)',
      'roles           accuracy 0.750  (of 4 matched concepts)',
      'relations       P 0.500 R 0.667 F1 0.571  (gold 3)',
      'aliases         0.50 a concept',
    ].join('\n'),
  );
});

test('reads only the papers asked for', () => {
  const gold = readGold(`${fixture('gold.jsonl')}@${fixture('some-ids.txt')}`);
  expect(gold.map((paper) => paper.id)).toEqual(['p2']);
});

test('says which line is no gold paper', () => {
  expect(() => readGold(fixture('broken.jsonl'))).toThrow(/broken\.jsonl:2/);
});
