import { conceptKinds } from '../../domain/vocabulary.js';
import type { StoreStatus } from '../graph-store.js';
import { migrationNames } from './migration-history.js';
import type { Database } from './open-database.js';
import { knownDay, number, nullableText, text } from './values.js';

/** Counts of a database, also of one that was never migrated. */
export function status(database: Database): StoreStatus {
  const engineVersion = text(database.get('SELECT sqlite_version() AS version') ?? {}, 'version');
  const schemaVersion = migrationNames(database).at(-1) ?? null;
  const head = { engine: 'sqlite', engineVersion, location: database.path, schemaVersion } as const;
  return schemaVersion === null ? { ...head, ...nothing } : { ...head, ...counts(database) };
}

type Counts = Omit<StoreStatus, 'engine' | 'engineVersion' | 'location' | 'schemaVersion'>;

const nothing: Counts = {
  papers: 0,
  concepts: 0,
  conceptsByKind: conceptKinds.map((kind) => ({ kind, concepts: 0 })),
  links: 0,
  mentions: 0,
  statements: 0,
  firstPublishedAt: null,
  lastPublishedAt: null,
  extractionRuns: [],
  lastIngestAt: null,
};

function counts(database: Database): Counts {
  const sums = database.get(
    `SELECT (SELECT count(*) FROM paper) AS papers,
       (SELECT count(*) FROM concept) AS concepts,
       (SELECT count(*) FROM link) AS links,
       (SELECT ifnull(sum(mention_count), 0) FROM link) AS mentions,
       (SELECT count(*) FROM statement) AS statements,
       (SELECT ifnull(min(first_day), '') FROM paper WHERE first_day > '') AS first_day,
       (SELECT ifnull(max(first_day), '') FROM paper) AS last_day,
       (SELECT max(ingested_at) FROM paper) AS last_ingest`,
  );
  if (sums === undefined) return nothing;
  const kinds = database.all('SELECT kind, count(*) AS concepts FROM concept GROUP BY kind');
  const byKind = new Map(kinds.map((row) => [text(row, 'kind'), number(row, 'concepts')]));
  const runs = database.all(
    `SELECT extractor, count(*) AS papers, max(ingested_at) AS last_ingest FROM paper
     GROUP BY extractor ORDER BY last_ingest DESC, extractor`,
  );
  return {
    papers: number(sums, 'papers'),
    concepts: number(sums, 'concepts'),
    conceptsByKind: conceptKinds.map((kind) => ({ kind, concepts: byKind.get(kind) ?? 0 })),
    links: number(sums, 'links'),
    mentions: number(sums, 'mentions'),
    statements: number(sums, 'statements'),
    firstPublishedAt: knownDay(sums, 'first_day'),
    lastPublishedAt: knownDay(sums, 'last_day'),
    extractionRuns: runs.map((row) => ({
      extractor: text(row, 'extractor'),
      papers: number(row, 'papers'),
      lastIngestAt: text(row, 'last_ingest'),
    })),
    lastIngestAt: nullableText(sums, 'last_ingest'),
  };
}
