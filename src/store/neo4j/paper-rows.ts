import { storedPaperKey } from '../../domain/keys.js';
import type { Listing, Paper } from '../../domain/paper.js';
import { cypher } from './cypher.js';
import * as read from './values.js';

/** Adds `paper`, the row of the paper `p`. */
export const paperRow = cypher`WITH *, [p.key, p.id, p.arxivId, p.doi, p.title, p.abstract, p.titleText, p.abstractText,
  p.publishedAt, p.authors, p.venue, p.categories, p.page, p.code, p.upvotes, p.contentHash, p.extractor] AS paper`;

export function paperOf(row: unknown): Paper {
  const [key, id, arxivId, doi, title, abstract, titleText, abstractText, publishedAt, ...rest] =
    read.list(row);
  const [authors, venue, categories, page, code, upvotes, contentHash, extractor] = rest;
  return {
    key: storedPaperKey(read.text(key)),
    id: read.text(id),
    arxivId: read.nullableText(arxivId),
    doi: read.nullableText(doi),
    title: read.text(title),
    abstract: read.text(abstract),
    titleText: read.text(titleText),
    abstractText: read.text(abstractText),
    publishedAt: read.nullableText(publishedAt),
    authors: read.texts(authors),
    venue: read.nullableText(venue),
    categories: read.texts(categories),
    links: { page: read.nullableText(page), code: read.texts(code) },
    upvotes: read.nullableNumber(upvotes),
    contentHash: read.text(contentHash),
    extractor: read.text(extractor),
  };
}

/** A listing as `[source, listedAt, rank, upvotes]`. */
export function listingOf(row: unknown): Listing {
  const [source, listedAt, rank, upvotes] = read.list(row);
  return {
    source: read.text(source),
    listedAt: read.knownDay(listedAt),
    rank: read.number(rank),
    upvotes: read.nullableNumber(upvotes),
  };
}
