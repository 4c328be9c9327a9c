// Each order of a list is read from an index on its value and the key behind it.
CREATE INDEX paper_by_day IF NOT EXISTS FOR (p:Paper) ON (p.publishedDay, p.key);
CREATE INDEX paper_by_title IF NOT EXISTS FOR (p:Paper) ON (p.foldedTitle, p.key);
CREATE INDEX concept_by_paper_count IF NOT EXISTS FOR (c:Concept) ON (c.paperCount, c.key);
CREATE INDEX concept_by_name IF NOT EXISTS FOR (c:Concept) ON (c.foldedName, c.key);
CREATE INDEX concept_by_first_seen IF NOT EXISTS FOR (c:Concept) ON (c.firstSeenAt, c.key);
CREATE INDEX concept_by_last_seen IF NOT EXISTS FOR (c:Concept) ON (c.lastSeenAt, c.key);
