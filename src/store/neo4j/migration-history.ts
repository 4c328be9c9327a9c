import type { Migration, MigrationHistory } from '../migrations.js';
import type { Connection } from './connection.js';
import { cypher, migrationStatements } from './cypher.js';
import { text } from './values.js';

const appliedMigrations = cypher`MATCH (m:Migration) RETURN m.name AS name, m.checksum AS checksum ORDER BY name`;

const remember = cypher`MERGE (m:Migration {name: $name}) SET m.checksum = $checksum`;

/** Indexes fill in the background; a query that names one before that fails. The limit is in seconds. */
const awaitIndexes = cypher`CALL db.awaitIndexes(300)`;

/**
 * The migrations of a database. Neo4j takes no schema change and data in one transaction, so a migration is remembered
 * after it was applied: every statement says IF NOT EXISTS, and one cut off in between is applied again.
 */
export function migrationHistory(connection: Connection): MigrationHistory {
  return {
    async applied() {
      const records = await connection.read(appliedMigrations);
      return records.map((record) => ({
        name: text(record.get('name')),
        checksum: text(record.get('checksum')),
      }));
    },
    async apply(migration: Migration) {
      await connection.write(async (run) => {
        for (const statement of migrationStatements(migration)) await run(statement);
      });
      await connection.write(async (run) => {
        await run(awaitIndexes);
        await run(remember, { name: migration.name, checksum: migration.checksum });
      });
    },
  };
}
