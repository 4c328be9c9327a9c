import { PapergraphError } from '../domain/errors.js';
import { systemErrorCode } from '../ingest/system-error.js';

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'no space left',
  EDQUOT: 'no space left for this user',
  EPIPE: 'that its reader has gone',
};

/** The error for an output, named in words, that does not take what is written to it. */
export function outputError(output: string, cause: unknown): PapergraphError {
  const reason = systemErrorCode(cause) ?? 'no reason given';
  const found = reasons[reason] ?? 'an error of the system';
  return new PapergraphError(
    'OUTPUT_UNWRITABLE',
    `Expected ${output} to take all that is written, found ${found} (${reason}).`,
    { reason },
    { cause },
  );
}

/** Whether an output ended because whoever read it stopped reading, as `head` does: then there is nobody left to write for. */
export function isReaderGone(error: unknown): boolean {
  return (
    error instanceof PapergraphError && error.code === 'OUTPUT_UNWRITABLE' && error.details.reason === 'EPIPE'
  );
}
