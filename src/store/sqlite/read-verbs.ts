import { namesOf } from './concept-names.js';
import { conceptsNamed, findConcepts, listConcepts } from './concepts.js';
import { cooccurrencesOf } from './cooccurrences.js';
import { exportConcepts, exportPapers } from './export.js';
import { identityFacts } from './identity-facts.js';
import { papersOf } from './linked-papers.js';
import type { Database } from './open-database.js';
import { papersNaming } from './papers-naming.js';
import { findPaperByDoi, findPapers, listPapers } from './papers.js';
import { relationsOf } from './relations.js';
import { searchConcepts, searchPapers } from './search.js';
import { status } from './status.js';
import { papersTitled, storedPapers } from './stored-papers.js';
import { survivorsOf } from './survivors.js';

/** Every verb that only reads, as a function of a database: the store runs them here or in a worker. */
export const readVerbs = {
  findPapers,
  findPaperByDoi,
  listPapers,
  findConcepts,
  conceptsNamed,
  listConcepts,
  papersOf,
  cooccurrencesOf,
  relationsOf,
  searchPapers,
  searchConcepts,
  identityFacts,
  papersNaming,
  survivorsOf,
  namesOf,
  storedPapers,
  papersTitled,
  exportPapers,
  exportConcepts,
  status,
} as const;

export type ReadVerb = keyof typeof readVerbs;

/** What a verb takes beside the database. */
export type ReadArguments<Verb extends ReadVerb> =
  Parameters<(typeof readVerbs)[Verb]> extends [Database, ...infer Rest] ? Rest : never;

export type ReadResult<Verb extends ReadVerb> = ReturnType<(typeof readVerbs)[Verb]>;

/** Runs one verb on one state of the database. */
export function runRead<Verb extends ReadVerb>(
  database: Database,
  verb: Verb,
  values: ReadArguments<Verb>,
): ReadResult<Verb> {
  // TypeScript cannot see that the function, the arguments and the result of one Verb belong together; the types above say so.
  const read = readVerbs[verb] as unknown as (
    database: Database,
    ...values: ReadArguments<Verb>
  ) => ReadResult<Verb>;
  return database.snapshot(() => read(database, ...values));
}
