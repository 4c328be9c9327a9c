import { merge, type IdentityRule } from './rule.js';

const numbers = (tokens: readonly string[]): string => tokens.filter((token) => /\d/.test(token)).join(' ');

/** A versioned name with its parts in another order: `Claude-4.5-Sonnet`, `Claude Sonnet 4.5`. */
export const partOrder: IdentityRule = ({ form: a }, { form: b }) => {
  const [left, right] = [a.coreTokens, b.coreTokens];
  if (left.length !== right.length || left.length < 3 || left[0] !== right[0]) return null;
  if (numbers(left) === '' || numbers(left) !== numbers(right)) return null;
  if ([...left].sort().join(' ') !== [...right].sort().join(' ')) return null;
  return merge('part-order', 'The same maker, version and parts in another order.');
};
