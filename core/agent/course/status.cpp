// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See status.h.
#include "core/agent/course/status.h"

#include "core/agent/course/clocktrust.h"
#include "core/agent/course/coursefile.h"
#include "core/agent/course/loads.h"
#include "core/agent/course/seaterror.h"
#include "core/agent/course/standing.h"
#include "core/agent/course/survey.h"
#include "core/agent/hosts/away.h"
#include "core/agent/seats/submissionfolder.h"
#include "core/agent/system/clock.h"

#include <algorithm>

namespace pupitre
{

namespace
{
InstanceState stateOf(const SeatView& view, const std::optional<Error>& error)
{
    if (view.alive)
        return InstanceState::Running;
    const bool startFailed = error
                             && (error->kind == ErrorKind::EngineFailed || error->kind == ErrorKind::NoImage
                                 || error->kind == ErrorKind::NoEngine);
    return startFailed ? InstanceState::Failed : InstanceState::Absent;
}

/// A running reconcile that starts or stops is about to change what was seen.
InstanceState duringStep(InstanceState seen, const std::optional<Progress>& standing, Phase phase)
{
    if (!standing)
        return seen;
    if (seen == InstanceState::Absent && standing->step == wireName(ActionKind::Start)
        && phase == Phase::Open)
        return InstanceState::Starting;
    if (seen == InstanceState::Running && standing->step == wireName(ActionKind::Stop)
        && phase != Phase::Open)
        return InstanceState::Stopping;
    return seen;
}

void addSubmissions(const StateTree& tree, const SeatView& view, SeatStatus& status)
{
    if (view.submissions == 0)
        return;
    const auto submissions = listSubmissions(tree, view.where);
    if (!submissions) {
        if (!status.error)
            status.error = submissions.error();
        return;
    }
    status.handIns =
        static_cast<int>(std::count_if(submissions->begin(), submissions->end(),
                                       [](const Submission& s) { return s.kind == SubmissionKind::HandIn; }));
    if (!submissions->empty())
        status.lastSubmission = submissions->back();
}

/// What its compute host told last; a connection is counted here, where it comes in, and there.
void addFarSeat(const StateTree& tree, const SeatView& view, SeatStatus& status)
{
    status.prepared = true;
    const auto far = readFarSeat(tree, view.where);
    if (!far)
        return;
    status.prepared = far->prepared;
    status.instance = far->alive ? InstanceState::Running : status.instance;
    status.load = far->alive ? far->load : std::nullopt;
    status.connections = std::max(status.connections, far->connections);
    status.lastActivity = std::max(status.lastActivity, far->lastActivity);
}

/// What holds for every seat at that moment.
struct Moments {
    std::optional<Progress> standing;
    std::optional<ClockJump> jump;
    Instant at{};
};

/// What was seen of the seat joins `views`.
SeatStatus seatStatus(const StateTree& tree, const Tp& tp, const SeatTp& where, const Moments& moments,
                      std::vector<SeatView>& views)
{
    SeatStatus status;
    status.seat = where.seat;
    status.error = readSeatError(tree, where);
    if (const auto granted = tp.overrides.find(where.seat); granted != tp.overrides.end()) {
        status.extraTime = granted->second.extraTime;
        if (const Instant own = deadlineOf(tp, where.seat); own != tp.deadline.utc)
            status.deadline = own;
    }
    const auto view = surveySeat(tree, where);
    if (!view) {
        status.error = view.error();
        return status;
    }
    const SeatPhase phase = phaseOf(tp, where.seat, view->marks, moments.at);
    status.phase = phase.phase;
    status.until = phase.until;
    status.prepared = view->workspace;
    status.instance = duringStep(stateOf(*view, status.error), moments.standing, phase.phase);
    status.connections = view->connections;
    status.lastActivity = view->lastActivity;
    status.frozen = view->marks.frozen.has_value() && phase.phase == Phase::Closed;
    status.collected = view->marks.frozen && view->marks.collected >= view->marks.frozen->submission;
    status.revoked = view->marks.revoked;
    if (view->marks.blocked && !status.error)
        status.error = Error{ErrorKind::QuotaExceeded, where.seat.text(), *view->marks.blocked};
    if (view->away)
        addFarSeat(tree, *view, status);
    addSubmissions(tree, *view, status);
    if (moments.jump && !status.error && status.phase == Phase::Closed && status.prepared)
        status.error =
            Error{ErrorKind::ClockJumped, where.seat.text(), std::to_string(moments.jump->by.count())};
    views.push_back(*view);
    return status;
}

void addLoads(const StateTree& tree, const Tp& tp, const std::vector<SeatView>& views, TpStatus& status)
{
    const auto loads = loadsOf(tree, status.course, tp, views);
    for (SeatStatus& seat : status.seats)
        if (const auto load = loads.find(seat.seat); load != loads.end())
            seat.load = load->second;
}
} // namespace

SeatStatus seatStatusOf(const StateTree& tree, const Tp& tp, const SeatTp& where)
{
    std::vector<SeatView> views;
    return seatStatus(tree, tp, where, {readStanding(tree, where.course), standingJump(tree), now()}, views);
}

Result<TpStatus> tpStatus(const StateTree& tree, const CourseId& course, const TpId& tp, Loads loads)
{
    const auto file = readCourse(tree, course);
    if (!file)
        return tl::unexpected(file.error());
    const Tp* found = file->course.tp(tp);
    if (found == nullptr)
        return fail(ErrorKind::NotFound, tp.text());
    TpStatus status;
    status.course = course;
    status.tp = tp;
    status.clock = now();
    status.phase = phaseOf(*found, status.clock);
    const auto standing = readStanding(tree, course);
    const auto jump = standingJump(tree);
    std::vector<SeatView> views;
    for (const Seat& seat : file->course.seats) {
        const SeatTp where{course, tp, seat.id};
        SeatStatus one = seatStatus(tree, *found, where, {standing, jump, status.clock}, views);
        // A dropped seat without work is nobody's any more.
        if (seat.standing == SeatStanding::Dropped && !one.prepared && !one.lastSubmission)
            continue;
        status.seats.push_back(std::move(one));
    }
    if (loads == Loads::With)
        addLoads(tree, *found, views, status);
    return status;
}

} // namespace pupitre
