import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { findInputs, type InputFile } from './find-inputs.js';

export interface GatheredInputs {
  readonly files: readonly InputFile[];
  /** Removes what was copied aside. */
  dispose(): Promise<void>;
}

/**
 * The files behind these paths (`findInputs`), all of a kind that can be read twice: standard input (`-`) and pipes are
 * copied into a temporary folder first.
 * @throws an `AbortError` when `signal` aborts while that goes on
 */
export async function gatherInputs(
  paths: readonly string[],
  from: {
    readonly folder: string;
    readonly stdin: NodeJS.ReadableStream;
    readonly signal: AbortSignal;
  },
): Promise<GatheredInputs> {
  const found = await findInputs(paths, from.folder);
  if (found.every(({ rereadable }) => rereadable)) return { files: found, dispose: () => Promise.resolve() };
  const aside = await mkdtemp(join(tmpdir(), 'papergraph-'));
  const dispose = (): Promise<void> => rm(aside, { recursive: true, force: true });
  try {
    const files: InputFile[] = [];
    for (const [index, file] of found.entries()) {
      const path = join(aside, String(index));
      if (!file.rereadable) {
        const source = file.name === '-' ? from.stdin : createReadStream(file.path);
        await pipeline(source, createWriteStream(path, { mode: 0o600 }), { signal: from.signal });
      }
      files.push(file.rereadable ? file : { ...file, path });
    }
    return { files, dispose };
  } catch (error) {
    await dispose();
    throw error;
  }
}
