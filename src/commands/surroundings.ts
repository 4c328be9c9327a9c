import type { Config } from '../config.js';
import type { GraphStore } from '../store/graph-store.js';

/** A stream that people or programs read. */
export interface Output {
  /** Calls back when the text is taken, or with the error why it is not. */
  write(text: string, done?: (error?: Error | null) => void): boolean;
  readonly isTTY?: boolean;
}

/** What a command knows of the world outside; `main` passes the real one, a test its own. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The working folder. */
  readonly folder: string;
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly now: () => Date;
  /** Aborts when the program is asked to stop: what was begun is brought to a clean end. */
  readonly signal: AbortSignal;
  /** Opens the store that the configuration names. */
  readonly openStore: (config: Config, use: StoreUse) => Promise<GraphStore>;
}

/** What a command wants a store for. */
export interface StoreUse {
  /** How many threads may read beside the writer. */
  readonly readers: number;
  /** Whether an embedded store is made where there is none: no for commands that only read, or a mistyped path would seem empty. */
  readonly create: boolean;
}

/** How the program ends. `interrupted` and `bug` follow the shell's and sysexits' conventions. */
export const exitCodes = { done: 0, someRejected: 1, usage: 2, store: 3, bug: 70, interrupted: 130 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
