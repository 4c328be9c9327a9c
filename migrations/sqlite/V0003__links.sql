-- Paper MENTIONS Concept. The paper's first day is copied here, so that the papers of a hub are read in order of date.
-- `mentions` is a JSON list of [field, start, end, kind, confidence, rule, sentence start, sentence end]: offsets only,
-- surface and sentence are slices of the paper's text.
CREATE TABLE link (
  id INTEGER PRIMARY KEY,
  paper_id INTEGER NOT NULL REFERENCES paper (id),
  concept_id INTEGER NOT NULL REFERENCES concept (id) DEFERRABLE INITIALLY DEFERRED,
  first_day TEXT NOT NULL,
  kind TEXT NOT NULL,
  role TEXT NOT NULL,
  confidence REAL NOT NULL,
  core INTEGER NOT NULL,
  name TEXT NOT NULL,
  aliases TEXT NOT NULL,
  rule TEXT NOT NULL,
  evidence TEXT NOT NULL,
  mention_count INTEGER NOT NULL,
  mentions TEXT NOT NULL
);

CREATE UNIQUE INDEX link_of_paper ON link (paper_id, concept_id);

CREATE INDEX link_by_day ON link (concept_id, first_day, paper_id);

-- Concept TYPE Concept as one paper states it.
CREATE TABLE statement (
  id INTEGER PRIMARY KEY,
  paper_id INTEGER NOT NULL REFERENCES paper (id),
  from_id INTEGER NOT NULL REFERENCES concept (id) DEFERRABLE INITIALLY DEFERRED,
  type TEXT NOT NULL,
  to_id INTEGER NOT NULL REFERENCES concept (id) DEFERRABLE INITIALLY DEFERRED,
  confidence REAL NOT NULL,
  cue TEXT NOT NULL,
  field TEXT NOT NULL,
  sentence_start INTEGER NOT NULL,
  sentence_end INTEGER NOT NULL
);

CREATE INDEX statement_of_paper ON statement (paper_id);

CREATE INDEX statement_from ON statement (from_id);

CREATE INDEX statement_to ON statement (to_id);
