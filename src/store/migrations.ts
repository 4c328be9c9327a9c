import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { compareText } from '../domain/compare-text.js';
import { PapergraphError } from '../domain/errors.js';
import type { MigrationResult } from './graph-store.js';

/** One file of `migrations/`: a change of the schema that is never edited once it was released. */
export interface Migration {
  /** File name, e.g. `V0001__paper_tables.sql`. */
  readonly name: string;
  readonly text: string;
  /** SHA-256 (hex) of the text with line endings as `\n`, so that a checkout on Windows has the same one. */
  readonly checksum: string;
}

/** A migration as the store remembers it. */
export type AppliedMigration = Pick<Migration, 'name' | 'checksum'>;

/** What the runner asks of a store: what was applied, and to apply one more and remember it in one transaction. */
export interface MigrationHistory {
  applied(): Promise<readonly AppliedMigration[]>;
  apply(migration: Migration): Promise<void>;
}

const fileName = /^V(\d{4})__[a-z0-9]+(?:_[a-z0-9]+)*\.[a-z]+$/;

/**
 * The migrations of a folder with this extension (`sql`, `cypher`), in order of their number.
 * @throws Error when a file is misnamed or a number is used twice: a fault of the package, not of its user.
 */
export async function readMigrations(folder: URL, extension: string): Promise<readonly Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(`.${extension}`)).sort(compareText);
  for (const [index, name] of names.entries()) {
    if (!fileName.test(name)) {
      throw new Error(
        `Expected a migration named like V0001__what_it_does.${extension}, found ${name} in ${folder.href}.`,
      );
    }
    if (name.slice(0, 5) === names[index - 1]?.slice(0, 5)) {
      throw new Error(
        `Expected one migration for each number, found two for ${name.slice(0, 5)} in ${folder.href}.`,
      );
    }
  }
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(new URL(name, `${folder.href.replace(/\/$/, '')}/`), 'utf8');
      return { name, text, checksum: migrationChecksum(text) };
    }),
  );
}

/** SHA-256 (hex) of a migration's text, whatever its line endings. */
export function migrationChecksum(text: string): string {
  return createHash('sha256').update(text.replace(/\r\n?/g, '\n')).digest('hex');
}

/**
 * Applies the known migrations that the store lacks, in order. Nothing is applied when the store's history is not the
 * beginning of the known ones.
 * @throws PapergraphError STORE_TOO_NEW when the store has a migration this program does not know, MIGRATION_CHANGED
 * when one was edited after it was applied, or slipped in before an applied one.
 */
export async function runMigrations(
  known: readonly Migration[],
  history: MigrationHistory,
): Promise<readonly MigrationResult[]> {
  const applied = [...(await history.applied())].sort((a, b) => compareText(a.name, b.name));
  checkHistory(known, applied);
  const results: MigrationResult[] = [];
  for (const [index, migration] of known.entries()) {
    if (index >= applied.length) await history.apply(migration);
    results.push({ name: migration.name, applied: index < applied.length ? 'before' : 'now' });
  }
  return results;
}

function checkHistory(known: readonly Migration[], applied: readonly AppliedMigration[]): void {
  const knownNames = new Set(known.map(({ name }) => name));
  const foreign = applied.find(({ name }) => !knownNames.has(name));
  if (foreign !== undefined) {
    const newest = known.at(-1)?.name ?? 'none';
    throw new PapergraphError(
      'STORE_TOO_NEW',
      `Expected a store whose last migration is ${newest} or an earlier one, found ${foreign.name}, which this version of Papergraph does not know. Use the version that wrote the store, or a newer one.`,
      { expected: newest, found: foreign.name },
    );
  }
  for (const [index, { name, checksum }] of applied.entries()) {
    const migration = known[index];
    if (migration === undefined) continue;
    if (migration.name !== name) {
      throw new PapergraphError(
        'MIGRATION_CHANGED',
        `Expected migration ${migration.name} to be applied before ${name}, but the store has only ${name}. Give the new migration a number after the applied ones.`,
        { migration: migration.name, found: name },
      );
    }
    if (migration.checksum !== checksum) {
      throw new PapergraphError(
        'MIGRATION_CHANGED',
        `Expected migration ${name} as it was applied (SHA-256 ${checksum}), but the file has SHA-256 ${migration.checksum}. Restore the file and put the change into a new migration.`,
        { migration: name, expected: checksum, found: migration.checksum },
      );
    }
  }
}
