import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { expressMiddleware } from '@as-integrations/express5';
import cors from 'cors';
import express, { type ErrorRequestHandler, type RequestHandler } from 'express';
import type { ServerConfig } from '../config.js';
import type { Curate } from '../domain/curator.js';
import type { ExtractionQuality } from '../domain/extraction-quality.js';
import type { ConceptKey } from '../domain/keys.js';
import type { GraphStore } from '../store/graph-store.js';
import { createApolloServer } from './apollo-server.js';
import { createContext } from './context.js';
import { curatorAccess } from './curators.js';
import { health } from './health.js';
import { listen } from './listen.js';
import { queryPage } from './query-page.js';

export interface ServerOptions {
  /** Stays open when the server closes: whoever opened it closes it. */
  readonly store: GraphStore;
  readonly config: ServerConfig;
  /** The keys that a name can have by itself, by which concepts are found in other spellings too; not so when absent. */
  readonly keysOfName?: (name: string) => readonly ConceptKey[];
  /** The measured quality of the extractor, which the API publishes; none when absent. */
  readonly quality?: ExtractionQuality | null;
  /** Carries out what curators ask for. Without it, or without a token in `config`, mutations are refused. */
  readonly curate?: Curate | null;
  /** Whether clients may read the schema, which the query page needs; true when absent. */
  readonly introspection?: boolean;
  /** Takes each line of the server's log; standard error when absent. */
  readonly log?: (line: string) => void;
}

export interface RunningServer {
  /** Where it listens, without a slash at the end. */
  readonly url: string;
  /** Stops listening, lets requests in flight finish (10 seconds at most), then resolves. */
  close(): Promise<void>;
}

/** Largest request body: some hundred times the longest example query with its variables. */
const bodyLimit = '256kb';

/**
 * Starts the HTTP server: `/graphql`, `/health/live`, `/health/ready`, and the query page at `/`.
 * @throws PapergraphError CONFIGURATION_INVALID when it cannot listen on the host and port
 */
export async function startServer({
  store,
  config,
  keysOfName = () => [],
  quality = null,
  curate = null,
  introspection = true,
  log = toStandardError,
}: ServerOptions): Promise<RunningServer> {
  const app = express();
  const httpServer = createServer(
    { requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 65_000 },
    app,
  );
  httpServer.setTimeout(120_000);
  const apollo = createApolloServer({ introspection, log, httpServer });
  await apollo.start();

  app.disable('x-powered-by');
  app.set('trust proxy', config.trustProxy);
  app.use(safeHeaders);
  app.use(health(store));
  app.use(queryPage());
  if (config.corsOrigins.length > 0) app.use('/graphql', allowOrigins(config.corsOrigins));
  app.use(
    '/graphql',
    express.json({ limit: bodyLimit }),
    expressMiddleware(apollo, {
      context: ({ req, res }) => {
        const requestId = randomUUID();
        res.setHeader('x-request-id', requestId);
        const access = curatorAccess(curate, config.adminToken, req.headers.authorization);
        return Promise.resolve(createContext({ store, requestId, keysOfName, quality, access }));
      },
    }),
  );
  app.use(notFound);
  app.use(badRequest(log));

  try {
    await listen(httpServer, config);
  } catch (error) {
    await apollo.stop();
    throw error;
  }
  return { url: urlOf(httpServer, config.host), close: () => apollo.stop() };
}

function urlOf(server: Server, host: string): string {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

const safeHeaders: RequestHandler = (_request, response, next) => {
  response.set('X-Content-Type-Options', 'nosniff').set('Referrer-Policy', 'no-referrer');
  next();
};

function allowOrigins(origins: readonly string[]): RequestHandler {
  return cors({
    origin: origins.includes('*') ? '*' : [...origins],
    methods: ['GET', 'POST'],
    exposedHeaders: ['x-request-id'],
    maxAge: 86_400,
  });
}

const notFound: RequestHandler = (_request, response) => {
  const message = 'There is nothing here; the API is at /graphql.';
  response.status(404).json({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
};

/** Bodies that cannot be read, as GraphQL errors; anything else is a fault of ours and goes to the log. */
function badRequest(log: (line: string) => void): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const status = statusOf(error);
    if (status >= 500) log(`request failed: ${error instanceof Error ? (error.stack ?? '') : String(error)}`);
    const message =
      status >= 500
        ? 'The server failed to answer this.'
        : status === 413
          ? `Expected a body of at most ${bodyLimit}, found a larger one.`
          : 'Expected a body of JSON in UTF-8, found something else.';
    const code = status >= 500 ? 'INTERNAL_SERVER_ERROR' : 'BAD_REQUEST';
    response.status(status).json({ errors: [{ message, extensions: { code } }] });
  };
}

/** The HTTP status that body-parser and Express put on their errors. */
function statusOf(error: unknown): number {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
  return typeof status === 'number' && status >= 400 && status < 600 ? status : 500;
}

function toStandardError(line: string): void {
  process.stderr.write(`${line}\n`);
}
