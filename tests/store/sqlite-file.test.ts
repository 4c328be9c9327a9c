import { mkdtemp, open, readdir, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSqliteStore } from '../../src/store/sqlite/store.js';
import { storeError } from '../../src/store/sqlite/errors.js';
import { openDatabase } from '../../src/store/sqlite/open-database.js';
import { aPaperGraph, keyOf } from '../builders.js';
import { everything, exportAll, ingestedAt } from './contract/contract.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'papergraph-sqlite-'));
});
afterEach(() => rm(folder, { recursive: true }));

const graphs = Array.from({ length: 50 }, (_, place) =>
  aPaperGraph({ arxivId: String(place), abstract: 'words '.repeat(200), concepts: ['BERT', `net ${place}`] }),
);

/** Does the work on a store and closes it. */
async function withStore<Result>(
  path: string,
  work: (store: ReturnType<typeof createSqliteStore>) => Promise<Result>,
): Promise<Result> {
  const store = createSqliteStore({ path, readers: 0, lockTimeout: 50 });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** A database file with fifty papers. */
async function filledDatabase(): Promise<string> {
  const path = join(folder, 'papers.db');
  await withStore(path, async (store) => {
    await store.migrate();
    await store.mergePapers(graphs, ingestedAt);
  });
  return path;
}

/** Changes a database behind the store's back. */
function change(path: string, sql: string): void {
  const database = openDatabase(path, { access: 'write', lockTimeout: 50 });
  database.script(sql);
  database.close();
}

test('what was written is there when the file is opened again', async () => {
  const path = await filledDatabase();
  const again = await withStore(path, async (store) => {
    expect((await store.migrate()).every(({ applied }) => applied === 'before')).toBe(true);
    return exportAll(store);
  });
  expect(again.papers).toHaveLength(50);
  expect(again.concepts).toHaveLength(51);
});

test('papers of a time that kept no extraction are exported with one made of their links, and count as changed', async () => {
  const path = await filledDatabase();
  change(path, 'DELETE FROM extraction');
  await withStore(path, async (store) => {
    const key = graphs[0]!.paper.key;
    expect(await store.storedPapers([key])).toMatchObject([{ resolver: null }]);
    const [first] = await store.exportPapers(null, 1);
    expect(first).toEqual({ ...graphs[0]!, resolver: '' });
    expect(await store.papersNaming([keyOf('BERT')], null, 9)).toEqual([]);
  });
});

test('a closed store is one file, without its log', async () => {
  const path = await filledDatabase();
  const copy = join(folder, 'copy.db');
  await writeFile(copy, await readFile(path));
  expect((await withStore(copy, exportAll)).papers).toHaveLength(50);
});

test('a damage that is only met in the midst of a read is told as such', async () => {
  const path = await filledDatabase();
  const bytes = await readFile(path);
  // The first pages, with the schema and the decisions, stay as they were.
  await writeFile(path, bytes.fill(0xff, 4096 * 40));
  await withStore(path, async (store) => {
    await store.migrate();
    await expect(exportAll(store)).rejects.toMatchObject({
      code: 'STORE_UNREADABLE',
      message: `Expected a Papergraph database at ${path}, found a damaged database. Restore it from a copy, or move it away and ingest again.`,
    });
  });
});

test.each([
  ['a path in a folder that is missing', () => join(folder, 'missing', 'papers.db')],
  ['a path in a folder that is a file', () => '/dev/null/papers.db'],
  ['a path that is a folder', () => folder],
])('%s is refused with the path and what to do', async (_, path) => {
  await withStore(path(), async (store) => {
    await expect(store.migrate()).rejects.toMatchObject({
      code: 'STORE_UNREADABLE',
      message: `Expected a Papergraph database at ${path()}, found nothing that can be opened. Create its folder, or give the path of a file that this user may read and write.`,
      details: { path: path() },
    });
    await expect(store.ping()).rejects.toMatchObject({ code: 'STORE_UNREADABLE' });
  });
});

test('a file that is not a database is refused and left as it is', async () => {
  const path = join(folder, 'notes.txt');
  const notes = 'These are my notes, and no database at all.\n'.repeat(100);
  await writeFile(path, notes);
  await withStore(path, async (store) => {
    await expect(store.migrate()).rejects.toMatchObject({
      code: 'STORE_UNREADABLE',
      message: `Expected a Papergraph database at ${path}, found a file that is not a SQLite database. Give another path, or move the file away.`,
    });
  });
  expect(await readFile(path, 'utf8')).toBe(notes);
});

test('a damaged database is refused where the damage is read', async () => {
  const path = await filledDatabase();
  const bytes = await readFile(path);
  bytes.fill(0xab, 3 * 4096);
  await writeFile(path, bytes);
  await withStore(path, async (store) => {
    await expect(store.exportPapers(null, 100)).rejects.toMatchObject({
      code: 'STORE_UNREADABLE',
      message: `Expected a Papergraph database at ${path}, found a damaged database. Restore it from a copy, or move it away and ingest again.`,
    });
  });
});

test('the database of another program is refused and left as it is', async () => {
  const path = join(folder, 'other.db');
  change(path, 'CREATE TABLE paper (id INTEGER PRIMARY KEY, colour TEXT)');
  const before = await readFile(path);
  await withStore(path, async (store) => {
    await expect(store.migrate()).rejects.toMatchObject({
      code: 'STORE_UNREADABLE',
      message: `Expected a Papergraph database at ${path}, found the database of another program. Give another path.`,
    });
  });
  expect((await readFile(path)).equals(before)).toBe(true);
});

test('a database that was never migrated has a status, and says what to do when it is read', async () => {
  const path = join(folder, 'empty.db');
  await withStore(path, async (store) => {
    expect(await store.status()).toMatchObject({
      engine: 'sqlite',
      location: path,
      schemaVersion: null,
      papers: 0,
    });
    const refusal = {
      code: 'STORE_UNREADABLE',
      message: `Expected a migrated Papergraph database at ${path}, found an empty one. Run \`papergraph migrate\` first.`,
    };
    await expect(store.findPapers([], everything)).rejects.toMatchObject(refusal);
    await expect(store.mergePapers([], ingestedAt)).rejects.toMatchObject(refusal);
  });
});

test('a store newer than the program is refused', async () => {
  const path = await filledDatabase();
  change(path, `INSERT INTO migration (name, checksum) VALUES ('V9999__later.sql', 'x')`);
  await withStore(path, async (store) => {
    await expect(store.migrate()).rejects.toMatchObject({
      code: 'STORE_TOO_NEW',
      details: { found: 'V9999__later.sql' },
    });
  });
});

test('a store whose migration was edited since is refused', async () => {
  const path = await filledDatabase();
  change(path, `UPDATE migration SET checksum = 'x' WHERE name = 'V0002__concepts.sql'`);
  await withStore(path, async (store) => {
    await expect(store.migrate()).rejects.toMatchObject({
      code: 'MIGRATION_CHANGED',
      details: { migration: 'V0002__concepts.sql', expected: 'x' },
    });
  });
});

test('while another process writes, reads go on and a write gives up after the time it was given', async () => {
  const path = await filledDatabase();
  const other = openDatabase(path, { access: 'write', lockTimeout: 50 });
  other.script('BEGIN IMMEDIATE');
  try {
    await withStore(path, async (store) => {
      expect((await store.status()).papers).toBe(50);
      await expect(store.mergePapers([aPaperGraph()], ingestedAt)).rejects.toMatchObject({
        code: 'STORE_UNAVAILABLE',
        message: `Expected the database ${path} to take a request now, found it locked by another process. Try again when that process has finished writing.`,
      });
      other.script('ROLLBACK');
      expect(await store.mergePapers([aPaperGraph()], ingestedAt)).toMatchObject({ papersCreated: 1 });
    });
  } finally {
    other.close();
  }
});

test('a database that cannot be written says so', async () => {
  const path = await filledDatabase();
  const reader = openDatabase(path, { access: 'read', lockTimeout: 50 });
  let caught: unknown = null;
  try {
    reader.script('DELETE FROM listing');
  } catch (error) {
    caught = storeError(error, path);
  }
  reader.close();
  expect(caught).toMatchObject({
    code: 'STORE_UNREADABLE',
    message: `Expected a Papergraph database at ${path}, found a file that cannot be written. Give this user the right to write the file and its folder.`,
  });
});

test('a store that shall not be made where there is none is refused, and no file is left', async () => {
  const store = createSqliteStore({ path: join(folder, 'mistyped.db'), create: false, readers: 0 });
  await expect(store.status()).rejects.toMatchObject({
    code: 'STORE_UNREADABLE',
    message: `Expected a Papergraph database at ${folder}/mistyped.db, found no file. Give the path of one, or make one with \`papergraph ingest\`.`,
  });
  await store.close();
  expect(await readdir(folder)).toEqual([]);
});

describe('a store that is open is not ready', () => {
  const pingAfter = async (harm: (path: string) => Promise<void>) => {
    const path = await filledDatabase();
    return withStore(path, async (store) => {
      await expect(store.ping()).resolves.toBeUndefined();
      await harm(path);
      return store.ping().then(
        () => 'ready',
        (error: unknown) => error,
      );
    });
  };

  test('when its file is deleted', async () => {
    expect(await pingAfter((path) => rm(path))).toMatchObject({
      code: 'STORE_UNREADABLE',
      message: expect.stringContaining('found that it is gone') as string,
    });
  });

  test('when another file takes the place of its own', async () => {
    const replace = async (path: string): Promise<void> => {
      await writeFile(`${path}.other`, await readFile(path));
      await rename(`${path}.other`, path);
    };
    expect(await pingAfter(replace)).toMatchObject({
      code: 'STORE_UNREADABLE',
      message: expect.stringContaining('found another file in its place') as string,
    });
  });

  test('when its file is emptied', async () => {
    expect(await pingAfter((path) => truncate(path))).toMatchObject({
      code: 'STORE_UNREADABLE',
      message: expect.stringContaining('found an empty one') as string,
    });
  });

  test.each([0, 4096])('when its file is damaged from byte %d on', async (start) => {
    const damage = async (path: string): Promise<void> => {
      const file = await open(path, 'r+');
      const { size } = await file.stat();
      await file.write(Buffer.alloc(size - start, 0xab), 0, size - start, start);
      await file.close();
    };
    expect(await pingAfter(damage)).toMatchObject({ code: 'STORE_UNREADABLE' });
  });
});

test('a closed store refuses every verb, and closing it again does nothing', async () => {
  const store = createSqliteStore({ path: ':memory:', readers: 0 });
  await store.migrate();
  await store.close();
  await store.close();
  await expect(store.ping()).rejects.toMatchObject({
    code: 'STORE_UNAVAILABLE',
    message: 'Expected an open store at :memory:, found it closed.',
  });
  await expect(store.exportPapers(null, 1)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
});
