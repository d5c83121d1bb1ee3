// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See simulatedplace.h.
#include "tests/agent/deadlines/simulatedplace.h"

#include "core/agent/course/changes.h"
#include "core/agent/course/marks.h"
#include "core/agent/course/tick.h"
#include "core/agent/system/smallfile.h"
#include "tests/agent/scene.h"

namespace pupitre::deadlines
{

namespace
{
constexpr int mostRounds = 4; // as reconcile has it
constexpr int longestSleep = 60;

SeatTp placeOf(const SimulatedSeat& seat)
{
    return seat.view.where;
}

std::filesystem::path partOf(const StateTree& tree, const SimulatedSeat& seat)
{
    return tree.submissions(placeOf(seat)) / (std::to_string(*seat.view.unfinishedFreeze) + ".part");
}
} // namespace

SimulatedPlace::SimulatedPlace(const Story& story) : m_course(story.course)
{
    EXPECT_TRUE(putCourse(m_tree, story.course, std::nullopt));
    for (const Seat& seat : story.course.seats)
        m_seats[seat.id].view.where = {m_course.id, tp().id, seat.id};
}

Instant SimulatedPlace::wall() const
{
    return scene::start + std::chrono::seconds(m_at + m_offset);
}

ClockReading SimulatedPlace::clocks() const
{
    return {wall(), std::chrono::seconds(m_at - m_bootedAt), "boot" + std::to_string(m_boots)};
}

void SimulatedPlace::goOn()
{
    ++m_at;
    m_ticked = false;
    for (auto& [id, seat] : m_seats) {
        seat.frozenThisSecond.reset();
        seat.purgedThisSecond = false;
    }
    if (!isUp())
        return;
    endInstancesByTheirClock();
    if (!timerRuns())
        return;
    const bool due = m_wakes ? wall() >= *m_wakes || m_at - m_sleepsSince >= longestSleep : m_at % 60 == 0;
    if (due)
        tick();
}

void SimulatedPlace::endInstancesByTheirClock()
{
    for (auto& [id, seat] : m_seats)
        if (seat.view.alive && seat.view.until && wall() >= *seat.view.until)
            seat.view.alive = false;
}

void SimulatedPlace::tick()
{
    m_ticked = true;
    if (canWrite()) {
        m_heartbeat = Heartbeat{clocks(), standingJump(m_heartbeat, clocks())};
        m_heartbeats.push_back(clocks());
    }
    reconcile();
    std::vector<SeatView> views;
    for (const auto& [id, seat] : m_seats)
        views.push_back(seat.view);
    const auto next = nextChange(m_course, views, wall());
    m_wakes = next && *next <= wall() + tickHorizon ? next : std::nullopt;
    m_sleepsSince = m_at;
}

void SimulatedPlace::reconcile()
{
    const ClockTrust trust = standingJump(m_heartbeat, clocks()) ? ClockTrust::Doubtful : ClockTrust::Trusted;
    std::set<SeatId> failed;
    for (int round = 0; round < mostRounds; ++round) {
        bool any = false;
        for (auto& [id, seat] : m_seats) {
            if (failed.contains(id))
                continue;
            for (const Action& action : planFor(m_course, seat.view, wall(), trust)) {
                any = true;
                if (!carryOut(action)) {
                    failed.insert(id);
                    break;
                }
            }
        }
        if (!any)
            return;
    }
}

bool SimulatedPlace::carryOut(const Action& action)
{
    SimulatedSeat& seat = m_seats.at(action.where.seat);
    switch (action.kind) {
    case ActionKind::SetUntil:
        seat.view.until = action.until;
        return true;
    case ActionKind::Stop:
        seat.view.alive = false;
        return true;
    case ActionKind::Reopen:
        if (!canWrite())
            return false;
        seat.view.workspace = true;
        seat.work = seat.submitted.at(action.submission);
        return true;
    case ActionKind::Renew:
    case ActionKind::Prepare:
        if (!canWrite())
            return false;
        seat.view.workspace = true;
        seat.view.code = tp().codeVersion;
        seat.work = 0;
        return true;
    case ActionKind::Start:
        if (!canWrite())
            return false;
        start(seat, action.until, action.classLimits);
        return true;
    case ActionKind::Freeze:
        return freeze(seat);
    case ActionKind::Purge:
        EXPECT_TRUE(writePurged(m_tree, placeOf(seat)));
        seat.view.marks.purged = true;
        seat.view.submissions = 0;
        seat.purgedThisSecond = true;
        return true;
    }
    return false;
}

void SimulatedPlace::start(SimulatedSeat& seat, Instant until, bool classLimits)
{
    InstanceFacts instance;
    instance.startedAt = wall();
    instance.endsAt = until;
    instance.classLimits = classLimits;
    seat.view.instance = instance;
    seat.view.until = until;
    seat.view.alive = true;
}

/// The workspace is renamed first; on a full disk it waits there until it can be hashed.
bool SimulatedPlace::freeze(SimulatedSeat& seat)
{
    seat.view.alive = false;
    if (!seat.view.unfinishedFreeze) {
        seat.view.workspace = false;
        seat.view.unfinishedFreeze = seat.view.submissions + 1;
        EXPECT_TRUE(makeFolders(partOf(m_tree, seat) / "files"));
    }
    if (!canWrite())
        return false;
    const int number = *seat.view.unfinishedFreeze;
    std::filesystem::remove_all(partOf(m_tree, seat));
    seat.submitted[number] = seat.work;
    seat.view.submissions = number;
    seat.view.unfinishedFreeze.reset();
    seat.view.marks.frozen = FrozenMark{number, wall()};
    EXPECT_TRUE(writeFrozen(m_tree, placeOf(seat), *seat.view.marks.frozen));
    seat.frozenThisSecond = number;
    return true;
}

bool SimulatedPlace::visit(SimulatedSeat& seat)
{
    const SeatPhase phase = phaseOf(tp(), placeOf(seat).seat, seat.view.marks, wall());
    if ((phase.phase != Phase::Open && phase.phase != Phase::HandIn) || !seat.view.workspace || !canWrite())
        return false;
    if (!seat.view.alive)
        start(seat, *instanceEndsAt(tp(), placeOf(seat).seat, seat.view.marks, wall()),
              phase.phase == Phase::Open);
    seat.view.used = true;
    seat.view.lastActivity = wall();
    ++seat.work;
    return true;
}

bool SimulatedPlace::click(const Event& event)
{
    Result<Course> outcome = m_course;
    switch (event.what) {
    case Happening::StartClick:
        outcome = openTp(m_tree, m_course.id, tp().id, wall());
        break;
    case Happening::EndClick:
        outcome = endTp(m_tree, m_course.id, tp().id, wall());
        break;
    case Happening::ExtraTime:
        outcome = extendSeats(m_tree, m_course.id, tp().id, {event.seat},
                              {{}, std::chrono::minutes(event.amount)}, wall());
        break;
    default:
        outcome = extendSeats(m_tree, m_course.id, tp().id, {event.seat},
                              {scene::at(wall() + std::chrono::minutes(event.amount)), {}}, wall());
        break;
    }
    if (outcome)
        m_course = *outcome;
    return outcome.has_value();
}

bool SimulatedPlace::happens(const Event& event)
{
    SimulatedSeat& seat = m_seats.at(event.seat);
    switch (event.what) {
    case Happening::ClockSet:
        m_offset += event.amount;
        if (m_wakes)
            m_wakes = wall(); // a tick that waits is woken
        return true;
    case Happening::TickDead:
        m_deadUntil = std::max(m_deadUntil, m_at + event.amount);
        m_wakes.reset();
        return true;
    case Happening::HostDown:
        m_downUntil = std::max(m_downUntil, m_at + event.amount);
        m_bootedAt = m_downUntil;
        ++m_boots;
        m_wakes.reset();
        for (auto& [id, each] : m_seats)
            each.view.alive = false;
        return true;
    case Happening::DiskFull:
        m_fullUntil = std::max(m_fullUntil, m_at + event.amount);
        return true;
    case Happening::PidOneDies:
        seat.view.alive = false;
        return true;
    case Happening::Visit:
        return isUp() && visit(seat);
    case Happening::Collect:
        if (!isUp() || !canWrite() || !seat.view.marks.frozen)
            return false;
        seat.view.marks.collected = seat.view.marks.frozen->submission;
        return writeCollected(m_tree, placeOf(seat), seat.view.marks.collected).has_value();
    default:
        break;
    }
    if (!isUp() || !canWrite())
        return false;
    const bool accepted = click(event);
    reconcile(); // the click's own, connected or not
    return accepted;
}

} // namespace pupitre::deadlines
