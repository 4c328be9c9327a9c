import { int, type Integer } from 'neo4j-driver';
import type { ConceptLink, PaperGraph } from '../../domain/concept.js';
import type { Mention } from '../../domain/extraction.js';
import { searchText } from '../../domain/search-terms.js';
import { paperSortValue } from '../../domain/sort-values.js';
import { storableText } from '../../domain/storable-text.js';
import { orderedText } from './ordered-text.js';
import { sortParameter } from './window.js';

// What a merge sends: rows for UNWIND, with the properties as the graph holds them. Counts and offsets are sent as
// integers; the driver sends any other number as a floating-point one.

export function paperParameters({ paper, links }: PaperGraph, at: string) {
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
    mentionCount: int(links.reduce((sum, { mentions }) => sum + mentions.length, 0)),
    ingestedAt: at,
  });
}

export function linkParameters({ paper, links }: PaperGraph) {
  const ofPaper = {
    publishedDay: paperSortValue(paper, 'PUBLISHED_AT'),
    paperSortKey: orderedText(paper.key),
  };
  return links.map((link) => ({
    paper: paper.key,
    concept: link.concept,
    link: storable({ ...linkProperties(link), ...ofPaper }),
  }));
}

function linkProperties({ resolution, mentions, ...link }: ConceptLink) {
  return { ...link, ...resolution, ...mentionColumns(mentions) };
}

/** Mentions as lists side by side, because a property holds no list of maps; `rows` reads them back. */
function mentionColumns(mentions: readonly Mention[]) {
  return {
    mentionFields: mentions.map(({ field }) => field),
    mentionOffsets: mentions.flatMap(({ start, end, sentence }) =>
      integers(start, end, sentence.start, sentence.end),
    ),
    mentionKinds: mentions.map(({ kind }) => kind),
    mentionConfidences: mentions.map(({ confidence }) => confidence),
    mentionRules: mentions.map(({ rule }) => rule),
  };
}

function integers(...values: readonly number[]): readonly Integer[] {
  return values.map((value) => int(value));
}

export function statementParameters({ paper, statements }: PaperGraph) {
  return statements.map(({ from, type, to, confidence, trigger, sentence }) => ({
    paper: paper.key,
    from,
    to,
    statement: storable({
      type,
      confidence,
      trigger,
      field: sentence.field,
      start: int(sentence.start),
      end: int(sentence.end),
    }),
  }));
}

export function listingParameters({ paper, listings }: PaperGraph) {
  return listings.map(({ source, listedAt, rank, upvotes }) => ({
    paper: paper.key,
    source: storableText(source),
    listing: { listedAt: listedAt ?? '', rank: int(rank), upvotes: upvotes === null ? null : int(upvotes) },
  }));
}

/** Properties with every text in the form that both stores keep. */
function storable(properties: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const kept = (value: unknown): unknown => (typeof value === 'string' ? storableText(value) : value);
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map(kept) : kept(value),
    ]),
  );
}
