import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { compareText } from '../domain/compare-text.js';
import { PapergraphError } from '../domain/errors.js';
import { extensionsInWords, fileExtensions } from './formats.js';
import { systemErrorCode } from './system-error.js';

/** A file to read: its path, and the name under which people know it. */
export interface InputFile {
  readonly path: string;
  /** `-` is standard input. */
  readonly name: string;
}

/** False for standard input and pipes, which give their bytes once. */
export type FoundInput = InputFile & { readonly rereadable: boolean };

/** What of a folder is taken in, at any depth. Other files lie there for other reasons. */
const folderPattern = `**/*.{${fileExtensions.join(',')}}{,.gz}`;

/**
 * The files behind these paths: files, folders, globs and `-`, in the order given, those of a folder or glob sorted by
 * path; each file once.
 * @throws PapergraphError USAGE for an empty path; INPUT_UNREADABLE for a path or glob behind which there is nothing to read
 */
export async function findInputs(paths: readonly string[], folder: string): Promise<readonly FoundInput[]> {
  const found = new Map<string, FoundInput>();
  for (const path of paths) {
    for (const input of await expand(path, folder)) {
      if (!found.has(input.path)) found.set(input.path, input);
    }
  }
  return [...found.values()];
}

async function expand(path: string, folder: string): Promise<readonly FoundInput[]> {
  if (path === '') throw new PapergraphError('USAGE', 'Expected a path, found an empty one.', { path });
  if (path === '-') return [{ path: '-', name: '-', rereadable: false }];
  const described = await describe(resolve(folder, path), path);
  const whole = (name: string): FoundInput => ({ path: resolve(folder, name), name, rereadable: true });
  if (described?.isDirectory() === true) {
    const names = await glob(folderPattern, { cwd: resolve(folder, path), expandDirectories: false });
    if (names.length === 0)
      throw nothingAt(
        path,
        `a folder without ${extensionsInWords('or')} files (or such files ending in .gz)`,
      );
    return names.sort(compareText).map((name) => whole(`${path.replace(/\/+$/, '')}/${name}`));
  }
  if (described !== null) return [{ ...whole(path), rereadable: described.isFile() }];
  if (!isDynamicPattern(path)) throw nothingAt(path, 'nothing');
  const names = await glob(path, { cwd: folder, expandDirectories: false });
  if (names.length === 0) throw nothingAt(path, 'no file that fits the pattern');
  return names.sort(compareText).map(whole);
}

async function describe(path: string, name: string): Promise<Stats | null> {
  try {
    return await stat(path);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(systemErrorCode(error) ?? '')) return null;
    throw nothingAt(name, 'one that cannot be opened', error);
  }
}

function nothingAt(path: string, found: string, cause?: unknown): PapergraphError {
  return new PapergraphError(
    'INPUT_UNREADABLE',
    `Expected a file, folder or glob at ${path}, found ${found}.`,
    { path },
    { cause },
  );
}
