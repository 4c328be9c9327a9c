import type { GraphQLFormattedError } from 'graphql';
import type { PaperGraph } from '../../src/domain/concept.js';
import type { ExtractionQuality } from '../../src/domain/extraction-quality.js';
import { createApolloServer } from '../../src/graphql/apollo-server.js';
import { createContext } from '../../src/graphql/context.js';
import type { CuratorAccess } from '../../src/graphql/curators.js';
import { possibleKeys } from '../../src/resolve/identity/possible-keys.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { createSqliteStore } from '../../src/store/sqlite/store.js';
import { sampleGraphs, sampleIngestAt } from './seed.js';

/** What a client gets back. */
export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** An embedded store that holds these papers. */
export async function aStore(graphs: readonly PaperGraph[] = sampleGraphs): Promise<GraphStore> {
  const store = createSqliteStore({ path: ':memory:', readers: 0 });
  await store.migrate();
  if (graphs.length > 0) await store.mergePapers(graphs, sampleIngestAt);
  return store;
}

/** What the server wrote to its log. */
export const logged: string[] = [];
const server = createApolloServer({
  introspection: true,
  log: (line) => logged.push(line),
  httpServer: null,
});

/** Runs an operation through the whole schema on a store, as the server would, without HTTP. */
export async function ask(
  store: GraphStore,
  query: string,
  variables: Record<string, unknown> = {},
  {
    quality = null,
    access = { allowed: false, code: 'FORBIDDEN' },
    operationName,
  }: {
    readonly quality?: ExtractionQuality | null;
    readonly access?: CuratorAccess;
    readonly operationName?: string;
  } = {},
): Promise<Answer> {
  const response = await server.executeOperation(
    { query, variables, ...(operationName !== undefined && { operationName }) },
    {
      contextValue: createContext({
        store,
        requestId: 'request-1',
        keysOfName: possibleKeys,
        quality,
        access,
      }),
    },
  );
  if (response.body.kind !== 'single') throw new Error('Expected one answer, found a stream.');
  // Apollo's data have no prototype; the copy is plain, as a client's JSON is.
  return JSON.parse(JSON.stringify(response.body.singleResult)) as Answer;
}
