-- The places the person knows, and what those places said last.
CREATE TABLE place (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    jump TEXT NOT NULL,
    identity TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE course_cache (
    place TEXT NOT NULL,
    course TEXT NOT NULL,
    revision TEXT NOT NULL,
    seen_at INTEGER NOT NULL,
    json TEXT NOT NULL,
    PRIMARY KEY (place, course)
) WITHOUT ROWID;

CREATE TABLE status_cache (
    place TEXT NOT NULL,
    course TEXT NOT NULL,
    tp TEXT NOT NULL,
    seen_at INTEGER NOT NULL,
    json TEXT NOT NULL,
    PRIMARY KEY (place, course, tp)
) WITHOUT ROWID;
