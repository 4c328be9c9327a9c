import { foldName } from '../../domain/fold.js';
import { storedPaperKey, type PaperKey } from '../../domain/keys.js';
import type { StoredPaper } from '../../domain/paper.js';
import type { Connection } from './connection.js';
import { clauses, cypher } from './cypher.js';
import { listingsOf, listingsOfPaper } from './paper-views.js';
import { nullableText, text } from './values.js';
import { sortParameter } from './window.js';

/** Returns what is stored of the papers with these keys. */
const storedOf = clauses(
  cypher`UNWIND $keys AS key
  MATCH (p:Paper {key: key})`,
  listingsOfPaper,
  cypher`RETURN key, p.contentHash AS contentHash, p.extractor AS extractor, p.resolver AS resolver, listings`,
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
        resolver: nullableText(record.get('resolver')),
        listings: listingsOf(record.get('listings')),
      },
    ]),
  );
  return keys.map((key) => stored.get(key) ?? null);
}

/** Returns the papers with these sort titles, in order of title, then key. A sort title is the folded one, cut when it is very long. */
const titled = cypher`MATCH (p:Paper) WHERE p.sortTitle IN $titles
RETURN p.title AS title, p.key AS key ORDER BY p.sortTitle, p.key`;

export async function papersTitled(
  connection: Connection,
  foldedTitles: readonly string[],
): Promise<readonly { readonly foldedTitle: string; readonly key: PaperKey }[]> {
  const asked = new Set(foldedTitles);
  const records = await connection.read(titled, { titles: [...asked].map(sortParameter) });
  return records
    .map((record) => ({
      foldedTitle: foldName(text(record.get('title'))),
      key: storedPaperKey(text(record.get('key'))),
    }))
    .filter(({ foldedTitle }) => asked.has(foldedTitle));
}
