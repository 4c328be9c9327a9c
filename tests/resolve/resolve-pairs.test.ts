import {
  answerLine,
  keysOfPair,
  readPair,
  resolvePair,
  type NamePair,
} from '../../src/resolve/resolve-pairs.js';
import { smallLexicon as lexicon } from './identity/small-lexicon.js';

function pairOf(a: unknown, b: unknown): { readonly pair: NamePair } {
  const found = readPair(JSON.stringify({ a, b }));
  if (found === null || 'problem' in found) throw new Error('Expected a pair.');
  return found;
}

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

  it('tells how two names are related, where their forms show it', () => {
    const { pair } = pairOf({ surface: 'GPT-4', type: 'METHOD' }, { surface: 'GPT-4o', type: 'METHOD' });
    expect(JSON.parse(answerLine(pair, resolvePair(pair, lexicon)))).toEqual({
      ...pair,
      verdict: 'SEPARATE',
      rule: 'other-version',
      reason: 'other-version: Version, size or edition differ: gpt 4 | gpt 4 o.',
      relation: { type: 'VARIANT_OF', from: 'b', to: 'a' },
    });
  });

  it('reads the texts around the names', () => {
    const sides = ['The tensor of rank five is computed.', 'The calibration of the set covers it.', null] as const;
    const [tensor, calibration, none] = sides.map((context) => ({ surface: 'CP', type: 'METHOD', context }));
    const verdict = (a: unknown, b: unknown) => resolvePair(pairOf(a, b).pair, lexicon).verdict;
    expect(verdict(tensor, tensor)).toBe('MERGE');
    expect(verdict(tensor, calibration)).toBe('SEPARATE');
    expect(verdict(none, { surface: 'CP', type: 'METHOD' })).toBe('MERGE');
  }); // prettier-ignore

  it('knows the names by their keys, where folding leaves one', () => {
    const { pair } = pairOf({ surface: 'Tide Nets', type: 'METHOD' }, { surface: 'SVHN dataset', type: 'DATASET' });
    expect(keysOfPair(pair, lexicon)).toEqual(['tidenet', 'svhn']);
    expect(keysOfPair({ ...pair, a: { ...pair.a, surface: '?!' } }, lexicon)).toEqual(['svhn']);
  }); // prettier-ignore

  it('says why a line is no pair', () => {
    expect(readPair(' ')).toBeNull();
    expect(readPair('nonsense')).toEqual({
      problem: 'Expected a JSON object, found text that is no JSON.',
    });
    const blank = { surface: ' ', type: 'METHOD' };
    expect(readPair(JSON.stringify({ a: blank, b: { ...blank, surface: '' } }))).toEqual({
      problem: expect.stringContaining('a.surface: Expected a name, found blanks') as string,
    });
    expect(readPair('{"a":{"surface":"x","type":"THING"},"b":{}}')).toEqual({
      problem: expect.stringContaining('a.type') as string,
    });
  });
});
