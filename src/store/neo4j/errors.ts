import { Neo4jError } from 'neo4j-driver';
import { PapergraphError } from '../../domain/errors.js';

/** Codes of a server that cannot be reached, went away, or asks to be tried again. */
const unavailable = new Set<string>([
  'ServiceUnavailable',
  'SessionExpired',
  // What the driver itself gives up on, such as waiting for a connection, has no code of its own.
  'N/A',
  'Neo.ClientError.Cluster.NotALeader',
  'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase',
]);

const refused = new Set<string>([
  'Neo.ClientError.Security.Unauthorized',
  'Neo.ClientError.Security.AuthenticationRateLimit',
  'Neo.ClientError.Security.CredentialsExpired',
  'Neo.ClientError.Security.Forbidden',
]);

/**
 * The error of the program for an error of the driver, told apart by its code; any other error as it is. The message
 * names the server and never a secret; what the driver said stays in `cause`, for the log.
 */
export function storeError(error: unknown, uri: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const { code, gqlStatus } = error;
  const details = { uri, neo4jCode: code, gqlStatus };
  const failure = (kind: 'STORE_UNAVAILABLE' | 'STORE_UNREADABLE', message: string) =>
    new PapergraphError(kind, message, details, { cause: error });
  if (refused.has(code)) {
    return failure(
      'STORE_UNAVAILABLE',
      `Expected Neo4j at ${uri} to accept the user, found it refused (${code}). Check NEO4J_USERNAME and NEO4J_PASSWORD.`,
    );
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return failure(
      'STORE_UNAVAILABLE',
      `Expected Neo4j at ${uri} to have the database asked for, found none of that name. Check NEO4J_DATABASE.`,
    );
  }
  if (unavailable.has(code) || code.startsWith('Neo.TransientError.')) {
    return failure(
      'STORE_UNAVAILABLE',
      `Expected Neo4j at ${uri} to take a request now, found it unreachable or not ready (${code}). Check NEO4J_URI and that the server runs, then try again.`,
    );
  }
  return failure(
    'STORE_UNREADABLE',
    `Expected Neo4j at ${uri} to hold a Papergraph graph, found that it refuses a statement (${code}). Run papergraph migrate; if that does not help, the log has the server's words.`,
  );
}
