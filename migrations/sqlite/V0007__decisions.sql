-- Events of curation, only ever added; `matter` is JSON.
CREATE TABLE decision (
  id TEXT PRIMARY KEY,
  decided_at TEXT NOT NULL,
  actor TEXT NOT NULL,
  reason TEXT NOT NULL,
  matter TEXT NOT NULL
) WITHOUT ROWID;

-- One row: grows with every write, so that a conclusion drawn from older facts is not written.
CREATE TABLE identity_revision (revision INTEGER NOT NULL);

INSERT INTO identity_revision (revision) VALUES (0);
