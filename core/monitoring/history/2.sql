-- Seats of which somebody was erased: what they did until then is their course's, whoever writes it down later.
-- at: ms since 1970. Gone when nothing that old is written any more.
CREATE TABLE erased (
    place TEXT NOT NULL,
    course TEXT NOT NULL,
    seat TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (place, course, seat)
) WITHOUT ROWID
