import { storedPaperKey, type PaperKey } from '../../domain/keys.js';
import type { StoredPaper } from '../../domain/paper.js';
import type { Database } from './open-database.js';
import { listingsByPaper } from './paper-views.js';
import { json, nullableText, number, text } from './values.js';

export function storedPapers(database: Database, keys: readonly PaperKey[]): readonly (StoredPaper | null)[] {
  const rows = database.all(
    `SELECT asked.key AS place, p.id, p.content_hash, p.extractor, e.resolver
     FROM json_each(?) AS asked CROSS JOIN paper AS p ON p.key = asked.value
     LEFT JOIN extraction AS e ON e.paper_id = p.id`,
    json(keys),
  );
  const listings = listingsByPaper(
    database,
    rows.map((row) => number(row, 'id')),
  );
  const stored = new Map(
    rows.map((row) => [
      number(row, 'place'),
      {
        contentHash: text(row, 'content_hash'),
        extractor: text(row, 'extractor'),
        resolver: nullableText(row, 'resolver'),
        listings: listings.get(number(row, 'id')) ?? [],
      },
    ]),
  );
  return keys.map((_, place) => stored.get(place) ?? null);
}

/** In order of folded title, then key. */
export function papersTitled(
  database: Database,
  foldedTitles: readonly string[],
): readonly { readonly foldedTitle: string; readonly key: PaperKey }[] {
  return database
    .all(
      `SELECT folded_title, key FROM paper WHERE folded_title IN (SELECT value FROM json_each(?))
       ORDER BY folded_title, key`,
      json(foldedTitles),
    )
    .map((row) => ({ foldedTitle: text(row, 'folded_title'), key: storedPaperKey(text(row, 'key')) }));
}
