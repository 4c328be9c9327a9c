/** Every way in which the program fails on purpose. Clients branch on these; messages are for people. */
export const errorCodes = [
  'BAD_USER_INPUT',
  'INVALID_CURSOR',
  'QUERY_TOO_DEEP',
  'QUERY_TOO_EXPENSIVE',
  'CONFIGURATION_INVALID',
  'USAGE',
  'INPUT_UNREADABLE',
  'OUTPUT_UNWRITABLE',
  'STORE_UNAVAILABLE',
  'STORE_UNREADABLE',
  'STORE_TOO_NEW',
  'MIGRATION_CHANGED',
  'GRAPH_CHANGED',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** Data a caller needs to act on an error, e.g. the argument's name and what was allowed. Never a secret. */
export type ErrorDetails = Readonly<Record<string, string | number | boolean | readonly string[] | null>>;

/**
 * The one error class of the program. `message` is a sentence that says what was expected, what was found and where,
 * fit for a client; what must stay in the log goes into `cause`.
 */
export class PapergraphError extends Error {
  override readonly name = 'PapergraphError';

  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly details: ErrorDetails = {},
    options?: { readonly cause?: unknown },
  ) {
    super(message, options);
  }
}
