// The order by papers, in place of the one whose equal counts came from the end of their keys.
CREATE INDEX concept_by_papers IF NOT EXISTS FOR (c:Concept) ON (c.sortPapers, c.sortKey);
DROP INDEX concept_by_paper_count IF EXISTS;
