-- Most papers first, equal counts by key from its beginning: one scan of an index forwards, and the reverse of it backwards.
DROP INDEX concept_by_paper_count;

DROP INDEX concept_by_kind;

CREATE INDEX concept_by_papers_down ON concept (-paper_count, key);

CREATE INDEX concept_by_kind_and_papers_down ON concept (kind, -paper_count, key);
