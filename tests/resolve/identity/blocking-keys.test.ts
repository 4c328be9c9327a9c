import { blockingKeys } from '../../../src/resolve/identity/blocking-keys.js';
import { readName } from '../../../src/resolve/identity/name-form.js';
import { lexicon } from './lexicon-for-tests.js';

const keys = (name: string): readonly string[] => blockingKeys(readName(name, 'METHOD'), lexicon);

describe('keys to find candidates by', () => {
  it.each([
    ['HMM', 'hidden Markov models'],
    ['Gemini-2.5-Pro', 'Gemini Pro 2.5'],
    ['Bayes net', 'belief network'],
    ['multi-layer perceptrons', 'multilayer perceptron'],
    ['Viterbi algorithm', 'Viterbi'],
    ['atention mechanism', 'attention'],
    ['Swin-T', 'Swin-Tiny'],
  ])('"%s" and "%s" share one', (a, b) => {
    expect(keys(a).filter((key) => keys(b).includes(key))).not.toEqual([]);
  });

  it('are few and never empty', () => {
    expect(keys('gradient descent').length).toBeLessThan(8);
    expect(keys('gradient descent')).not.toContain('');
  });
});
