// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See seatmoves.h.
#include "core/agent/hosts/seatmoves.h"

#include "core/agent/course/connections.h"
#include "core/agent/seats/instances.h"
#include "core/agent/seats/mappedwork.h"
#include "core/agent/seats/occupants.h"
#include "core/agent/seats/workrecord.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/filelock.h"
#include "core/agent/system/smallfile.h"

namespace pupitre
{

namespace
{
constexpr std::chrono::seconds guestLockLimit{20}; // a start or a hand-in of this seat under way

/// Under the seat's lock: a hand-in and a reconcile may both have been about to fetch the tree.
Result<void> checkStillAway(const StateTree& tree, const AwaySeat& guest)
{
    const auto away = readAway(tree, guest.view->where);
    if (!away)
        return tl::unexpected<Error>(away.error());
    if (!*away || (*away)->host != guest.record.host || (*away)->since != guest.record.since)
        return fail(ErrorKind::ChangedMeanwhile, guest.view->where.seat.text());
    return {};
}
} // namespace

/// Connections too: what an sftp session wrote after the tree was read would stay behind.
Result<void> SeatMoves::emptyHere(const SeatTp& seat) const
{
    if (auto ended = endConnections(m_tree, seat); !ended)
        return ended;
    if (const auto failures = Instances(m_tree, m_engine).end({seat}); !failures.empty())
        return tl::unexpected<Error>(failures.front().error);
    const auto occupants = occupantsOf({m_tree.workspace(seat)});
    if (!occupants)
        return tl::unexpected<Error>(occupants.error());
    if (!occupants->empty())
        return fail(ErrorKind::StillRunning, seat.seat.text(),
                    std::to_string(occupants->front().process.pid));
    return {};
}

Result<AwayRecord> SeatMoves::sendOut(const SeatTp& seat, const ComputeHost& to, const RemoteHost& remote,
                                      std::stop_token stop) const
{
    if (auto made = makeFolders(m_tree.seatTp(seat)); !made)
        return tl::unexpected<Error>(made.error());
    const auto lock = FileLock::take(m_tree.lock(seat), guestLockLimit, stop);
    if (!lock)
        return tl::unexpected<Error>(lock.error());
    if (auto empty = emptyHere(seat); !empty)
        return tl::unexpected<Error>(empty.error());
    AwayRecord record{to.id, to.address, now(), {}};
    if (isUsed(m_tree, seat) && pupitre::exists(m_tree.workspace(seat))) {
        record.lastHome = record.since;
        if (auto sent = remote.send(seat.course, workName(seat), m_tree.workspace(seat), stop); !sent)
            return tl::unexpected<Error>(sent.error());
    } // what nobody has been in is made there from the code, as it was here
    return goAway(m_tree, seat, record).map([&] { return record; });
}

Result<void> SeatMoves::bringHome(const AwaySeat& guest, const RemoteHost& remote, std::stop_token stop) const
{
    const auto& seat = guest.view->where;
    if (!guest.far)
        return fail(ErrorKind::HostOffline, guest.record.host.text());
    if (!guest.far->gone())
        return fail(ErrorKind::StillRunning, seat.seat.text(), guest.record.host.text());
    const auto lock = FileLock::take(m_tree.lock(seat), guestLockLimit, stop);
    if (!lock)
        return tl::unexpected<Error>(lock.error());
    if (auto away = checkStillAway(m_tree, guest); !away)
        return away;
    if (guest.far->used) {
        const auto came =
            remote.fetch({seat, m_tree.awayWork(seat) / "files", {}, IndexDepth::Hashes}, std::move(stop));
        if (!came)
            return tl::unexpected<Error>(came.error());
        if (auto noted = noteUsed(m_tree, seat); !noted)
            return noted;
    }
    return comeHome(m_tree, seat);
}

Result<void> SeatMoves::refresh(AwaySeat& guest, const RemoteHost& remote, std::stop_token stop) const
{
    const auto& seat = guest.view->where;
    const Instant began = now();
    const auto lock = FileLock::take(m_tree.lock(seat), guestLockLimit, stop);
    if (!lock)
        return tl::unexpected<Error>(lock.error());
    if (auto away = checkStillAway(m_tree, guest); !away)
        return away;
    const auto came =
        remote.fetch({seat, m_tree.awayWork(seat) / "files", m_tree.away(seat) / "index", IndexDepth::Stamps},
                     std::move(stop));
    if (!came)
        return tl::unexpected<Error>(came.error());
    guest.record.lastHome = began;
    return writeAway(m_tree, seat, guest.record).and_then([&] { return noteUsed(m_tree, seat); });
}

Result<std::optional<LostRecord>> SeatMoves::giveUp(const AwaySeat& guest, Phase phase) const
{
    const auto& seat = guest.view->where;
    const auto lock = FileLock::take(m_tree.lock(seat), guestLockLimit);
    if (!lock)
        return tl::unexpected<Error>(lock.error());
    if (auto away = checkStillAway(m_tree, guest); !away)
        return tl::unexpected<Error>(away.error());
    const auto half = m_tree.awayWork(seat) / ".files.next"; // of a transfer that was cut
    if (pupitre::exists(half))
        if (const auto gone = runMappedJobs(m_tree, m_engine, {mapped::remove({half.string()})}).front();
            !gone)
            return tl::unexpected<Error>(gone.error());
    // A host that never said whether the student came in may have had them in, once the hours had begun.
    const bool worked = guest.far ? guest.far->used : phase != Phase::Prepared;
    std::optional<LostRecord> lost;
    if (worked) {
        lost = LostRecord{guest.record.host, guest.record.address, now(), guest.record.lastHome,
                          phase == Phase::Closed};
        auto noted = writeLost(m_tree, seat, *lost).and_then([&]() -> Result<void> {
            return guest.record.lastHome ? noteUsed(m_tree, seat) : Result<void>{};
        });
        if (!noted)
            return tl::unexpected<Error>(noted.error());
    }
    return comeHome(m_tree, seat).map([&] { return lost; });
}

} // namespace pupitre
