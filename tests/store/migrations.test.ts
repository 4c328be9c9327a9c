import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  migrationChecksum,
  readMigrations,
  runMigrations,
  type AppliedMigration,
  type Migration,
} from '../../src/store/migrations.js';

function aMigration(name: string, text = `text of ${name}`): Migration {
  return { name, text, checksum: migrationChecksum(text) };
}

const first = aMigration('V0001__papers.sql');
const second = aMigration('V0002__concepts.sql');
const third = aMigration('V0003__links.sql');

/** A history in memory, which holds what was applied before and takes down what is applied now. */
function history(before: readonly AppliedMigration[]) {
  const now: string[] = [];
  return {
    now,
    applied: () => Promise.resolve(before),
    apply: ({ name }: Migration) => {
      now.push(name);
      return Promise.resolve();
    },
  };
}

describe('running migrations', () => {
  test('those that are missing are applied, in order, and the others are not', async () => {
    const store = history([first]);
    expect(await runMigrations([first, second, third], store)).toEqual([
      { name: 'V0001__papers.sql', applied: 'before' },
      { name: 'V0002__concepts.sql', applied: 'now' },
      { name: 'V0003__links.sql', applied: 'now' },
    ]);
    expect(store.now).toEqual(['V0002__concepts.sql', 'V0003__links.sql']);
  });

  test('the order in which a store remembers them does not matter', async () => {
    const store = history([second, first]);
    await runMigrations([first, second], store);
    expect(store.now).toEqual([]);
  });

  test.each([
    [
      'one that the program does not know',
      [first, aMigration('V0009__later.sql')],
      'STORE_TOO_NEW',
      'Expected a store whose last migration is V0003__links.sql or an earlier one, found V0009__later.sql, which this version of Papergraph does not know. Use the version that wrote the store, or a newer one.',
    ],
    [
      'one that was edited since',
      [first, aMigration('V0002__concepts.sql', 'edited')],
      'MIGRATION_CHANGED',
      `Expected migration V0002__concepts.sql as it was applied (SHA-256 ${migrationChecksum('edited')}), but the file has SHA-256 ${second.checksum}. Restore the file and put the change into a new migration.`,
    ],
    [
      'one that comes after a missing one',
      [first, third],
      'MIGRATION_CHANGED',
      'Expected migration V0002__concepts.sql to be applied before V0003__links.sql, but the store has only V0003__links.sql. Give the new migration a number after the applied ones.',
    ],
  ])('a store that has %s is refused and left alone', async (_, applied, code, message) => {
    const store = history(applied);
    await expect(runMigrations([first, second, third], store)).rejects.toMatchObject({ code, message });
    expect(store.now).toEqual([]);
  });

  test('a migration that fails ends the run, and none after it is applied', async () => {
    const store = {
      ...history([]),
      apply: ({ name }: Migration) =>
        name === second.name ? Promise.reject(new Error('Expected a table, found none.')) : Promise.resolve(),
    };
    await expect(runMigrations([first, second, third], store)).rejects.toThrow(
      'Expected a table, found none.',
    );
  });
});

describe('reading migrations', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'papergraph-migrations-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const read = () => readMigrations(pathToFileURL(folder), 'sql');

  test('files of the extension are read in order of their number', async () => {
    await writeFile(join(folder, 'V0002__b.sql'), 'two');
    await writeFile(join(folder, 'V0001__a_table.sql'), 'one');
    await writeFile(join(folder, 'V0001__a.cypher'), 'other store');
    await mkdir(join(folder, 'notes'));
    expect(await read()).toEqual([
      aMigration('V0001__a_table.sql', 'one'),
      aMigration('V0002__b.sql', 'two'),
    ]);
  });

  test('line endings do not change the checksum', async () => {
    await writeFile(join(folder, 'V0001__a.sql'), 'one\r\ntwo\r\n');
    expect((await read())[0]?.checksum).toBe(migrationChecksum('one\ntwo\n'));
  });

  test.each(['V1__a.sql', 'V0001_a.sql', 'V0001__A.sql', 'V0001__.sql', 'readme.sql'])(
    'a misnamed file is a fault of the package: %s',
    async (name) => {
      await writeFile(join(folder, name), '');
      await expect(read()).rejects.toThrow(`found ${name}`);
    },
  );

  test('two files of one number are a fault of the package', async () => {
    await writeFile(join(folder, 'V0001__a.sql'), '');
    await writeFile(join(folder, 'V0001__b.sql'), '');
    await expect(read()).rejects.toThrow('found two for V0001');
  });
});
