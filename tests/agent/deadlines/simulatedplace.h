// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A place whose hours pass as fast as we like. What decides is the real thing (course file and marks on disk,
// planFor, nextChange, standingJump, phaseOf, the teacher's clicks); what is imitated is what they decide
// about: two clocks, a minute timer, a disk, a power switch, instances and workspaces.
#pragma once

#include "core/agent/course/clocktrust.h"
#include "core/agent/course/plan.h"
#include "tests/agent/deadlines/story.h"
#include "tests/gate/tempfolder.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace pupitre::deadlines
{

struct SimulatedSeat {
    SeatView view;
    int work = 0;                 // what the student has done, as one number
    std::map<int, int> submitted; // the same, by submission
    std::optional<int> frozenThisSecond;
    bool purgedThisSecond = false;
};

class SimulatedPlace final
{
public:
    explicit SimulatedPlace(const Story& story);
    SimulatedPlace(const SimulatedPlace&) = delete;
    SimulatedPlace& operator=(const SimulatedPlace&) = delete;

    /// One second passes.
    void goOn();
    /// False where nothing came of it: host down, disk full, click refused, student not let in.
    bool happens(const Event& event);

    [[nodiscard]] int at() const { return m_at; } // seconds since the story began, whatever the clocks say
    [[nodiscard]] Instant wall() const;
    [[nodiscard]] bool isUp() const { return m_at >= m_downUntil; }
    [[nodiscard]] bool canWrite() const { return m_at >= m_fullUntil; }
    [[nodiscard]] bool timerRuns() const { return isUp() && m_at >= m_deadUntil; }
    [[nodiscard]] bool ticked() const { return m_ticked; } // in this second
    [[nodiscard]] const std::vector<ClockReading>& heartbeats() const { return m_heartbeats; }
    [[nodiscard]] ClockReading clocks() const;
    [[nodiscard]] const Tp& tp() const { return m_course.tps.front(); }
    [[nodiscard]] const SimulatedSeat& seat(const SeatId& id) const { return m_seats.at(id); }

private:
    void endInstancesByTheirClock();
    void tick();
    void reconcile();
    [[nodiscard]] bool carryOut(const Action& action);
    [[nodiscard]] bool freeze(SimulatedSeat& seat);
    [[nodiscard]] bool visit(SimulatedSeat& seat);
    [[nodiscard]] bool click(const Event& event);
    void start(SimulatedSeat& seat, Instant until, bool classLimits);

    TempFolder m_folder;
    StateTree m_tree{m_folder.path() / "state"};
    Course m_course; // as it lies in the tree
    std::map<SeatId, SimulatedSeat> m_seats;
    int m_at = 0;
    int m_offset = 0; // of the clock that people set
    int m_bootedAt = 0;
    int m_boots = 0;
    int m_downUntil = 0;
    int m_fullUntil = 0;
    int m_deadUntil = 0;
    std::optional<Heartbeat> m_heartbeat;
    std::vector<ClockReading> m_heartbeats;
    std::optional<Instant> m_wakes; // a tick stays until then
    int m_sleepsSince = 0;
    bool m_ticked = false;
};

} // namespace pupitre::deadlines
