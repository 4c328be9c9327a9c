-- A paper whole, as its source gave it. Lists are JSON; an unknown day is '' so that it sorts as the oldest.
CREATE TABLE paper (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL,
  first_day TEXT NOT NULL,
  folded_title TEXT NOT NULL,
  record_id TEXT NOT NULL,
  arxiv_id TEXT,
  doi TEXT,
  published_at TEXT,
  authors TEXT NOT NULL,
  venue TEXT,
  categories TEXT NOT NULL,
  page_link TEXT,
  code_links TEXT NOT NULL,
  upvotes INTEGER,
  content_hash TEXT NOT NULL,
  extractor TEXT NOT NULL,
  ingested_at TEXT NOT NULL,
  title TEXT NOT NULL,
  title_text TEXT NOT NULL,
  abstract TEXT NOT NULL,
  abstract_text TEXT NOT NULL
);

CREATE UNIQUE INDEX paper_key ON paper (key);

CREATE INDEX paper_by_day ON paper (first_day, key);

CREATE INDEX paper_by_title ON paper (folded_title, key);

CREATE INDEX paper_by_doi ON paper (lower(doi), key) WHERE doi IS NOT NULL;

CREATE INDEX paper_by_extractor ON paper (extractor, ingested_at);

-- Equal appearances are one, hence the index over the whole value.
CREATE TABLE listing (
  id INTEGER PRIMARY KEY,
  paper_id INTEGER NOT NULL REFERENCES paper (id),
  source TEXT NOT NULL,
  listed_at TEXT NOT NULL,
  rank INTEGER NOT NULL,
  upvotes INTEGER
);

CREATE UNIQUE INDEX listing_value ON listing (paper_id, listed_at, source, rank, ifnull(upvotes, -1));

CREATE INDEX listing_by_source ON listing (source, paper_id);
