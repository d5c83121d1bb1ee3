// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See brought.h.
#include "core/agent/course/brought.h"

#include "core/agent/seats/workspaces.h"
#include "core/agent/system/beneath.h"
#include "core/agent/system/errnoerror.h"
#include "core/agent/system/smallfile.h"

#include <cstdio>
#include <set>

namespace pupitre
{

namespace
{

std::vector<SeatTp> broughtSeats(const StateTree& tree, const Course& course)
{
    std::vector<SeatTp> seats;
    for (const Seat& seat : course.seats)
        for (const Tp& tp : course.tps)
            if (const SeatTp where{course.id, tp.id, seat.id}; pupitre::exists(tree.broughtWork(where)))
                seats.push_back(where);
    return seats;
}

/// In one step out of the way first: half a folder must never be taken for somebody's work.
Result<void> removeBrought(const StateTree& tree, const SeatTp& seat)
{
    const auto folder = tree.broughtWork(seat);
    const auto aside = folder.parent_path() / ("." + seat.tp.text()); // no id begins with a dot
    if (auto cleared = removeTree(aside); !cleared)
        return cleared;
    if (::rename(folder.c_str(), aside.c_str()) != 0)
        return failErrno(folder.string());
    if (auto synced = syncFolder(folder.parent_path()); !synced)
        return synced;
    return removeTree(aside);
}

} // namespace

std::vector<SeatFailure> takeInBroughtWork(const StateTree& tree, Engine& engine, const Course& course,
                                           std::stop_token stop)
{
    if (!pupitre::exists(tree.broughtWork(course.id)))
        return {};
    const auto seats = broughtSeats(tree, course);
    auto failures = Workspaces(tree, engine).bring(seats, std::move(stop));
    std::set<SeatTp> failed;
    for (const SeatFailure& failure : failures)
        failed.insert(failure.where);
    for (const SeatTp& seat : seats)
        if (!failed.contains(seat))
            if (auto removed = removeBrought(tree, seat); !removed)
                failures.push_back({seat, removed.error()});
    if (failures.empty())
        if (auto removed = removeTree(tree.broughtWork(course.id)); !removed)
            failures.push_back({{course.id, {}, {}}, removed.error()});
    return failures;
}

} // namespace pupitre
