import { outputError } from './output-error.js';
import type { Output } from './surroundings.js';

/** Writes text and waits until it is taken. @throws PapergraphError OUTPUT_UNWRITABLE when it is not */
export function print(output: Output, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    output.write(text, (cause) => {
      if (cause === undefined || cause === null) resolve();
      else reject(outputError('the output', cause));
    });
  });
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

/** Tells on standard error, a line each, what of the inputs was not taken in. */
export async function printRejected(
  stderr: Output,
  rejected: readonly { readonly file: string; readonly line: number; readonly reason: string }[],
): Promise<void> {
  for (const { file, line, reason } of rejected) {
    await print(stderr, `${file}:${line}: rejected: ${reason}\n`);
  }
}
