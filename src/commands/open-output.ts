import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { PapergraphError } from '../domain/errors.js';
import { systemErrorCode } from '../ingest/system-error.js';
import { outputError } from './output-error.js';
import { print } from './print.js';
import type { Surroundings } from './surroundings.js';

/** Where the lines of `extract`, `export` and `resolve` go. */
export interface LineOutput {
  write(text: string): Promise<void>;
  /** Everything is written: the file appears under its name. */
  finish(): Promise<void>;
  /** Takes away what is not finished; after `finish` it does nothing. */
  discard(): Promise<void>;
}

/**
 * Standard output, or a file that appears, whole, when it is finished; until then what stood under its name stays.
 * @throws PapergraphError USAGE when the file cannot be opened or put in its place; writing OUTPUT_UNWRITABLE when it fails
 */
export async function openOutput({ stdout, folder }: Surroundings, out: string | null): Promise<LineOutput> {
  if (out === null) {
    return {
      write: (text) => print(stdout, text),
      finish: () => Promise.resolve(),
      discard: () => Promise.resolve(),
    };
  }
  const path = await realpath(resolve(folder, out)).catch(() => resolve(folder, out));
  // A device or pipe, such as /dev/null, is written to and never replaced.
  const isFile = await stat(path).then(
    (found) => found.isFile(),
    () => true,
  );
  const unfinished = isFile ? `${path}.unfinished` : path;
  const file = await open(unfinished, 'w').catch((cause: unknown) => {
    throw cannotWrite(out, cause);
  });
  let isOpen = true;
  return {
    write: async (text) => {
      await file.appendFile(text).catch((cause: unknown) => {
        throw outputError(out, cause);
      });
    },
    finish: async () => {
      isOpen = false;
      await file.close();
      if (!isFile) return;
      await rename(unfinished, path).catch((cause: unknown) => {
        throw cannotWrite(out, cause);
      });
    },
    discard: async () => {
      if (!isOpen) return;
      isOpen = false;
      await file.close();
      if (isFile) await rm(unfinished, { force: true });
    },
  };
}

function cannotWrite(out: string, cause: unknown): PapergraphError {
  const code = systemErrorCode(cause) ?? 'no reason given';
  return new PapergraphError(
    'USAGE',
    `Expected --out to name a file that can be written, found ${out} (${code}).`,
    { out },
    { cause },
  );
}
