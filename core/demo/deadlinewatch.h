// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The deadline, watched from outside: nothing of the desktop runs, only the place's own timer. What happened
// is read from the marks in the state folder, as a teacher with `less` would.
#pragma once

#include "core/demo/demostep.h"
#include "core/demo/host/loopbackplace.h"
#include "core/domain/ids.h"
#include "core/domain/instant.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

namespace pupitre
{

/// Who plays the minute timer.
enum class TimerPlayer {
    TheMachine, // a cron daemon or systemd
    TheDemo, // nobody else does here: `pupitre-agent tick` each minute, started by us. A promise this place
             // lacks
};

class DeadlineWatch final : public QObject
{
    Q_OBJECT
public:
    DeadlineWatch(LoopbackPlace& place, CourseId course, TpId tp);
    ~DeadlineWatch() override;

    [[nodiscard]] TimerPlayer player() const { return m_player; }
    void play(TimerPlayer player) { m_player = player; }

    /// Waits until every one of `seats` carries the mark of its freeze, at most until `deadline` and two and
    /// a half minutes. Facts: frozen, frozenAfterMs, and endedAfterMs of the `lingering` process if one is
    /// given.
    void waitFrozen(std::vector<SeatId> seats, Instant deadline, int lingering, DemoDone done);

    [[nodiscard]] bool isFrozen(const SeatId& seat) const;

private:
    void look();
    void tickOurselves();

    LoopbackPlace& m_place;
    CourseId m_course;
    TpId m_tp;
    TimerPlayer m_player = TimerPlayer::TheMachine;
    QTimer m_timer;
    std::vector<SeatId> m_seats;
    Instant m_deadline{};
    Instant m_lastTick{};
    int m_tick = 0; // pid of the one that runs
    int m_lingering = 0;
    DemoFacts m_facts;
    DemoDone m_done;
};

} // namespace pupitre
