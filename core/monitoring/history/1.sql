-- What the figures are of. kind: the number of OwnerKind, -1 for no owner.
CREATE TABLE series (
    id INTEGER PRIMARY KEY,
    place TEXT NOT NULL,
    host TEXT NOT NULL,
    gpu TEXT NOT NULL,
    kind INTEGER NOT NULL,
    course TEXT NOT NULL,
    tp TEXT NOT NULL,
    seat TEXT NOT NULL,
    experiment TEXT NOT NULL,
    measure INTEGER NOT NULL,
    UNIQUE (place, host, gpu, kind, course, tp, seat, experiment, measure)
);

-- time: minutes since 1970. sum: of value times seconds. In parts as of storedscale.h: whole numbers.
CREATE TABLE minute (
    series INTEGER NOT NULL,
    time INTEGER NOT NULL,
    low REAL NOT NULL,
    high REAL NOT NULL,
    sum REAL NOT NULL,
    seconds REAL NOT NULL,
    n INTEGER NOT NULL,
    PRIMARY KEY (series, time)
) WITHOUT ROWID;

-- time: hours since 1970.
CREATE TABLE hour (
    series INTEGER NOT NULL,
    time INTEGER NOT NULL,
    low REAL NOT NULL,
    high REAL NOT NULL,
    sum REAL NOT NULL,
    seconds REAL NOT NULL,
    n INTEGER NOT NULL,
    PRIMARY KEY (series, time)
) WITHOUT ROWID;

-- How far a place's own ring has been read.
CREATE TABLE ring (
    place TEXT PRIMARY KEY,
    ring TEXT NOT NULL,
    number INTEGER NOT NULL
) WITHOUT ROWID;

-- Alerts that were told, so that a restart does not tell them again.
CREATE TABLE told (
    kind INTEGER NOT NULL,
    place TEXT NOT NULL,
    host TEXT NOT NULL,
    gpu TEXT NOT NULL,
    owner TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (kind, place, host, gpu, owner)
) WITHOUT ROWID
