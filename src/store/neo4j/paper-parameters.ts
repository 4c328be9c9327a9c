import { int } from 'neo4j-driver';
import type { PaperGraph } from '../../domain/concept.js';
import { searchText } from '../../domain/search-terms.js';
import { paperSortValue } from '../../domain/sort-values.js';
import { storableText } from '../../domain/storable-text.js';
import { packExtraction } from '../packed-extraction.js';
import { orderedText } from './ordered-text.js';
import { storable } from './storable.js';
import { sortParameter } from './window.js';

// What a merge sends of a paper itself: rows for UNWIND, with the properties as the graph holds them.

export function paperParameters({ paper, extraction }: PaperGraph, at: string) {
  const { links: web, ...record } = paper;
  return storable({
    ...record,
    page: web.page,
    code: web.code,
    upvotes: paper.upvotes === null ? null : int(paper.upvotes),
    publishedDay: paperSortValue(paper, 'PUBLISHED_AT'),
    sortKey: orderedText(paper.key),
    sortTitle: sortParameter(paperSortValue(paper, 'TITLE')),
    foldedDoi: paper.doi?.toLowerCase() ?? null,
    titleTerms: searchText(paper.titleText),
    abstractTerms: searchText(paper.abstractText),
    // The driver knows bytes as signed ones only.
    extraction: new Int8Array(packExtraction(extraction)),
    ingestedAt: at,
  });
}

export function listingParameters({ paper, listings }: PaperGraph) {
  return listings.map(({ source, listedAt, rank, upvotes }) => ({
    paper: paper.key,
    source: storableText(source),
    listing: { listedAt: listedAt ?? '', rank: int(rank), upvotes: upvotes === null ? null : int(upvotes) },
  }));
}
