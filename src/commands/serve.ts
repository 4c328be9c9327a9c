import { createCurate } from '../curate/curate.js';
import type { Curate } from '../domain/curator.js';
import { readExtractionQuality } from '../extract/read-quality.js';
import { startServer } from '../graphql/server.js';
import { possibleKeys } from '../resolve/identity/possible-keys.js';
import { readLexicon } from '../resolve/identity/read-lexicon.js';
import type { GraphStore } from '../store/graph-store.js';
import type { Config } from '../config.js';
import { decisionIds } from './decision-ids.js';
import { ingestPaths } from './ingest.js';
import { samplePapers } from './package-files.js';
import { count, print, printResult } from './print.js';
import { exitCodes, type ExitCode, type Surroundings } from './surroundings.js';
import { withStore } from './with-store.js';

export interface ServeOptions {
  readonly json: boolean;
}

/** `papergraph serve`: answers GraphQL until it is asked to stop. */
export async function runServe(surroundings: Surroundings, options: ServeOptions): Promise<ExitCode> {
  return withStore(
    surroundings,
    async (store, config) => {
      await store.migrate();
      return answer(surroundings, store, config, options);
    },
    { readers },
  );
}

/** `papergraph start`: like `serve`, after putting the sample papers into a store that is empty. */
export async function runStart(surroundings: Surroundings, options: ServeOptions): Promise<ExitCode> {
  return withStore(
    surroundings,
    async (store, config) => {
      await store.migrate();
      const { papers } = await store.status();
      if (papers === 0) {
        const receipt = await ingestPaths(surroundings, { store, config }, [samplePapers], {
          format: null,
          date: null,
          workers: 0,
        });
        await print(
          surroundings.stderr,
          `The store was empty: ${count(receipt.accepted.length, 'sample paper')} ingested.\n`,
        );
      }
      return answer(surroundings, store, config, options);
    },
    { readers },
  );
}

/** Threads that read: a query on a hub of the graph must not hold up the others. */
const readers = 2;

async function answer(
  surroundings: Surroundings,
  store: GraphStore,
  config: Config,
  { json }: ServeOptions,
): Promise<ExitCode> {
  const { stdout, signal } = surroundings;
  const server = await startServer({
    store,
    config: config.server,
    keysOfName: possibleKeys,
    quality: readExtractionQuality(),
    curate: config.server.adminToken === null ? null : curatorsHand(surroundings, store),
  });
  try {
    const words = `Papergraph answers at ${server.url}/graphql; open ${server.url} for the query page.`;
    await printResult(stdout, json, { value: { url: server.url }, words });
    await new Promise<void>((resolve) => {
      if (signal.aborted) resolve();
      else signal.addEventListener('abort', () => resolve(), { once: true });
    });
  } finally {
    await server.close();
  }
  return exitCodes.done;
}

/** Carries out what curators ask of the server. It needs to know names, which takes memory; so it is made only for a server with a token. */
function curatorsHand({ now }: Surroundings, store: GraphStore): Curate {
  return createCurate({
    store,
    lexicon: readLexicon(),
    now: () => now().toISOString(),
    newId: decisionIds(now),
  });
}
