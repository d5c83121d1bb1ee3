-- What was done, and wizards left half-way.
CREATE TABLE operation_log (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    outcome TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    ended_at INTEGER NOT NULL,
    error_kind TEXT,
    error_subject TEXT,
    error_detail TEXT
);

CREATE TABLE draft (
    wizard TEXT PRIMARY KEY,
    saved_at INTEGER NOT NULL,
    json TEXT NOT NULL
) WITHOUT ROWID;
