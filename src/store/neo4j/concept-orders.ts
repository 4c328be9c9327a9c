import type { ConceptOrderField } from '../graph-store.js';
import { cypher } from './cypher.js';
import type { SortProperty } from './window.js';

/** The orders of concepts `c`, within the places `$conceptLow` and `$conceptHigh`. */
export const conceptOrders: Readonly<Record<ConceptOrderField, SortProperty>> = {
  // `sortPapers` is the negative count: the most papers come first, and equal counts from the beginning of their keys.
  PAPER_COUNT: {
    scan: cypher`MATCH (c:Concept) USING INDEX c:Concept(sortPapers, sortKey)`,
    any: cypher`c.sortPapers <= 0 AND c.sortKey IS NOT NULL`,
    above: cypher`c.sortPapers <= -$conceptLow.value
      AND NOT (c.sortPapers = -$conceptLow.value AND c.sortKey >= $conceptLow.key)`,
    below: cypher`c.sortPapers >= -$conceptHigh.value
      AND NOT (c.sortPapers = -$conceptHigh.value AND c.sortKey <= $conceptHigh.key)`,
    ascending: cypher`ORDER BY c.sortPapers DESC, c.sortKey DESC`,
    descending: cypher`ORDER BY c.sortPapers, c.sortKey`,
  },
  NAME: {
    scan: cypher`MATCH (c:Concept) USING INDEX c:Concept(sortName, sortKey)`,
    any: cypher`c.sortName >= '' AND c.sortKey IS NOT NULL`,
    above: cypher`c.sortName >= $conceptLow.value
      AND NOT (c.sortName = $conceptLow.value AND c.sortKey <= $conceptLow.key)`,
    below: cypher`c.sortName <= $conceptHigh.value
      AND NOT (c.sortName = $conceptHigh.value AND c.sortKey >= $conceptHigh.key)`,
    ascending: cypher`ORDER BY c.sortName, c.sortKey`,
    descending: cypher`ORDER BY c.sortName DESC, c.sortKey DESC`,
  },
  FIRST_SEEN_AT: {
    scan: cypher`MATCH (c:Concept) USING INDEX c:Concept(firstSeenAt, sortKey)`,
    any: cypher`c.firstSeenAt >= '' AND c.sortKey IS NOT NULL`,
    above: cypher`c.firstSeenAt >= $conceptLow.value
      AND NOT (c.firstSeenAt = $conceptLow.value AND c.sortKey <= $conceptLow.key)`,
    below: cypher`c.firstSeenAt <= $conceptHigh.value
      AND NOT (c.firstSeenAt = $conceptHigh.value AND c.sortKey >= $conceptHigh.key)`,
    ascending: cypher`ORDER BY c.firstSeenAt, c.sortKey`,
    descending: cypher`ORDER BY c.firstSeenAt DESC, c.sortKey DESC`,
  },
  LAST_SEEN_AT: {
    scan: cypher`MATCH (c:Concept) USING INDEX c:Concept(lastSeenAt, sortKey)`,
    any: cypher`c.lastSeenAt >= '' AND c.sortKey IS NOT NULL`,
    above: cypher`c.lastSeenAt >= $conceptLow.value
      AND NOT (c.lastSeenAt = $conceptLow.value AND c.sortKey <= $conceptLow.key)`,
    below: cypher`c.lastSeenAt <= $conceptHigh.value
      AND NOT (c.lastSeenAt = $conceptHigh.value AND c.sortKey >= $conceptHigh.key)`,
    ascending: cypher`ORDER BY c.lastSeenAt, c.sortKey`,
    descending: cypher`ORDER BY c.lastSeenAt DESC, c.sortKey DESC`,
  },
};
