// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See plan.h. One function per phase: what must be true of a seat while it is in that phase.
#include "core/agent/course/plan.h"

#include <algorithm>

namespace pupitre
{

namespace
{
/// What every phase's function needs to know.
struct Situation {
    const Tp& tp;
    const SeatView& view;
    bool admitted; // active, not revoked, not blocked: may have an instance
    bool active;   // may get a workspace
    Instant now;
    Instant until; // when the phase ends by the clock
    ClockTrust trust;
};

Action act(const Situation& s, ActionKind kind)
{
    Action action;
    action.kind = kind;
    action.where = s.view.where;
    return action;
}

bool isOfOldCode(const Situation& s)
{
    return s.view.code && *s.view.code != s.tp.codeVersion && !s.view.used && !s.view.marks.frozen;
}

/// Before anything else can be done with a seat: its half-done freeze is finished, its workspace made, from
/// the code of today as long as nobody has been in it. Also says whether there is a workspace after that.
bool settle(const Situation& s, std::vector<Action>& plan)
{
    if (s.view.workspace) {
        if (s.active && !s.view.alive && isOfOldCode(s))
            plan.push_back(act(s, ActionKind::Renew));
        return true;
    }
    if (s.view.unfinishedFreeze) {
        plan.push_back(act(s, ActionKind::Freeze));
        return false; // the marks say what comes next, once it is done
    }
    if (!s.active)
        return false;
    Action action = act(s, s.view.marks.frozen ? ActionKind::Reopen : ActionKind::Prepare);
    if (s.view.marks.frozen)
        action.submission = s.view.marks.frozen->submission;
    plan.push_back(action);
    return true;
}

void stopIfAlive(const Situation& s, std::vector<Action>& plan)
{
    if (s.view.alive)
        plan.push_back(act(s, ActionKind::Stop));
}

/// Without admission there is no instance; without active standing or with a revoked key, no connection
/// either. (A blocked seat is over its quota and must reach its files to delete some.)
void endAccess(const Situation& s, std::vector<Action>& plan)
{
    const bool out = !s.active || s.view.marks.revoked;
    if (!s.view.alive && !(out && s.view.connections > 0))
        return;
    Action stop = act(s, ActionKind::Stop);
    stop.connections = out;
    plan.push_back(stop);
}

void tellUntil(const Situation& s, std::vector<Action>& plan)
{
    if (s.view.until == s.until)
        return;
    Action action = act(s, ActionKind::SetUntil);
    action.until = s.until;
    plan.push_back(action);
}

void planOpen(const Situation& s, std::vector<Action>& plan)
{
    if (!s.admitted) {
        settle(s, plan);
        endAccess(s, plan);
        return;
    }
    if (s.view.alive && s.view.instance->classLimits) {
        tellUntil(s, plan);
        return;
    }
    stopIfAlive(s, plan); // hand-in limits do not hold in class
    if (!settle(s, plan))
        return;
    Action start = act(s, ActionKind::Start);
    start.until = s.until;
    plan.push_back(start);
}

/// The gate starts a hand-in instance when somebody comes in; reconcile only ends those it must.
void planHandIn(const Situation& s, std::vector<Action>& plan)
{
    settle(s, plan);
    if (!s.admitted)
        endAccess(s, plan);
    if (!s.admitted || !s.view.alive)
        return;
    const InstanceFacts& instance = *s.view.instance;
    const Instant last = std::max(s.view.lastActivity.value_or(instance.startedAt), instance.startedAt);
    const bool idle = s.view.connections == 0 && s.now >= last + s.tp.idleStop;
    if (instance.classLimits || idle)
        stopIfAlive(s, plan);
    else
        tellUntil(s, plan);
}

bool isFrozenForGood(const Tp& tp, const SeatView& view)
{
    if (!view.marks.frozen)
        return false;
    const auto granted = tp.overrides.find(view.where.seat);
    return granted == tp.overrides.end() || granted->second.reopenAfter != view.marks.frozen->submission;
}

void planClosed(const Situation& s, std::vector<Action>& plan)
{
    if (s.trust == ClockTrust::Doubtful) {
        return; // PID 1 ends the instance by the same clock; what cannot be undone waits until it is trusted
    }
    if (!isFrozenForGood(s.tp, s.view) && (s.view.workspace || s.view.unfinishedFreeze)) {
        plan.push_back(act(s, ActionKind::Freeze)); // ends the instance itself, and sees it gone
        return;
    }
    stopIfAlive(s, plan);
    if (mayPurge(s.tp, s.view, s.now))
        plan.push_back(act(s, ActionKind::Purge));
}
} // namespace

const char* wireName(ActionKind kind)
{
    switch (kind) {
    case ActionKind::SetUntil:
        return "setUntil";
    case ActionKind::Stop:
        return "stop";
    case ActionKind::Reopen:
        return "reopen";
    case ActionKind::Renew:
        return "renew";
    case ActionKind::Prepare:
        return "prepare";
    case ActionKind::Start:
        return "start";
    case ActionKind::Freeze:
        return "freeze";
    case ActionKind::Purge:
        return "purge";
    }
    return "";
}

bool mayPurge(const Tp& tp, const SeatView& view, Instant now)
{
    if (now < tp.retention.utc || now < deadlineOf(tp, view.where.seat) || view.marks.purged)
        return false;
    if (view.workspace || view.unfinishedFreeze)
        return false; // never frozen, or not completely
    if (!view.marks.frozen)
        return view.submissions == 0 ? false : tp.collectionWaived; // handed in, then its workspace was lost
    return tp.collectionWaived || view.marks.collected >= view.marks.frozen->submission;
}

std::vector<Action> planFor(const Course& course, const SeatView& view, Instant now, ClockTrust trust)
{
    std::vector<Action> plan;
    const Tp* tp = course.tp(view.where.tp);
    const Seat* seat = course.seat(view.where.seat);
    if (tp == nullptr || seat == nullptr)
        return plan;
    const SeatPhase phase = phaseOf(*tp, view.where.seat, view.marks, now);
    const bool active = seat->standing == SeatStanding::Active;
    const bool admitted = active && !view.marks.revoked && !view.marks.blocked;
    const Situation s{*tp, view, admitted, active, now, phase.until.value_or(now), trust};
    switch (phase.phase) {
    case Phase::Draft:
    case Phase::Purged:
        stopIfAlive(s, plan);
        break;
    case Phase::Prepared:
        stopIfAlive(s, plan);
        settle(s, plan);
        break;
    case Phase::Open:
        planOpen(s, plan);
        break;
    case Phase::HandIn:
        planHandIn(s, plan);
        break;
    case Phase::Closed:
        planClosed(s, plan);
        break;
    }
    return plan;
}

std::optional<Instant> nextChange(const Course& course, const std::vector<SeatView>& views, Instant now)
{
    std::optional<Instant> next;
    const auto consider = [&](std::optional<Instant> when) {
        if (when && *when > now && (!next || *when < *next))
            next = when;
    };
    for (const SeatView& view : views) {
        const Tp* tp = course.tp(view.where.tp);
        if (tp == nullptr)
            continue;
        const SeatPhase phase = phaseOf(*tp, view.where.seat, view.marks, now);
        consider(phase.until);
        if (phase.phase == Phase::Closed && view.marks.frozen)
            consider(tp->retention.utc);
    }
    return next;
}

} // namespace pupitre
