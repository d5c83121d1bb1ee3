// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See handinstate.h.
#include "core/domain/handinstate.h"

namespace pupitre
{

HandInState handInOf(const SeatStatus& seat, const Tp& tp)
{
    if (!seat.lastSubmission)
        return {};
    // A freeze is complete some moments after the deadline that asked for it: that deadline is its time.
    const Submission& last = *seat.lastSubmission;
    const Instant own = seat.deadline.value_or(tp.deadline.utc);
    const Instant at = last.kind == SubmissionKind::Freeze ? std::min(last.at, own) : last.at;
    if (at <= tp.deadline.utc)
        return {HandInTiming::OnTime, {}};
    return {HandInTiming::Late, at - tp.deadline.utc};
}

HandInCounts countHandIns(std::span<const SeatStatus> seats, const Tp& tp)
{
    HandInCounts counts;
    for (const SeatStatus& seat : seats) {
        const HandInTiming timing = handInOf(seat, tp).timing;
        counts.onTime += timing == HandInTiming::OnTime ? 1 : 0;
        counts.late += timing == HandInTiming::Late ? 1 : 0;
        counts.nothing += timing == HandInTiming::Nothing ? 1 : 0;
    }
    return counts;
}

} // namespace pupitre
