import type { InputFormat } from '../../src/ingest/input-format.js';
import { readLines, type Line } from '../../src/ingest/lines.js';
import type { IncomingPaper, Problem, InputItem } from '../../src/ingest/input-item.js';

/** Pieces of text as a file gives them. */
export async function* pieces(...texts: readonly string[]): AsyncGenerator<string> {
  for (const text of texts) yield await Promise.resolve(text);
}

/** All that an asynchronous source gives. */
export async function all<Item>(source: AsyncIterable<Item>): Promise<readonly Item[]> {
  const items: Item[] = [];
  for await (const item of source) items.push(item);
  return items;
}

/** Lines of a text. */
export function linesOf(text: string): AsyncGenerator<Line> {
  return readLines(pieces(text));
}

/** Everything that a format reads out of a text, named `input`. */
export async function readText(
  format: InputFormat,
  text: string,
  date: string | null = null,
): Promise<readonly InputItem[]> {
  return all(format.read(linesOf(text), { file: 'input', date }));
}

export function papersIn(items: readonly InputItem[]): readonly IncomingPaper[] {
  return items.filter((item) => item.kind === 'paper');
}

export function problemsIn(items: readonly InputItem[]): readonly Problem[] {
  return items.flatMap((item) => (item.kind === 'problem' ? [item.problem] : []));
}
