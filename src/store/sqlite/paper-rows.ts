import { storedPaperKey } from '../../domain/keys.js';
import type { Listing, Paper } from '../../domain/paper.js';
import type { Database, Row } from './open-database.js';
import { json, knownDay, nullableNumber, nullableText, number, text, texts } from './values.js';

/** The paper in a row of table `paper`. */
function paperOf(row: Row): Paper {
  return {
    key: storedPaperKey(text(row, 'key')),
    id: text(row, 'record_id'),
    arxivId: nullableText(row, 'arxiv_id'),
    doi: nullableText(row, 'doi'),
    title: text(row, 'title'),
    abstract: text(row, 'abstract'),
    titleText: text(row, 'title_text'),
    abstractText: text(row, 'abstract_text'),
    authors: texts(row, 'authors'),
    publishedAt: nullableText(row, 'published_at'),
    venue: nullableText(row, 'venue'),
    categories: texts(row, 'categories'),
    links: { page: nullableText(row, 'page_link'), code: texts(row, 'code_links') },
    upvotes: nullableNumber(row, 'upvotes'),
    contentHash: text(row, 'content_hash'),
    extractor: text(row, 'extractor'),
  };
}

/** The papers with these row ids. */
export function papersById(database: Database, ids: readonly number[]): ReadonlyMap<number, Paper> {
  const rows = database.all('SELECT * FROM paper WHERE id IN (SELECT value FROM json_each(?))', json(ids));
  return new Map(rows.map((row) => [number(row, 'id'), paperOf(row)]));
}

/** The listing in a row of table `listing`. */
export function listingOf(row: Row): Listing {
  return {
    source: text(row, 'source'),
    listedAt: knownDay(row, 'listed_at'),
    rank: number(row, 'rank'),
    upvotes: nullableNumber(row, 'upvotes'),
  };
}
