// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Seats of which somebody was erased: what they did until then is their course's. Remembered in the file, for
// minutes that wait elsewhere: in this program, in another one, in the ring of a place.
#pragma once

#include "core/monitoring/series/series.h"

#include "core/domain/error.h"
#include "core/domain/instant.h"

#include <QSqlDatabase>

#include <map>

namespace pupitre
{

/// At a place.
struct SeatOfCourse {
    PlaceId place;
    CourseId course;
    SeatId seat;

    auto operator<=>(const SeatOfCourse&) const = default;
};

class ErasedSeats final
{
public:
    [[nodiscard]] static Result<ErasedSeats> read(const QSqlDatabase& database);
    /// Of what was measured until `now`. Those are forgotten of which nothing is written any more.
    [[nodiscard]] static Result<void> add(const QSqlDatabase& database, const SeatOfCourse& seat,
                                          Instant now);

    /// As a figure of that minute may be written.
    [[nodiscard]] SeriesKey kept(const SeriesKey& key, Instant minute) const;

private:
    std::map<SeatOfCourse, Instant> m_until;
};

} // namespace pupitre
