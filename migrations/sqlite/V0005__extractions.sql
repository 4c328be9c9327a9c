-- What the extractor said of a paper, whole: deflated JSON (packed-extraction.ts), and the version of the rules and the
-- lexicon that its links were concluded with. Papers of an older time have none until they are ingested again.
CREATE TABLE extraction (
  paper_id INTEGER PRIMARY KEY REFERENCES paper (id),
  resolver TEXT NOT NULL,
  packed BLOB NOT NULL
);
