import { paperKey } from '../domain/keys.js';
import type { Paper, PaperRecord } from '../domain/paper.js';
import { cleanText } from '../extract/text/clean.js';
import { contentHash } from './content-hash.js';
import { liftLinks } from './lift-links.js';

/** The paper as a store keeps it: the record, its key and hash, and the texts made readable, with the links they named. */
export function paperFromRecord(record: PaperRecord, extractor: string): Paper {
  const title = liftLinks(cleanText(record.title));
  const abstract = liftLinks(cleanText(record.abstract));
  return {
    key: paperKey(record),
    id: record.id,
    arxivId: record.arxivId,
    doi: record.doi,
    title: record.title,
    abstract: record.abstract,
    titleText: title.text,
    abstractText: abstract.text,
    authors: record.authors,
    publishedAt: record.publishedAt,
    venue: record.venue,
    categories: record.categories,
    links: {
      page: record.links.page,
      code: [...new Set([...record.links.code, ...title.links, ...abstract.links])],
    },
    upvotes: record.upvotes,
    contentHash: contentHash(record),
    extractor,
  };
}
