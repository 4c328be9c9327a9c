import { PapergraphError, storeErrorCodes } from '../domain/errors.js';
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
  return storeErrorCodes.has(code) ? exitCodes.store : exitCodes.usage;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
