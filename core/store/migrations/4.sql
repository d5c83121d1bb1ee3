-- Changes that wait until their place answers. AUTOINCREMENT: the order in which they were asked, for ever.
CREATE TABLE waiting_change (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    place TEXT NOT NULL,
    course TEXT NOT NULL,
    asked_at INTEGER NOT NULL,
    json TEXT NOT NULL,
    error_kind TEXT,
    error_subject TEXT,
    error_detail TEXT
);
