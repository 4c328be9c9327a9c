import type { Listing, Paper } from '../../domain/paper.js';
import type { LinkedConcept, PaperInclude, PaperView } from '../graph-store.js';
import { groupBy } from '../group-by.js';
import { compareLinks, compareListings } from '../part-order.js';
import { conceptsById } from './concept-rows.js';
import { linkColumns, linkOf } from './link-rows.js';
import type { Database } from './open-database.js';
import { listingOf, papersById } from './paper-rows.js';
import { json, number } from './values.js';

/** The papers with these row ids, each with what was asked for: one statement for each part, however many papers. */
export function paperViews(
  database: Database,
  ids: readonly number[],
  include: PaperInclude,
): ReadonlyMap<number, PaperView> {
  const papers = papersById(database, ids);
  const links = include.links ? linksByPaper(database, papers, include.mentions) : null;
  const listings = include.listings ? listingsByPaper(database, ids) : null;
  return new Map(
    [...papers].map(([id, paper]) => [
      id,
      {
        paper,
        links: links === null ? null : (links.get(id) ?? []),
        listings: listings === null ? null : (listings.get(id) ?? []),
      },
    ]),
  );
}

function linksByPaper(
  database: Database,
  papers: ReadonlyMap<number, Paper>,
  mentions: boolean,
): ReadonlyMap<number, readonly LinkedConcept[]> {
  const rows = database.all(
    `SELECT ${linkColumns}
     FROM json_each(?) AS asked
     CROSS JOIN link AS l ON l.paper_id = asked.value
     JOIN concept AS c ON c.id = l.concept_id`,
    Number(mentions),
    json([...papers.keys()]),
  );
  const concepts = conceptsById(database, [...new Set(rows.map((row) => number(row, 'concept_id')))]);
  const linked = rows.flatMap((row) => {
    const paper = papers.get(number(row, 'paper_id'));
    const concept = concepts.get(number(row, 'concept_id'));
    if (paper === undefined || concept === undefined) return [];
    return [{ paperId: number(row, 'paper_id'), view: { link: linkOf(row, paper), concept } }];
  });
  const links = groupBy(
    linked,
    ({ paperId }) => paperId,
    ({ view }) => view,
  );
  return sortedEach(links, compareLinks);
}

/** Listings by row id of their paper, in the order of a `PaperView`. */
export function listingsByPaper(
  database: Database,
  ids: readonly number[],
): ReadonlyMap<number, readonly Listing[]> {
  const rows = database.all(
    `SELECT * FROM listing WHERE paper_id IN (SELECT value FROM json_each(?))`,
    json(ids),
  );
  const listings = groupBy(rows, (row) => number(row, 'paper_id'), listingOf);
  return sortedEach(listings, compareListings);
}

function sortedEach<Item>(
  groups: ReadonlyMap<number, readonly Item[]>,
  compare: (a: Item, b: Item) => number,
): ReadonlyMap<number, readonly Item[]> {
  return new Map([...groups].map(([id, items]) => [id, [...items].sort(compare)]));
}
