// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Looks twice a second. A lingering connection of a student must end within seconds of the deadline, long
// before the tick freezes: the instance ends itself.
#include "core/demo/deadlinewatch.h"

#include "core/agent/statetree.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/fd.h"
#include "core/agent/system/spawn.h"
#include "core/demo/host/crondaemon.h"

#include <algorithm>
#include <fcntl.h>
#include <optional>
#include <sys/wait.h>

namespace pupitre
{

namespace
{

using namespace std::chrono_literals;

constexpr auto lookPause = 500ms;
constexpr auto graceForTick = 150s; // two minutes of cron, and what a slow machine needs to hash

std::string milliseconds(std::chrono::milliseconds span)
{
    return std::to_string(span.count());
}

/// Its wait status, once it has ended; reaps it.
std::optional<int> endOf(int pid)
{
    int status = 0;
    return ::waitpid(pid, &status, WNOHANG) != 0 ? std::optional(status) : std::nullopt;
}

} // namespace

DeadlineWatch::DeadlineWatch(LoopbackPlace& place, CourseId course, TpId tp)
    : m_place(place), m_course(std::move(course)), m_tp(std::move(tp))
{
    m_timer.setInterval(lookPause);
    connect(&m_timer, &QTimer::timeout, this, &DeadlineWatch::look);
}

DeadlineWatch::~DeadlineWatch()
{
    if (m_tick > 0)
        endChild(m_tick);
}

bool DeadlineWatch::isFrozen(const SeatId& seat) const
{
    const StateTree tree(m_place.stateRoot());
    return std::filesystem::exists(tree.mark({m_course, m_tp, seat}, "frozen"));
}

void DeadlineWatch::waitFrozen(std::vector<SeatId> seats, Instant deadline, int lingering, DemoDone done)
{
    m_seats = std::move(seats);
    m_deadline = deadline;
    m_lingering = lingering;
    m_facts.clear();
    m_done = std::move(done);
    m_timer.start();
}

void DeadlineWatch::look()
{
    const Instant at = now();
    if (m_player == TimerPlayer::TheDemo)
        tickOurselves();
    else
        static_cast<void>(ensureCron(m_place.cleaner())); // the cron that ran may have been another demo's
    if (const auto end = m_lingering > 0 ? endOf(m_lingering) : std::nullopt) {
        m_lingering = 0;
        const auto after = now() - m_deadline; // read after the fact: what ended at the deadline is not early
        m_facts["endedAfterMs"] = milliseconds(after);
        if (after < 0s) {
            m_timer.stop();
            return m_done(fail(ErrorKind::ConnectionLost, "ssh", "wait status " + std::to_string(*end)));
        }
    }
    const auto frozen =
        std::count_if(m_seats.begin(), m_seats.end(), [this](const SeatId& seat) { return isFrozen(seat); });
    const bool all = frozen == static_cast<long>(m_seats.size()) && m_lingering == 0;
    if (!all && at < m_deadline + graceForTick)
        return;
    m_timer.stop();
    m_facts["frozen"] = std::to_string(frozen);
    m_facts["frozenAfterMs"] = milliseconds(at - m_deadline);
    if (m_lingering > 0)
        return m_done(
            fail(ErrorKind::StillRunning, "connection", std::to_string(std::exchange(m_lingering, 0))));
    if (!all)
        return m_done(
            fail(ErrorKind::NotFrozen, std::to_string(m_seats.size() - static_cast<std::size_t>(frozen))));
    m_done(m_facts);
}

// Not waited for: a tick stays until the deadline that is near has passed, and what happens then is watched.
void DeadlineWatch::tickOurselves()
{
    if (m_tick > 0 && endOf(m_tick))
        m_tick = 0;
    const Instant minute = std::chrono::floor<std::chrono::minutes>(now());
    if (m_tick > 0 || m_lastTick == minute)
        return;
    m_lastTick = minute;
    const Fd nothing(::open("/dev/null", O_RDWR | O_CLOEXEC));
    const auto agent = StateTree(m_place.stateRoot()).agentBinary().string();
    const auto started = spawnChild(asAccount(m_place.account(), {agent, "tick"}), m_place.environment(),
                                    {nothing.get(), nothing.get(), nothing.get()});
    if (!started)
        return; // that nothing gets frozen will be the failure
    m_tick = *started;
    static_cast<void>(m_place.cleaner().process(m_tick));
}

} // namespace pupitre
