import { answerLine, readPair, resolvePair } from '../../src/resolve/resolve-pairs.js';
import { lexicon } from './identity/lexicon-for-tests.js';

describe('a file of pairs', () => {
  it('answers each line and keeps what else it holds', () => {
    const line =
      '{"a":{"surface":"CIFAR10","type":"DATASET"},"b":{"surface":"CIFAR-10","type":"DATASET"},"note":7}';
    const read = readPair(line);
    if (read === null || 'problem' in read) throw new Error('Expected a pair.');
    expect(JSON.parse(answerLine(read.pair, resolvePair(read.pair, lexicon)))).toEqual({
      a: { surface: 'CIFAR10', type: 'DATASET' },
      b: { surface: 'CIFAR-10', type: 'DATASET' },
      note: 7,
      verdict: 'MERGE',
      rule: 'folded-name',
      reason: 'folded-name: Only case, hyphens, number, spelling or notation differ.',
    });
  });

  it('says why a line is no pair', () => {
    expect(readPair(' ')).toBeNull();
    expect(readPair('nonsense')).toEqual({
      problem: 'Expected a JSON object, found text that is no JSON.',
    });
    expect(readPair('{"a":{"surface":"x","type":"THING"},"b":{}}')).toEqual({
      problem: expect.stringContaining('a.type') as string,
    });
  });
});
