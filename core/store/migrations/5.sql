-- What places said last of themselves.
CREATE TABLE place_facts (
    place TEXT PRIMARY KEY,
    seen_at INTEGER NOT NULL,
    json TEXT NOT NULL
) WITHOUT ROWID;
