import type { Listing } from '../../domain/paper.js';
import type { LinkedConcept, PaperInclude, PaperView } from '../graph-store.js';
import { compareLinks, compareListings } from '../part-order.js';
import { conceptOf, conceptRow } from './concept-rows.js';
import { clauses, cypher, type Cypher } from './cypher.js';
import { linkOf, linkRow, linkRowWithMentions } from './link-rows.js';
import { listingOf, paperOf, paperRow } from './paper-rows.js';
import { list } from './values.js';

const linksOfPaper = (link: Cypher): Cypher =>
  clauses(
    cypher`CALL (p) { MATCH (p)-[m:MENTIONS]->(c)`,
    link,
    conceptRow,
    cypher`RETURN collect([link, concept]) AS links }`,
  );

/** Adds `listings`, those of the paper `p`. */
export const listingsOfPaper = cypher`CALL (p) {
  MATCH (p)-[l:LISTED_ON]->(s)
  RETURN collect([s.name, l.listedAt, l.rank, l.upvotes]) AS listings }`;

/** Adds `view`, the paper `p` with what was asked for. */
export function paperView(include: PaperInclude): Cypher {
  return clauses(
    include.links
      ? linksOfPaper(include.mentions ? linkRowWithMentions : linkRow)
      : cypher`WITH *, null AS links`,
    include.listings ? listingsOfPaper : cypher`WITH *, null AS listings`,
    paperRow,
    cypher`WITH *, [paper, links, listings] AS view`,
  );
}

export function paperViewOf(row: unknown): PaperView {
  const [paperColumns, links, listings] = list(row);
  const paper = paperOf(paperColumns);
  const linked = (columns: unknown): LinkedConcept => {
    const [link, concept] = list(columns);
    return { link: linkOf(link, paper), concept: conceptOf(concept) };
  };
  return {
    paper,
    links: links === null ? null : list(links).map(linked).sort(compareLinks),
    listings: listings === null ? null : listingsOf(listings),
  };
}

/** The listings in these rows, in the order of a `PaperView`. */
export function listingsOf(rows: unknown): readonly Listing[] {
  return list(rows).map(listingOf).sort(compareListings);
}
