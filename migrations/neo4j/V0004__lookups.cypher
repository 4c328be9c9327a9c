// Papers by DOI; concepts by kind, those of most papers first.
CREATE INDEX paper_by_doi IF NOT EXISTS FOR (p:Paper) ON (p.foldedDoi);
CREATE INDEX concept_by_kind IF NOT EXISTS FOR (c:Concept) ON (c.kind, c.paperCount, c.sortKey);
