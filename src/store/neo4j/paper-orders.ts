import type { PaperOrderField } from '../graph-store.js';
import { cypher } from './cypher.js';
import type { SortProperty } from './window.js';

export type PaperOrders = Readonly<Record<PaperOrderField, SortProperty>>;

// All of them keep within the places `$paperLow` and `$paperHigh`.

/** The orders of all papers `p`. */
export const paperOrders: PaperOrders = {
  PUBLISHED_AT: {
    scan: cypher`MATCH (p:Paper) USING INDEX p:Paper(publishedDay, sortKey)`,
    any: cypher`p.publishedDay >= '' AND p.sortKey IS NOT NULL`,
    above: cypher`p.publishedDay >= $paperLow.value
      AND NOT (p.publishedDay = $paperLow.value AND p.sortKey <= $paperLow.key)`,
    below: cypher`p.publishedDay <= $paperHigh.value
      AND NOT (p.publishedDay = $paperHigh.value AND p.sortKey >= $paperHigh.key)`,
    ascending: cypher`ORDER BY p.publishedDay, p.sortKey`,
    descending: cypher`ORDER BY p.publishedDay DESC, p.sortKey DESC`,
  },
  TITLE: {
    scan: cypher`MATCH (p:Paper) USING INDEX p:Paper(sortTitle, sortKey)`,
    any: cypher`p.sortTitle >= '' AND p.sortKey IS NOT NULL`,
    above: cypher`p.sortTitle >= $paperLow.value
      AND NOT (p.sortTitle = $paperLow.value AND p.sortKey <= $paperLow.key)`,
    below: cypher`p.sortTitle <= $paperHigh.value
      AND NOT (p.sortTitle = $paperHigh.value AND p.sortKey >= $paperHigh.key)`,
    ascending: cypher`ORDER BY p.sortTitle, p.sortKey`,
    descending: cypher`ORDER BY p.sortTitle DESC, p.sortKey DESC`,
  },
};

/** The orders of papers `p` that the query has found already. */
export const foundPaperOrders: PaperOrders = {
  PUBLISHED_AT: { ...paperOrders.PUBLISHED_AT, scan: cypher``, any: cypher`true` },
  TITLE: { ...paperOrders.TITLE, scan: cypher``, any: cypher`true` },
};

/**
 * The orders of the links `m` and papers `p` of one concept `c`. A link holds its concept and the paper's day, so the
 * newest papers of a hub are read from an index; the index gives the order only when ORDER BY begins with its first part.
 */
export const linkOrders: PaperOrders = {
  PUBLISHED_AT: {
    scan: cypher`MATCH (p)-[m:MENTIONS]->() USING INDEX m:MENTIONS(concept, publishedDay, paperSortKey)`,
    any: cypher`m.concept = c.key AND m.publishedDay >= '' AND m.paperSortKey IS NOT NULL`,
    above: cypher`m.publishedDay >= $paperLow.value
      AND NOT (m.publishedDay = $paperLow.value AND m.paperSortKey <= $paperLow.key)`,
    below: cypher`m.publishedDay <= $paperHigh.value
      AND NOT (m.publishedDay = $paperHigh.value AND m.paperSortKey >= $paperHigh.key)`,
    ascending: cypher`ORDER BY m.concept, m.publishedDay, m.paperSortKey`,
    descending: cypher`ORDER BY m.concept DESC, m.publishedDay DESC, m.paperSortKey DESC`,
  },
  TITLE: { ...paperOrders.TITLE, scan: cypher`MATCH (c)<-[m:MENTIONS]-(p)`, any: cypher`true` },
};

/** The same of the one concept `$concept`: a parameter, because behind another MATCH the index would not give the order. */
export const ordersOfConcept: PaperOrders = {
  PUBLISHED_AT: {
    ...linkOrders.PUBLISHED_AT,
    any: cypher`m.concept = $concept AND m.publishedDay >= '' AND m.paperSortKey IS NOT NULL`,
  },
  TITLE: { ...linkOrders.TITLE, scan: cypher`MATCH (:Concept {key: $concept})<-[m:MENTIONS]-(p)` },
};
