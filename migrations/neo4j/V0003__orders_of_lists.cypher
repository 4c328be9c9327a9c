// Each order of a list is read from an index on its value and the sort key behind it.
CREATE INDEX paper_by_key IF NOT EXISTS FOR (p:Paper) ON (p.sortKey);
CREATE INDEX paper_by_day IF NOT EXISTS FOR (p:Paper) ON (p.publishedDay, p.sortKey);
CREATE INDEX paper_by_title IF NOT EXISTS FOR (p:Paper) ON (p.sortTitle, p.sortKey);
CREATE INDEX concept_by_key IF NOT EXISTS FOR (c:Concept) ON (c.sortKey);
CREATE INDEX concept_by_paper_count IF NOT EXISTS FOR (c:Concept) ON (c.paperCount, c.sortKey);
CREATE INDEX concept_by_name IF NOT EXISTS FOR (c:Concept) ON (c.sortName, c.sortKey);
CREATE INDEX concept_by_first_seen IF NOT EXISTS FOR (c:Concept) ON (c.firstSeenAt, c.sortKey);
CREATE INDEX concept_by_last_seen IF NOT EXISTS FOR (c:Concept) ON (c.lastSeenAt, c.sortKey);
CREATE INDEX mention_by_day IF NOT EXISTS FOR ()-[m:MENTIONS]-() ON (m.concept, m.publishedDay, m.paperSortKey);
