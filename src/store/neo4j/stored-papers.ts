import { storedPaperKey, type PaperKey } from '../../domain/keys.js';
import type { StoredPaper } from '../graph-store.js';
import type { Connection } from './connection.js';
import { clauses, cypher } from './cypher.js';
import { listingsOf, listingsOfPaper } from './paper-parts.js';
import { text } from './values.js';

/** Returns what is stored of the papers with these keys. */
const storedOf = clauses(
  cypher`UNWIND $keys AS key
  MATCH (p:Paper {key: key})`,
  listingsOfPaper,
  cypher`RETURN key, p.contentHash AS contentHash, p.extractor AS extractor, listings`,
);

export async function storedPapers(
  connection: Connection,
  keys: readonly PaperKey[],
): Promise<readonly (StoredPaper | null)[]> {
  const records = await connection.read(storedOf, { keys: [...new Set(keys)] });
  const stored = new Map(
    records.map((record) => [
      text(record.get('key')),
      {
        contentHash: text(record.get('contentHash')),
        extractor: text(record.get('extractor')),
        listings: listingsOf(record.get('listings')),
      },
    ]),
  );
  return keys.map((key) => stored.get(key) ?? null);
}

/** Returns the keys of papers with these folded titles, in order of title, then key. */
const titled = cypher`MATCH (p:Paper) WHERE p.foldedTitle IN $foldedTitles
RETURN p.foldedTitle AS foldedTitle, p.key AS key ORDER BY foldedTitle, key`;

export async function papersTitled(
  connection: Connection,
  foldedTitles: readonly string[],
): Promise<readonly { readonly foldedTitle: string; readonly key: PaperKey }[]> {
  const records = await connection.read(titled, { foldedTitles });
  return records.map((record) => ({
    foldedTitle: text(record.get('foldedTitle')),
    key: storedPaperKey(text(record.get('key'))),
  }));
}
