// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See extension.h. The wish is tried on a copy of the TP and the ordinary rules of the schedule are asked.
#include "core/domain/extension.h"

#include "core/domain/schedule.h"

#include <algorithm>

namespace pupitre
{

namespace
{
Tp granted(Tp tp, const ExtensionWish& wish)
{
    for (const SeatId& seat : wish.seats) {
        Override& own = tp.overrides[seat];
        if (wish.extraTime)
            own.extraTime = *wish.extraTime;
        if (wish.deadline)
            own.deadline = wish.deadline;
    }
    return tp;
}

/// End of the first session that is not over for this seat.
std::optional<Instant> nextEnd(const Tp& tp, const SeatId& seat, Instant now)
{
    for (const Session& session : tp.sessions) {
        const Instant ends = endsAt(tp, session, seat);
        if (now < ends)
            return ends;
    }
    return std::nullopt;
}

bool isClosed(const TpStatus& status, const SeatId& seat)
{
    return std::any_of(status.seats.begin(), status.seats.end(),
                       [&](const SeatStatus& one) { return one.seat == seat && one.phase == Phase::Closed; });
}
} // namespace

std::vector<ExtensionProblem> problemsOf(const Tp& tp, const ExtensionWish& wish, Instant now)
{
    std::vector<ExtensionProblem> problems;
    if (wish.seats.empty())
        problems.push_back(ExtensionProblem::NoSeats);
    if (!wish.extraTime && !wish.deadline)
        problems.push_back(ExtensionProblem::NothingAsked);
    if (wish.extraTime && !wish.seats.empty() && !nextEnd(granted(tp, wish), wish.seats.front(), now))
        problems.push_back(ExtensionProblem::NoSessionLeft);
    if (!wish.deadline)
        return problems;
    if (wish.deadline->utc <= tp.deadline.utc)
        problems.push_back(ExtensionProblem::DeadlineNotLater);
    if (wish.deadline->utc <= now)
        problems.push_back(ExtensionProblem::DeadlinePast);
    if (wish.deadline->utc > tp.retention.utc)
        problems.push_back(ExtensionProblem::AfterRetention);
    return problems;
}

ExtensionEffect effectOf(const Tp& tp, const ExtensionWish& wish, const TpStatus* status, Instant now)
{
    ExtensionEffect effect;
    effect.deadline = wish.deadline ? wish.deadline->utc : Instant::max();
    const Tp after = granted(tp, wish);
    for (const SeatId& seat : wish.seats) {
        const Instant had = deadlineOf(tp, seat);
        const Instant has = deadlineOf(after, seat);
        effect.deadline = std::min(effect.deadline, has);
        if (wish.deadline && had > has)
            ++effect.alreadyLater;
        if (status != nullptr && has > now && isClosed(*status, seat))
            ++effect.reopened;
    }
    if (wish.seats.empty() && !wish.deadline)
        effect.deadline = tp.deadline.utc;
    if (wish.extraTime && !wish.seats.empty())
        effect.sessionEnds = nextEnd(after, wish.seats.front(), now);
    return effect;
}

std::chrono::minutes commonExtraTime(const Tp& tp, const std::vector<SeatId>& seats)
{
    std::optional<std::chrono::minutes> common;
    for (const SeatId& seat : seats) {
        const auto found = tp.overrides.find(seat);
        const auto own = found == tp.overrides.end() ? std::chrono::minutes{0} : found->second.extraTime;
        if (common && *common != own)
            return std::chrono::minutes{0};
        common = own;
    }
    return common.value_or(std::chrono::minutes{0});
}

} // namespace pupitre
