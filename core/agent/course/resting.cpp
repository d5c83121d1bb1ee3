// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See resting.h.
#include "core/agent/course/resting.h"

#include "core/agent/course/connections.h"
#include "core/agent/seats/instances.h"

namespace pupitre
{

std::vector<SeatTp> everySeatTp(const Course& course)
{
    std::vector<SeatTp> all;
    for (const Tp& tp : course.tps)
        for (const Seat& seat : course.seats)
            all.push_back({course.id, tp.id, seat.id});
    return all;
}

std::vector<SeatFailure> putToRest(const StateTree& tree, Engine& engine, const std::vector<SeatTp>& seats)
{
    std::vector<SeatFailure> failures;
    for (const SeatTp& seat : seats)
        if (auto ended = endConnections(tree, seat); !ended)
            failures.push_back({seat, ended.error()});
    const auto more = Instances(tree, engine).end(seats);
    failures.insert(failures.end(), more.begin(), more.end());
    return failures;
}

} // namespace pupitre
