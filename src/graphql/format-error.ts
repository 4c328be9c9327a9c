import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { PapergraphError, type ErrorCode } from '../domain/errors.js';

/** Codes of ours whose message and details are meant for clients as they stand. */
const spoken: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'BAD_USER_INPUT',
  'INVALID_CURSOR',
  'QUERY_TOO_DEEP',
  'QUERY_TOO_EXPENSIVE',
  'GRAPH_CHANGED',
]);

/** What clients read instead of a store's own message, which may name files and servers. */
const storeMessages: Partial<Record<ErrorCode, string>> = {
  STORE_UNAVAILABLE: 'The store cannot answer now. Ask again later.',
  STORE_UNREADABLE: 'The store holds something that this server cannot read.',
};

/** An error as the client sees it, and whether the operator must hear of it. */
export interface Disclosure {
  readonly error: GraphQLFormattedError;
  /** The failure itself, for the log; null when the client caused it. */
  readonly fault: unknown;
}

/**
 * What of an error a client may see: errors of GraphQL itself and those we raise on purpose keep their words; a failing
 * store is named without its details; everything else becomes INTERNAL_SERVER_ERROR with the id of the request.
 */
export function disclose(
  formatted: GraphQLFormattedError,
  thrown: unknown,
  requestId: string | null,
): Disclosure {
  const { path, locations } = formatted;
  const place = { ...(locations && { locations }), ...(path && { path }) };
  const cause = thrown instanceof GraphQLError ? (thrown.originalError ?? thrown) : thrown;
  if (cause instanceof PapergraphError) {
    const { code, details } = cause;
    if (spoken.has(code)) {
      return {
        error: { message: cause.message, ...place, extensions: { code, ...details } },
        fault: null,
      };
    }
    const message = storeMessages[code];
    if (message !== undefined) {
      return { error: { message, ...place, extensions: { code } }, fault: cause };
    }
  } else if (formatted.extensions?.code !== 'INTERNAL_SERVER_ERROR') {
    return { error: formatted, fault: null };
  }
  const extensions = { code: 'INTERNAL_SERVER_ERROR', ...(requestId !== null && { requestId }) };
  return {
    error: { message: 'The server failed to answer this.', ...place, extensions },
    fault: cause,
  };
}
