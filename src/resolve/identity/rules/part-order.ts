import type { NameForm } from '../name-form.js';
import { merge, type IdentityRule } from './rule.js';

const sizes = new Map([
  ['b', 'base'], ['l', 'large'], ['s', 'small'], ['t', 'tiny'], ['h', 'huge'], ['n', 'nano'], ['m', 'medium'], ['x', 'xlarge'],
]); // prettier-ignore

const sizeWords = new Set(sizes.values());

const numbers = (tokens: readonly string[]): string => tokens.filter((token) => /^\d/.test(token)).join(' ');

/** A size by its word (`ViT-B`, `ViT-base`); after a number `b` and `m` count parameters. */
function sizeInWords(token: string, index: number, tokens: readonly string[]): string {
  const counts = /^\d/.test(tokens[index - 1] ?? '') && (token === 'b' || token === 'm');
  return index === 0 || counts ? token : (sizes.get(token) ?? token);
}

/** The parts of a name of a method with a number or a size, in no order, or null for another name. */
export function partsKey({ kind, coreTokens }: NameForm): string | null {
  if ((kind !== 'METHOD' && kind !== 'DATASET') || coreTokens.length < 2) return null;
  const parts = coreTokens.map(sizeInWords);
  if (!parts.some((token, index) => index > 0 && (/^\d/.test(token) || sizeWords.has(token)))) return null;
  return [parts[0] ?? '', ...parts.slice(1).sort()].join(' ');
}

/** A versioned name with its parts in another order or its size in a word: `Claude-4.5-Sonnet`, `Claude Sonnet 4.5`. */
export const partOrder: IdentityRule = ({ form: a }, { form: b }) => {
  const key = partsKey(a);
  if (key === null || key !== partsKey(b) || numbers(a.coreTokens) !== numbers(b.coreTokens)) return null;
  return merge('part-order', 'The same name, version and parts in another order or spelling.');
};
