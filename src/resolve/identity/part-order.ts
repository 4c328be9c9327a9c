/** Parts of `DiT-XL/2-256x256`; longer names are phrases, whose order means something (`text-to-image (T2I) generation`). */
const longestVersioned = 6;

const sizes = new Map([
  ['b', 'base'], ['l', 'large'], ['s', 'small'], ['t', 'tiny'], ['h', 'huge'], ['n', 'nano'], ['m', 'medium'], ['x', 'xlarge'],
]); // prettier-ignore

const isNumber = (token: string): boolean => /^\d/.test(token);

/** A size by its word (`ViT-B`, `ViT-base`); after a number `b` and `m` count parameters. */
function sizeInWords(token: string, index: number, tokens: readonly string[]): string {
  const counts = isNumber(tokens[index - 1] ?? '') && (token === 'b' || token === 'm');
  return index === 0 || counts ? token : (sizes.get(token) ?? token);
}

/**
 * The tokens of a versioned name in one order, whatever order its parts were written in (`Claude-4.5-Sonnet`,
 * `Claude Sonnet 4.5`) and with its size in a word (`ViT-B`): its first, the others sorted, its numbers with what
 * they count. Other names as they are, also those with a number of dimensions.
 */
export function partsInOrder(tokens: readonly string[]): readonly string[] {
  const parts = tokens.map(sizeInWords);
  const [first, ...rest] = parts;
  if (first === undefined || parts.length > longestVersioned) return tokens;
  if (rest.length === 1) return parts;
  const isVersion = (token: string, index: number): boolean => isNumber(token) && rest[index + 1] !== 'd';
  if (!rest.some(isVersion)) return tokens;
  const numbers: string[] = [];
  const words: string[] = [];
  for (const [index, token] of rest.entries()) {
    const counts = isNumber(parts[index] ?? '') && /^[bmkdxo]$/.test(token);
    if (isNumber(token) || counts) numbers.push(token);
    else words.push(token);
  }
  return [first, ...words.sort(), ...numbers];
}
