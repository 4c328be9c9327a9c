import { PapergraphError } from '../../domain/errors.js';
import type { GraphStore } from '../graph-store.js';
import { readMigrations, runMigrations } from '../migrations.js';
import type { ServerAddress } from '../server-address.js';
import { namesOf } from './concept-names.js';
import { conceptsNamed, findConcepts, listConcepts } from './concepts.js';
import { connect, type Connection } from './connection.js';
import { cooccurrencesOf } from './cooccurrences.js';
import { exportConcepts, exportPapers } from './export.js';
import { identityFacts } from './identity-facts.js';
import { papersOf } from './linked-papers.js';
import { migrationHistory } from './migration-history.js';
import { papersNaming } from './papers-naming.js';
import { findPaperByDoi, findPapers, listPapers } from './papers.js';
import { recordDecisions } from './record-decisions.js';
import { relationsOf } from './relations.js';
import { searchConcepts, searchPapers } from './search.js';
import { status } from './status.js';
import { papersTitled, storedPapers } from './stored-papers.js';
import { survivorsOf } from './survivors.js';
import { mergePapers } from './write-papers.js';

/**
 * The store on a Neo4j server, version 5.26 or newer: one server, a cluster or a managed service, by the URI alone.
 * Nothing is sent before the first verb. @throws PapergraphError CONFIGURATION_INVALID when the URI is not one of Neo4j's.
 */
export function createNeo4jStore(address: ServerAddress): GraphStore {
  const connection = connect(address);
  const history = migrationHistory(connection);
  let migrated = false;

  /** A verb that first makes sure, once, that the database was migrated: without its constraints, a merge would add twice. */
  const verb =
    <Arguments extends readonly unknown[], Result>(
      run: (connection: Connection, ...values: Arguments) => Promise<Result>,
    ) =>
    async (...values: Arguments): Promise<Result> => {
      if (!migrated) {
        if ((await history.applied()).length === 0) throw notMigrated(connection.location);
        migrated = true;
      }
      return run(connection, ...values);
    };

  return {
    findPapers: verb(findPapers),
    findPaperByDoi: verb(findPaperByDoi),
    listPapers: verb(listPapers),
    findConcepts: verb(findConcepts),
    conceptsNamed: verb(conceptsNamed),
    listConcepts: verb(listConcepts),
    papersOf: verb(papersOf),
    cooccurrencesOf: verb(cooccurrencesOf),
    relationsOf: verb(relationsOf),
    searchPapers: verb(searchPapers),
    searchConcepts: verb(searchConcepts),
    identityFacts: verb(identityFacts),
    papersNaming: verb(papersNaming),
    survivorsOf: verb(survivorsOf),
    namesOf: verb(namesOf),
    storedPapers: verb(storedPapers),
    papersTitled: verb(papersTitled),
    exportPapers: verb(exportPapers),
    exportConcepts: verb(exportConcepts),
    mergePapers: verb(mergePapers),
    recordDecisions: verb(recordDecisions),
    migrate: async () => {
      const known = await readMigrations(new URL('../../../migrations/neo4j/', import.meta.url), 'cypher');
      return runMigrations(known, history);
    },
    ping: () => connection.ping(),
    status: () => status(connection),
    close: () => connection.close(),
  };
}

function notMigrated(uri: string): PapergraphError {
  return new PapergraphError(
    'STORE_UNREADABLE',
    `Expected a migrated Papergraph database at ${uri}, found one without migrations. Run \`papergraph migrate\` first.`,
    { uri },
  );
}
