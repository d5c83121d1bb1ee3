// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See instanceorder.h.
#include "core/agent/course/instanceorder.h"

#include "core/agent/data/datamounts.h"

#include <algorithm>

namespace pupitre
{

Limits limitsIn(const Tp& tp, LimitsProfile profile)
{
    if (profile == LimitsProfile::Class)
        return tp.open;
    Limits limits = tp.handIn;
    if (!limits.workspaceMiB)
        limits.workspaceMiB = tp.open.workspaceMiB;
    if (!limits.fileMiB)
        limits.fileMiB = tp.open.fileMiB;
    return limits;
}

LimitsProfile profileIn(Phase phase)
{
    return phase == Phase::Open ? LimitsProfile::Class : LimitsProfile::HandIn;
}

Result<InstanceOrder> instanceOrder(const StateTree& tree, const Course& course, const SeatTp& seat,
                                    LimitsProfile profile, Instant endsAt, const std::vector<Gpu>& gpus)
{
    const Tp* tp = course.tp(seat.tp);
    if (tp == nullptr)
        return fail(ErrorKind::NotFound, seat.tp.text());
    const auto found = std::find_if(course.seats.begin(), course.seats.end(),
                                    [&](const Seat& s) { return s.id == seat.seat; });
    if (found == course.seats.end())
        return fail(ErrorKind::NotFound, seat.seat.text());
    InstanceOrder order;
    order.seat = seat;
    order.image = tp->image;
    order.classLimits = profile == LimitsProfile::Class;
    order.limits = limitsIn(*tp, profile);
    order.endsAt = endsAt;
    order.gpu =
        gpuFor(static_cast<std::size_t>(found - course.seats.begin()), order.limits.seatsPerGpu, gpus);
    order.data = dataFolderOf(tree, course.id, tp->dataPath);
    order.documents =
        tp->documentsPath.empty() ? tree.documents(course.id) : StateTree::Path(tp->documentsPath);
    return order;
}

} // namespace pupitre
