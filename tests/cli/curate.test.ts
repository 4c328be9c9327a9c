import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '../temporary-folder.js';
import { runPapergraph } from './run-papergraph.js';

const papers = fileURLToPath(new URL('../fixtures/papers.jsonl', import.meta.url));
const token = 'a-token-of-26-characters==';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => folder.dispose());

type Ask = (query: string) => Promise<{ readonly data?: unknown; readonly errors?: unknown }>;

/** Serves the folder's store with a token, and answers with all that the server wrote. */
async function serving(use: (ask: Ask) => Promise<void>): Promise<string> {
  const stop = new AbortController();
  let printed = '';
  const output = {
    write: (text: string, taken: (error?: Error | null) => void) => {
      printed += text;
      taken();
      return true;
    },
    once: () => undefined,
  };
  const environment = {
    PAPERGRAPH_DB: `${folder.path}/graph.db`,
    PORT: '0',
    PAPERGRAPH_ADMIN_TOKEN: token,
  };
  const running = runPapergraph(folder.path, ['serve', '--json'], {
    environment,
    stdout: output,
    stderr: output,
    signal: stop.signal,
  });
  const started = async () => {
    while (printed === '') await new Promise((resolve) => setTimeout(resolve, 20).unref());
  };
  await Promise.race([started(), running]);
  const { url } = JSON.parse(printed) as { url: string };
  await use(async (query) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query }),
    });
    return (await response.json()) as Awaited<ReturnType<Ask>>;
  });
  stop.abort();
  expect(await running).toMatchObject({ code: 0 });
  return printed;
}

test('a decision taken by a server is in the store, holds for papers ingested again, and the token is nowhere', async () => {
  const ingest = ['ingest', papers, '--workers', '0'];
  await runPapergraph(folder.path, ingest);
  const printed = await serving(async (ask) => {
    const first = await ask('{ concepts(first: 1) { nodes { id } } }');
    const { concepts } = first.data as { concepts: { nodes: readonly [{ id: string }] } };
    const input = `{ concept: "${concepts.nodes[0].id}", name: "Another name", reason: "Plainer." }`;
    const mutation = `mutation { renameConcept(input: ${input}) { decision { actor } userErrors { code } } }`;
    const done = { decision: { actor: 'curator' }, userErrors: [] };
    expect(await ask(mutation)).toEqual({ data: { renameConcept: done } });
  });
  expect(printed).not.toContain(token);
  await runPapergraph(folder.path, ingest);
  await serving(async (ask) => {
    const query = '{ concept(name: "another name") { name } decisions { nodes { type reason decidedAt } } }';
    expect(await ask(query)).toEqual({
      data: {
        concept: { name: 'Another name' },
        decisions: {
          nodes: [{ type: 'RENAME', reason: 'Plainer.', decidedAt: '2026-01-02T03:04:05.000Z' }],
        },
      },
    });
  });
}, 60_000);
