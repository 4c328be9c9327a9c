// Papers by DOI; concepts of a kind.
CREATE INDEX paper_by_doi IF NOT EXISTS FOR (p:Paper) ON (p.foldedDoi);
CREATE INDEX concept_by_kind IF NOT EXISTS FOR (c:Concept) ON (c.kind);
