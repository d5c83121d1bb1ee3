// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A laboratory whose next weeks are asked for: from Monday 19 October 2026, Paris; the clock changes on
// Sunday 25.
#pragma once

#include "core/monitoring/forecast/forecast.h"
#include "core/monitoring/forecast/waysout.h"
#include "core/services/localtime.h"

#include <string>
#include <vector>

namespace pupitre::forecastlab
{

inline Instant at(const std::string& local)
{
    return toMoment(local, "Europe/Paris")->moment.utc;
}

inline const Instant lastWeek = at("2026-10-12T12:00");

inline std::vector<WorkDay> fourWeeks()
{
    return *workDays("2026-10-19", 28, "Europe/Paris");
}

inline std::vector<PlaceForecast> forecast(const std::vector<CourseCard>& cards, const Capacities& has,
                                           Instant now = lastWeek)
{
    return forecastOf(cards, has, now, now + std::chrono::hours(35 * 24));
}

struct Hours {
    std::string from;
    std::string until;
};

inline const Hours tuesday{"2026-10-20T14:00", "2026-10-20T16:00"};

/// A course of one TP, each of whose seats has a GPU to itself, 1 GiB and a core; in the hand-in window half
/// of that memory and no GPU.
inline CourseCard course(const char* place, const char* id, int seats, const std::vector<Hours>& sessions,
                         const std::string& deadline = "2026-11-30T23:59")
{
    CourseCard card;
    card.ref = {*PlaceId::parse(place), *CourseId::parse(id)};
    card.course.id = card.ref.course;
    for (int i = 1; i <= seats; ++i)
        card.course.seats.push_back({*SeatId::parse("s" + std::to_string(i)), {}, SeatStanding::Active});
    Tp tp;
    tp.id = *TpId::parse("tp");
    for (const Hours& one : sessions)
        tp.sessions.push_back({{at(one.from), {}}, {at(one.until), {}}, {}, {}});
    tp.deadline = {at(deadline), {}};
    tp.open.memoryMiB = 1024;
    tp.open.cpus = 1;
    tp.open.seatsPerGpu = 1;
    tp.handIn.memoryMiB = 512;
    tp.handIn.cpus = 0.5;
    card.course.tps = {tp};
    return card;
}

inline Capacities labWith(int gpus)
{
    return {{*PlaceId::parse("lab"), {1'000'000, 640, gpus}}};
}

} // namespace pupitre::forecastlab
