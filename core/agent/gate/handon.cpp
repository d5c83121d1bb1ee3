// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of a visit to a seat that works on a compute host. The student's bytes go through an ssh of ours,
// without escapes and forwarding, to the gate there, which looks at everything again.
#include "core/agent/gate/visit.h"

#include "core/agent/course/coursefile.h"
#include "core/agent/gate/watchedprogram.h"
#include "core/agent/hosts/away.h"
#include "core/agent/hosts/hostedverb.h"
#include "core/agent/hosts/seatmoves.h"
#include "core/agent/system/clock.h"

#include <cstdio>
#include <sys/stat.h>

namespace pupitre
{

namespace
{

/// The gate there ends the visit at its end and says so; ours only where that one does not.
constexpr std::chrono::seconds farewell{1};
constexpr int sshFailed = 255; // ssh(1): an error of its own

/// When a visit that was handed on must end, by this place's clock: the schedule is read again only where
/// something was written.
class StayEnd final
{
public:
    StayEnd(const StateTree& tree, SeatTp seat, HostId host)
        : m_tree(tree), m_seat(std::move(seat)), m_host(std::move(host))
    {
    }

    [[nodiscard]] Instant current()
    {
        const auto away = readAway(m_tree, m_seat);
        if (!away || !*away || (*away)->host != m_host)
            return {}; // it came home, or was lost and is elsewhere: whoever comes again gets there
        const timespec course = stampOf(m_tree.courseFile(m_seat.course));
        const timespec marks = stampOf(m_tree.marks(m_seat.course));
        if (m_end != Instant{} && same(course, m_course) && same(marks, m_marks))
            return m_end;
        m_course = course;
        m_marks = marks;
        m_end = {};
        const auto file = readCourse(m_tree, m_seat.course);
        const auto tps =
            file ? seatTpsOf(m_tree, file->course, m_seat.seat, now()) : tl::unexpected<Error>(file.error());
        const auto* state = tps ? tpNamed(*tps, m_seat.tp.text()) : nullptr;
        if (state != nullptr)
            if (const auto end = instanceEndsAt(*state->tp, m_seat.seat, state->marks, now()))
                m_end = *end + farewell;
        return m_end;
    }

private:
    static timespec stampOf(const std::filesystem::path& path)
    {
        struct stat status {
        };
        return ::stat(path.c_str(), &status) == 0 ? status.st_mtim : timespec{};
    }
    static bool same(const timespec& a, const timespec& b)
    {
        return a.tv_sec == b.tv_sec && a.tv_nsec == b.tv_nsec;
    }

    const StateTree& m_tree;
    SeatTp m_seat;
    HostId m_host;
    timespec m_course{};
    timespec m_marks{};
    Instant m_end{};
};

} // namespace

GateResult<int> Visit::handOn(const SeatTpState& state)
{
    const auto away = readAway(m_tree, state.where);
    if (!away || !*away)
        return refuse(Refusal::CannotStart, "your seat is being moved; try again");
    const auto address = parseHostAddress((*away)->address);
    if (!address)
        return refuse(Refusal::Broken, address.error());
    m_presence->workOn({state.where.tp});
    const auto terminal = m_arrival.tty.empty() ? HopTerminal::No : HopTerminal::Yes;
    const auto argv =
        hopArgv(m_tree, *address, gateRequestText(m_courseId, m_seatId, m_arrival.key, m_arrival.original),
                terminal, m_arrival.termType);
    StayEnd stay(m_tree, state.where, (*away)->host);
    MessageView messages(m_tree, state.where, messagePlace()); // they are kept here, not there
    messages.look(now());
    const auto endsAt = [&] {
        messages.look(now());
        return withdrawn() ? Instant{} : stay.current();
    };
    const auto end = runWatched(argv, endsAt);
    if (!end)
        return refuse(Refusal::CannotStart, end.error());
    if (end->exit == sshFailed && !end->cutOff)
        return refuse(Refusal::CannotStart, "the machine your seat works on does not answer");
    return end->exit;
}

Result<std::filesystem::path> Visit::filesToHandIn(const SeatTpState& state)
{
    const auto away = readAway(m_tree, state.where);
    if (!away)
        return tl::unexpected(away.error());
    if (!*away)
        return m_tree.workspace(state.where);
    const auto remote = RemoteHost::of(m_tree, m_place.engine(), (*away)->address);
    if (!remote)
        return tl::unexpected(remote.error());
    SeatView view;
    view.where = state.where;
    AwaySeat guest{&view, **away, true, {}};
    if (auto came = SeatMoves(m_tree, m_place.engine()).refresh(guest, *remote, {}); !came)
        return tl::unexpected(came.error());
    return m_tree.awayWork(state.where) / "files";
}

} // namespace pupitre
