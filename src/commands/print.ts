import type { Output } from './surroundings.js';

/** Writes text and waits while the reader is slower than we are. */
export async function print(output: Output, text: string): Promise<void> {
  if (!output.write(text)) await new Promise<void>((resolve) => output.once('drain', resolve));
}

/** Prints a result: as one line of JSON for machines, else in words. */
export async function printResult(
  output: Output,
  json: boolean,
  result: { readonly value: unknown; readonly words: string },
): Promise<void> {
  await print(output, json ? `${JSON.stringify(result.value)}\n` : `${result.words}\n`);
}

/** A count with its noun: `1 paper`, `2 papers`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
