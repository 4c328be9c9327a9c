import { answerLine, resolvePairs } from '../../../src/resolve/identity/resolve-pairs.js';
import { lexicon } from './lexicon-for-tests.js';

describe('a file of pairs', () => {
  it('answers each line and keeps what else it holds', () => {
    const line =
      '{"a":{"surface":"CIFAR10","type":"DATASET"},"b":{"surface":"CIFAR-10","type":"DATASET"},"note":7}';
    const [answer] = [...resolvePairs([line], lexicon)];
    if (answer === undefined || !('pair' in answer)) throw new Error('Expected an answer.');
    expect(JSON.parse(answerLine(answer.pair, answer.comparison))).toEqual({
      a: { surface: 'CIFAR10', type: 'DATASET' },
      b: { surface: 'CIFAR-10', type: 'DATASET' },
      note: 7,
      verdict: 'MERGE',
      rule: 'folded-name',
      reason: 'folded-name: Only case, hyphens, number, spelling or notation differ.',
    });
  });

  it('says which line is no pair and goes on', () => {
    const answers = [
      ...resolvePairs(['nonsense', '', '{"a":{"surface":"x","type":"THING"},"b":{}}'], lexicon),
    ];
    expect(answers.map((answer) => ('problem' in answer ? [answer.line, answer.problem] : []))).toEqual([
      [1, 'Expected a JSON object, found text that is no JSON.'],
      [3, expect.stringContaining('a.type')],
    ]);
  });
});
