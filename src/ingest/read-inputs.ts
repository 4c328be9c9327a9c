import { detectFormat } from './detect-format.js';
import type { InputFile } from './find-inputs.js';
import type { InputFormat } from './input-format.js';
import { readLines } from './lines.js';
import type { InputItem } from './input-item.js';
import { headOfFile, textOfFile } from './text-of-file.js';

export interface ReadOptions {
  /** Null: by content, see `detectFormat`. */
  readonly format: InputFormat | null;
  /** Day of the pages among the inputs, see `FormatOptions`. */
  readonly date: string | null;
}

/**
 * Everything in these files, in order, one item at a time; no file is ever held whole.
 * @throws PapergraphError INPUT_UNREADABLE, USAGE: at the file that cannot be read, after the items before it
 */
export async function* readInputs(
  files: readonly InputFile[],
  { format, date }: ReadOptions,
): AsyncGenerator<InputItem> {
  for (const file of files) {
    const chosen = format ?? detectFormat(await headOfFile(file, headLength), file.name);
    yield* chosen.read(readLines(textOfFile(file)), { file: file.name, date });
  }
}

/** Enough for some whole records of any real file, in UTF-16 units. */
const headLength = 100_000;
