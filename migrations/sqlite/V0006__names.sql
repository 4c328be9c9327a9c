-- Names in papers whose own key is not that of their concept, and keys passed through; concept_id is null where a name is
-- no concept. The sentence's columns are null together.
CREATE TABLE trace (
  paper_id INTEGER NOT NULL REFERENCES paper (id),
  name TEXT NOT NULL,
  surface TEXT NOT NULL,
  concept_id INTEGER REFERENCES concept (id) DEFERRABLE INITIALLY DEFERRED,
  rule TEXT NOT NULL,
  evidence TEXT NOT NULL,
  field TEXT,
  sentence_start INTEGER,
  sentence_end INTEGER,
  decision TEXT,
  PRIMARY KEY (paper_id, name, surface)
) WITHOUT ROWID;

CREATE INDEX trace_by_name ON trace (name, concept_id);

CREATE INDEX trace_by_concept ON trace (concept_id) WHERE concept_id IS NOT NULL;

-- Short forms that papers spell out, `long` being the key of the long form.
CREATE TABLE definition (
  paper_id INTEGER NOT NULL REFERENCES paper (id),
  name TEXT NOT NULL,
  short TEXT NOT NULL,
  long TEXT NOT NULL,
  kind TEXT NOT NULL,
  PRIMARY KEY (paper_id, name, short, long, kind)
) WITHOUT ROWID;

CREATE INDEX definition_by_name ON definition (name, short, long, kind);
