import type { Server } from 'node:http';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { RequestContext } from './context.js';
import { curatorsPlugin } from './curators-plugin.js';
import { disclose } from './format-error.js';
import { limitsPlugin } from './limits-plugin.js';
import { maximumTokens } from './limits.js';
import { readTypeDefinitions, resolvers } from './schema.js';

/** How long requests in flight may go on when the server stops, in milliseconds. */
const stopGracePeriodMillis = 10_000;

export interface ApolloOptions {
  readonly introspection: boolean;
  /** Where failures are written that a client only sees the request id of. */
  readonly log: (line: string) => void;
  /** The HTTP server to drain on stop; none in tests that run operations directly. */
  readonly httpServer: Server | null;
}

/** Apollo Server with our schema, limits and errors; nothing in it phones home or reads the environment. */
export function createApolloServer(options: ApolloOptions): ApolloServer<RequestContext> {
  const requests = new WeakMap<object, string>();
  return new ApolloServer<RequestContext>({
    typeDefs: [...readTypeDefinitions()],
    resolvers,
    introspection: options.introspection,
    nodeEnv: 'production',
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    maxRecursiveSelections: true,
    parseOptions: { maxLexicalTokens: maximumTokens },
    formatError: (formatted, thrown) => {
      // Only objects are thrown as errors by Apollo; anything else has no request to be found.
      const requestId = requests.get(thrown as object) ?? null;
      const { error, fault } = disclose(formatted, thrown, requestId);
      if (fault !== null) options.log(`request ${requestId ?? 'unknown'} failed: ${describe(fault)}`);
      return error;
    },
    plugins: [
      rememberRequest(requests),
      curatorsPlugin,
      limitsPlugin,
      storeDownPlugin,
      // It wraps every field, which costs lists up to half their throughput, and nothing here is cached by shared caches.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ...(options.httpServer === null
        ? []
        : [ApolloServerPluginDrainHttpServer({ httpServer: options.httpServer, stopGracePeriodMillis })]),
    ],
  });
}

/** Remembers which request an error belongs to: `formatError` is not told. */
function rememberRequest(requests: WeakMap<object, string>): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didEncounterErrors: ({ errors, contextValue }) => {
          for (const error of errors) requests.set(error, contextValue.requestId);
          return Promise.resolve();
        },
      }),
  };
}

/** HTTP status 503 when the store is down and no field of the answer has data, so that proxies and clients try again. */
const storeDownPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ response: { body, http } }) => {
        if (body.kind !== 'single') return Promise.resolve();
        const { data, errors } = body.singleResult;
        const down = errors?.some(({ extensions }) => extensions?.code === 'STORE_UNAVAILABLE') ?? false;
        if (down && Object.values(data ?? {}).every((value) => value === null)) http.status = 503;
        return Promise.resolve();
      },
    }),
};

/** A failure with its causes, for the log. */
function describe(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault);
  const text = fault.stack ?? `${fault.name}: ${fault.message}`;
  return fault.cause === undefined ? text : `${text}\ncaused by ${describe(fault.cause)}`;
}
