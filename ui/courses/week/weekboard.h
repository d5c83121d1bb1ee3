// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A week of TPs in words: its days with their sessions and deadlines, the load of each place, and what is
// short when. From Monday on, in the person's zone.
#pragma once

#include "core/services/classroom/agenda.h"
#include "core/services/classroom/placeweeks.h"
#include "ui/words/loadwords.h"

#include <QDate>
#include <QList>
#include <QString>

#include <array>
#include <map>
#include <optional>

namespace pupitre
{

struct BoardBlock {
    TpRef ref;
    WeekEvent event{};
    QString hours; // "08:00 – 12:00", "due 23:59"
    QString tp;
    QString course;
    QString place;
    QString sentence; // all of it and what is short, for a tooltip and a screen reader
    bool past = false;
    bool isShort = false; // takes part in a conflict

    bool operator==(const BoardBlock&) const = default;
};

struct BoardDay {
    QString name; // "Mon 23"
    bool today = false;
    bool weekend = false;
    QList<BoardBlock> blocks;

    bool operator==(const BoardDay&) const = default;
};

struct BoardLoad {
    std::vector<LoadLine> lines; // empty: nothing is open
    QString sentence;

    bool operator==(const BoardLoad&) const = default;
};

struct BoardPlace {
    QString name;
    QString facts; // what it has, with its age where it is old; or that nobody knows
    std::array<BoardLoad, 7> days;

    bool operator==(const BoardPlace&) const = default;
};

struct BoardConflict {
    QString when;
    QString sentence;

    bool operator==(const BoardConflict&) const = default;
};

struct Board {
    std::array<BoardDay, 7> days;
    QList<BoardPlace> places;
    QList<BoardConflict> conflicts;

    [[nodiscard]] bool isEmpty() const; // no session, no deadline
    bool operator==(const Board&) const = default;
};

/// What is known of a place here.
struct BoardSource {
    QString name;
    PlaceCapacity has;
    std::optional<Instant> seen; // when it said so, if that was a while ago
};
using BoardSources = std::map<PlaceId, BoardSource>;

/// Blocks are of `shown`; load and conflicts always of `all`, for a search makes nothing fit.
[[nodiscard]] Board boardOf(const std::vector<CourseCard>& all, const std::vector<CourseCard>& shown,
                            const BoardSources& places, QDate monday, Instant now);

/// "23 – 29 November 2026"
[[nodiscard]] QString weekName(QDate monday);
[[nodiscard]] QDate mondayOf(QDate day);
[[nodiscard]] WeekBounds boundsFrom(QDate monday);
/// The Monday of the week after (else before) this one that has a session or deadline; none: invalid.
[[nodiscard]] QDate nearestBusyWeek(const std::vector<CourseCard>& cards, QDate monday);

} // namespace pupitre
