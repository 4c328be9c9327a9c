import { PapergraphError, type ErrorCode } from '../domain/errors.js';
import { exitCodes, type ExitCode, type Surroundings } from './surroundings.js';

/** Says on standard error why the program ends, as `runCommandLine` promises, and gives the exit code that fits. */
export function reportError(
  error: unknown,
  json: boolean,
  { stderr, environment }: Pick<Surroundings, 'stderr' | 'environment'>,
): ExitCode {
  const { code, message, details } =
    error instanceof PapergraphError
      ? error
      : { code: 'INTERNAL_ERROR' as const, message: `Unexpected failure: ${messageOf(error)}`, details: {} };
  stderr.write(
    json ? `${JSON.stringify({ error: { code, message, details } })}\n` : `papergraph: ${message}\n`,
  );
  if (environment.PAPERGRAPH_DEBUG === '1') console.error(error);
  if (code === 'INTERNAL_ERROR') return exitCodes.bug;
  return exitCodeOf[code];
}

const { usage, store } = exitCodes;

const exitCodeOf: Readonly<Record<ErrorCode, ExitCode>> = {
  BAD_USER_INPUT: usage,
  INVALID_CURSOR: usage,
  QUERY_TOO_DEEP: usage,
  QUERY_TOO_EXPENSIVE: usage,
  CONFIGURATION_INVALID: usage,
  USAGE: usage,
  INPUT_UNREADABLE: usage,
  OUTPUT_UNWRITABLE: usage,
  STORE_UNAVAILABLE: store,
  STORE_UNREADABLE: store,
  STORE_TOO_NEW: store,
  MIGRATION_CHANGED: store,
  // As a store that is locked: nothing is wrong with what was asked, and the same command may do later.
  GRAPH_CHANGED: store,
};

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
