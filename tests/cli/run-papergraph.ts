import { Readable } from 'node:stream';
import { openStore, runCommandLine } from '../../src/cli.js';
import type { Output, Surroundings } from '../../src/commands/surroundings.js';

/** What a run of the command line left behind. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** The last line of standard output, parsed. */
  readonly json: () => Record<string, unknown>;
}

export interface RunOptions extends Partial<Surroundings> {
  readonly input?: string;
}

/** An output that takes every text at once. */
export function outputTo(take: (text: string) => void): Output {
  return {
    write: (text, done) => {
      take(text);
      done?.();
      return true;
    },
  };
}

/** Runs the command line in a folder, with an embedded store in it. */
export async function runPapergraph(
  folder: string,
  commandLine: readonly string[],
  { input = '', ...overrides }: RunOptions = {},
): Promise<Ran> {
  const written = { stdout: '', stderr: '' };
  const output = (name: keyof typeof written) => outputTo((text) => (written[name] += text));
  const code = await runCommandLine(commandLine, {
    environment: { PAPERGRAPH_DB: `${folder}/graph.db`, PORT: '0' },
    folder,
    stdin: Readable.from([input]),
    stdout: output('stdout'),
    stderr: output('stderr'),
    now: () => new Date('2026-01-02T03:04:05Z'),
    signal: new AbortController().signal,
    // Threads run compiled code, which tests of the sources have not.
    openStore: (config, { create }) => openStore(config, { readers: 0, create }),
    ...overrides,
  });
  return {
    code,
    ...written,
    json: () => JSON.parse(written.stdout.trim().split('\n').at(-1) ?? '') as Record<string, unknown>,
  };
}
