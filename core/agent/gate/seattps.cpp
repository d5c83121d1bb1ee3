// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two TPs of a course may overlap: one open while another still takes hand-ins. Their first sessions tell
// which is later.
#include "core/agent/gate/seattps.h"

#include "core/agent/course/marks.h"

#include <algorithm>

namespace pupitre
{

namespace
{

Instant firstStart(const Tp& tp)
{
    return tp.sessions.empty() ? tp.deadline.utc : tp.sessions.front().start.utc;
}

const SeatTpState* latestIn(Phase phase, const std::vector<SeatTpState>& tps)
{
    const SeatTpState* latest = nullptr;
    for (const auto& state : tps)
        if (state.phase.phase == phase
            && (latest == nullptr || firstStart(*state.tp) > firstStart(*latest->tp)))
            latest = &state;
    return latest;
}

} // namespace

Result<std::vector<SeatTpState>> seatTpsOf(const StateTree& tree, const Course& course, const SeatId& seat,
                                           Instant now)
{
    std::vector<SeatTpState> states;
    for (const auto& tp : course.tps) {
        if (!tp.published)
            continue;
        SeatTpState state{&tp, {course.id, tp.id, seat}, {}, {}};
        auto marks = readMarks(tree, state.where);
        if (!marks)
            return tl::unexpected(marks.error());
        state.marks = std::move(*marks);
        state.phase = phaseOf(tp, seat, state.marks, now);
        states.push_back(std::move(state));
    }
    return states;
}

bool worksNow(const SeatTpState& state)
{
    return state.phase.phase == Phase::Open || state.phase.phase == Phase::HandIn;
}

const SeatTpState* tpForWork(const std::vector<SeatTpState>& tps)
{
    if (const auto* open = latestIn(Phase::Open, tps))
        return open;
    return latestIn(Phase::HandIn, tps);
}

const SeatTpState* tpNamed(const std::vector<SeatTpState>& tps, const std::string& id)
{
    const auto found =
        std::ranges::find_if(tps, [&](const auto& state) { return state.where.tp.text() == id; });
    return found == tps.end() ? nullptr : &*found;
}

std::string nextOpening(const Course& course, const std::vector<SeatTpState>& tps)
{
    const Moment* next = nullptr;
    for (const auto& state : tps) {
        if (state.phase.phase != Phase::Prepared || !state.phase.session)
            continue;
        const auto& start = state.tp->sessions[*state.phase.session].start;
        if (next == nullptr || start.utc < next->utc)
            next = &start;
    }
    if (next == nullptr)
        return {};
    if (next->local.empty())
        return toIso(next->utc);
    auto text = next->local + " (" + course.zone + ")";
    if (const auto t = text.find('T'); t != std::string::npos)
        text[t] = ' '; // ISO's separator; the zone may hold a T as well
    return text;
}

} // namespace pupitre
