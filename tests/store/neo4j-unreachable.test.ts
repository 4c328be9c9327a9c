import { createServer, type Server, type Socket } from 'node:net';
import { PapergraphError } from '../../src/domain/errors.js';
import { createNeo4jStore } from '../../src/store/neo4j/store.js';

const nobody = { username: 'neo4j', password: 'a-secret', database: null };

async function failureOf(work: Promise<unknown>): Promise<{ error: unknown; seconds: number }> {
  const start = performance.now();
  const error = await work.then(
    () => null,
    (cause: unknown) => cause,
  );
  return { error, seconds: (performance.now() - start) / 1000 };
}

test.each(['status', 'migrate', 'ping'] as const)(
  'where nothing listens, %s fails within seconds, naming the server and no secret',
  async (verb) => {
    const uri = 'bolt://127.0.0.1:9';
    const store = createNeo4jStore({ uri, ...nobody });
    const { error, seconds } = await failureOf(store[verb]());
    expect(error).toBeInstanceOf(PapergraphError);
    expect(error).toMatchObject({ code: 'STORE_UNAVAILABLE' });
    expect(String(error)).toContain(uri);
    expect(JSON.stringify(error) + String(error)).not.toContain('a-secret');
    expect(seconds).toBeLessThan(10);
    await store.close();
  },
  20_000,
);

describe('a server that takes connections and never answers', () => {
  let silent: Server;
  const sockets = new Set<Socket>();
  beforeEach(async () => {
    silent = createServer((socket) => sockets.add(socket));
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  });
  afterEach(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => silent.close(resolve));
  });

  test('is given up on', async () => {
    const address = silent.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const store = createNeo4jStore({ uri: `bolt://127.0.0.1:${port ?? 0}`, ...nobody });
    const { error, seconds } = await failureOf(store.status());
    expect(error).toMatchObject({ code: 'STORE_UNAVAILABLE' });
    expect(seconds).toBeLessThan(25);
    await store.close();
  }, 40_000);
});

test('user and password in the URI are kept out of messages', async () => {
  const store = createNeo4jStore({ ...nobody, uri: 'bolt://ann:a-secret@127.0.0.1:9' });
  const { error } = await failureOf(store.ping());
  expect(String(error)).toContain('bolt://127.0.0.1:9');
  expect(String(error)).not.toContain('a-secret');
  await store.close();
}, 20_000);

test('a URI that is not one of Neo4j is a fault of the configuration', () => {
  const uri = 'http://127.0.0.1:7474';
  expect(() => createNeo4jStore({ ...nobody, uri })).toThrow(`found ${uri}.`);
});
