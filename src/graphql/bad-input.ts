import { PapergraphError, type ErrorDetails } from '../domain/errors.js';

/** The error for an argument with a value that is not allowed; `allowed` says what is, in words. */
export function badInput(
  argument: string,
  message: string,
  allowed: string,
  details: ErrorDetails = {},
): PapergraphError {
  return new PapergraphError('BAD_USER_INPUT', message, { argument, allowed, ...details });
}
