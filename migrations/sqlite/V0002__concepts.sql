-- What all papers together say of a concept; written by the merge, from the counts below and the links. A merge writes it
-- last, when it knows the sum; hence the deferred references to it.
CREATE TABLE concept (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL,
  name TEXT NOT NULL,
  folded_name TEXT NOT NULL,
  kind TEXT NOT NULL,
  paper_count INTEGER NOT NULL,
  first_seen_at TEXT NOT NULL,
  last_seen_at TEXT NOT NULL,
  aliases TEXT NOT NULL
);

CREATE UNIQUE INDEX concept_key ON concept (key);

CREATE INDEX concept_by_paper_count ON concept (paper_count, key);

CREATE INDEX concept_by_kind ON concept (kind, paper_count, key);

CREATE INDEX concept_by_name ON concept (folded_name, key);

CREATE INDEX concept_by_first_seen ON concept (first_seen_at, key);

CREATE INDEX concept_by_last_seen ON concept (last_seen_at, key);

-- Papers by the kind that their text gives a concept, kept in step with the links.
CREATE TABLE concept_kind (
  concept_id INTEGER NOT NULL REFERENCES concept (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL,
  papers INTEGER NOT NULL,
  PRIMARY KEY (concept_id, kind)
) WITHOUT ROWID;

-- Papers by what they call a concept: as its name, and as a further surface.
CREATE TABLE concept_surface (
  concept_id INTEGER NOT NULL REFERENCES concept (id) DEFERRABLE INITIALLY DEFERRED,
  surface TEXT NOT NULL,
  folded TEXT NOT NULL,
  named INTEGER NOT NULL,
  aliased INTEGER NOT NULL,
  PRIMARY KEY (concept_id, surface)
) WITHOUT ROWID;

CREATE INDEX concept_surface_by_fold ON concept_surface (folded, concept_id);
