// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// In three steps, the first and the last with all hosts at once: tell each host what is wanted and hear what
// is so; decide who is lost and who goes where; move trees, and tell again where something moved.
#include "core/agent/hosts/hostround.h"

#include "core/agent/hosts/hostcopy.h"
#include "core/agent/hosts/hostsreport.h"
#include "core/agent/hosts/seatmoves.h"
#include "core/agent/hosts/spread.h"
#include "core/agent/sampling/hostsamples.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/parallel.h"
#include "core/agent/system/smallfile.h"

#include <algorithm>
#include <list>
#include <map>

namespace pupitre
{

namespace
{

constexpr std::size_t hostsAtOnce = 16; // each waits for its host

/// One host in this round.
struct OneHost {
    ComputeHost as;
    std::optional<RemoteHost> remote{};
    HostMemory memory{};
    std::vector<AwaySeat> guests{};
    std::vector<const SeatView*> coming{}; // from here to there
    std::vector<SeatTp> release{};
    std::optional<HostedAnswer> answer{};
};

class Round final
{
public:
    Round(const StateTree& tree, Engine& engine, const Course& course, const std::vector<SeatView>& views,
          const HostTimes& times, const std::stop_token& stop)
        : m_tree(tree), m_engine(engine), m_course(course), m_views(views), m_times(times), m_stop(stop),
          m_moves(tree, engine)
    {
    }

    HostsTended run()
    {
        gather();
        eachHost([&](OneHost& host) { hear(host); });
        for (OneHost& host : m_hosts)
            judge(host);
        spread();
        eachHost([&](OneHost& host) { move(host); });
        notices();
        return m_report.take();
    }

private:
    [[nodiscard]] Phase phaseOfView(const SeatView& view) const
    {
        return phaseOf(*m_course.tp(view.where.tp), view.where.seat, view.marks, m_now).phase;
    }

    [[nodiscard]] bool mayBeAway(const SeatView& view) const
    {
        const Seat& seat = *m_course.seat(view.where.seat);
        const Phase phase = phaseOfView(view);
        return seat.standing == SeatStanding::Active && !view.marks.revoked && !view.marks.blocked
               && (phase == Phase::Prepared || phase == Phase::Open);
    }

    /// At home, and free to go: not in the middle of a session here, not waiting to be reopened or frozen.
    [[nodiscard]] bool mayGo(const SeatView& view) const
    {
        if (!mayBeAway(view) || view.unfinishedFreeze || (view.marks.frozen && !view.workspace))
            return false;
        return !(view.alive && view.instance->classLimits);
    }

    OneHost& hostNamed(const HostId& id, const std::string& address)
    {
        for (OneHost& host : m_hosts)
            if (host.as.id == id && host.as.address == address)
                return host;
        m_hosts.push_back({{id, address, 0}}); // not of the course any more: whoever is there comes home
        return m_hosts.back();
    }

    void gather()
    {
        for (const ComputeHost& host : m_course.hosts)
            m_hosts.push_back({host});
        for (const SeatView& view : m_views) {
            if (!view.away) {
                m_mayGo.push_back(&view);
                continue;
            }
            m_report.away(view.where);
            const auto record = readAway(m_tree, view.where);
            if (!record || !*record) {
                m_report.failed(view.where,
                                record ? Error{ErrorKind::Malformed, "away", {}} : record.error());
                continue;
            }
            OneHost& host = hostNamed((*record)->host, (*record)->address);
            const bool wanted = mayBeAway(view) && isOfCourse(host);
            host.guests.push_back({&view, **record, wanted, readFarSeat(m_tree, view.where)});
        }
        std::erase_if(m_mayGo, [&](const SeatView* view) { return !mayGo(*view); });
        for (OneHost& host : m_hosts)
            host.memory = readHostMemory(m_tree, m_course.id, host.as.id);
        m_hosts.remove_if(
            [&](const OneHost& host) { return host.guests.empty() && m_mayGo.empty() && !host.memory.owes; });
    }

    [[nodiscard]] bool isOfCourse(const OneHost& host) const
    {
        return std::ranges::any_of(m_course.hosts, [&](const ComputeHost& one) {
            return one.id == host.as.id && one.address == host.as.address;
        });
    }

    template <class Do>
    void eachHost(const Do& what)
    {
        std::vector<OneHost*> hosts;
        for (OneHost& host : m_hosts)
            hosts.push_back(&host);
        forEachInParallel(hosts.size(), hostsAtOnce, [&](std::size_t i) { what(*hosts[i]); });
    }

    [[nodiscard]] HostWish wishFor(const OneHost& host) const
    {
        HostWish wish;
        for (const AwaySeat& guest : host.guests)
            wish.seats.push_back({guest.view->where.tp, guest.view->where.seat,
                                  guest.wanted ? HostedAs::Running : HostedAs::Held});
        wish.course = courseFor(m_course, wish.seats);
        wish.release = host.release;
        return wish;
    }

    void hear(OneHost& host)
    {
        auto remote = RemoteHost::of(m_tree, m_engine, host.as.address);
        auto answer = remote ? remote->put(wishFor(host), m_stop) : tl::unexpected<Error>(remote.error());
        if (remote)
            host.remote.emplace(std::move(*remote));
        if (answer) {
            take(host, *std::move(answer));
            return;
        }
        if (isUnreachable(answer.error()) && !host.memory.silentSince) {
            host.memory.silentSince = m_now;
            m_report.told("hostSilent", {}, "failed", host.as.id.text() + ": " + answer.error().detail);
        }
        for (const AwaySeat& guest : host.guests)
            m_report.failed(guest.view->where, answer.error());
        remember(host);
    }

    void take(OneHost& host, HostedAnswer answer)
    {
        for (const FarSeat& seat : answer.seats)
            for (AwaySeat& guest : host.guests)
                if (guest.view->where == seat.where) {
                    guest.far = seat;
                    keep(seat.where, writeFarSeat(m_tree, seat));
                }
        if (host.memory.silentSince)
            m_report.told("hostAnswers", {}, "ok", host.as.id.text());
        host.memory.silentSince.reset();
        if (answer.sample)
            keepHostSample(m_tree, host.as.id, *answer.sample);
        host.answer = std::move(answer);
        remember(host);
    }

    void remember(const OneHost& host)
    {
        keep({m_course.id, {}, {}}, writeHostMemory(m_tree, m_course.id, host.as.id, host.memory));
    }

    /// Silent for too long: whoever was there goes on from what is here.
    void judge(OneHost& host)
    {
        if (host.answer || !host.memory.silentSince || m_now < *host.memory.silentSince + m_times.lostAfter)
            return;
        for (const AwaySeat& guest : host.guests) {
            const SeatTp& where = guest.view->where;
            const auto lost = m_moves.giveUp(guest, phaseOfView(*guest.view));
            if (!lost) {
                m_report.failed(where, lost.error());
                continue;
            }
            m_report.forgetFailures(where);
            m_report.home(where);
            if (*lost) {
                m_report.lost(where, **lost);
                m_report.told("hostLost", where, "ok",
                              host.as.id.text() + ": "
                                  + ((*lost)->lastHome ? "last tree home " + toIso(*(*lost)->lastHome)
                                                       : "no tree had come home"));
            }
            if (mayBeAway(*guest.view))
                m_mayGo.push_back(guest.view);
        }
        host.guests.clear();
    }

    void spread()
    {
        for (const Tp& tp : m_course.tps) {
            std::map<SeatId, HostId> current;
            std::map<SeatId, const SeatView*> going;
            for (const OneHost& host : m_hosts)
                for (const AwaySeat& guest : host.guests)
                    if (host.answer && guest.wanted && guest.view->where.tp == tp.id)
                        current.emplace(guest.view->where.seat, host.as.id);
            for (const SeatView* view : m_mayGo)
                if (view->where.tp == tp.id)
                    going.emplace(view->where.seat, view);
            if (going.empty())
                continue;
            std::vector<HostRoom> rooms;
            for (const OneHost& host : m_hosts)
                if (host.answer && isOfCourse(host))
                    rooms.push_back({host.as.id, host.as.seatCapacity, host.answer->gpus});
            std::vector<SeatId> seats;
            for (const Seat& seat : m_course.seats)
                if (current.contains(seat.id) || going.contains(seat.id))
                    seats.push_back(seat.id);
            for (const auto& [seat, host] : spreadSeats(tp, seats, current, rooms))
                if (going.contains(seat))
                    std::ranges::find(m_hosts, host, [](const OneHost& one) {
                        return one.as.id;
                    })->coming.push_back(going.at(seat));
        }
    }

    void move(OneHost& host)
    {
        if (!host.answer)
            return;
        // Written down before anything comes home: whoever goes on from here asks the host again.
        host.memory.owes = host.memory.owes || std::ranges::any_of(host.guests, [](const AwaySeat& guest) {
                               return !guest.wanted;
                           });
        remember(host);
        for (auto guest = host.guests.begin(); guest != host.guests.end();)
            guest = !guest->wanted && bring(host, *guest) ? host.guests.erase(guest) : std::next(guest);
        releaseKept(host);
        const bool newShared = share(host);
        sendThere(host);
        if (newShared || !host.coming.empty() || !host.release.empty() || host.memory.owes)
            tellAgain(host);
        for (AwaySeat& guest : host.guests)
            lookAfter(host, guest);
    }

    /// Code, data and documents for who works there or is about to; true where there was anything new. Where
    /// it fails, nobody goes there.
    bool share(OneHost& host)
    {
        std::vector<HostedSeat> seats;
        for (const AwaySeat& guest : host.guests)
            if (guest.wanted)
                seats.push_back({guest.view->where.tp, guest.view->where.seat, HostedAs::Running});
        for (const SeatView* view : host.coming)
            seats.push_back({view->where.tp, view->where.seat, HostedAs::Running});
        const auto before = host.memory.sent;
        const auto shared = sendShared(m_tree, *host.remote, courseFor(m_course, seats), host.answer->trees,
                                       host.memory, m_stop);
        remember(host);
        if (!shared) {
            for (const HostedSeat& seat : seats)
                m_report.failed({m_course.id, seat.tp, seat.seat}, shared.error());
            host.coming.clear(); // they work at home
        }
        return host.memory.sent != before;
    }

    void tellAgain(OneHost& host)
    {
        auto answer = host.remote->put(wishFor(host), m_stop);
        if (!answer) { // seats are away and the host does not know: the next round tells it
            for (const SeatView* view : host.coming)
                m_report.failed(view->where, answer.error());
            return;
        }
        host.memory.owes = false;
        take(host, *std::move(answer));
    }

    bool bring(OneHost& host, const AwaySeat& guest)
    {
        const SeatTp& where = guest.view->where;
        if (auto home = m_moves.bringHome(guest, *host.remote, m_stop); !home) {
            m_report.failed(where, home.error());
            return false;
        }
        m_report.home(where);
        m_report.told("home", where, "ok", host.as.id.text());
        host.release.push_back(where);
        return true;
    }

    /// Left over there after we were cut short: it came home, and may go. What a lost host kept may not.
    void releaseKept(OneHost& host)
    {
        for (const FarSeat& kept : host.answer->kept) {
            const auto lost = readLost(m_tree, kept.where);
            const bool moved = lost && lost->address == host.as.address;
            const auto away = readAway(m_tree, kept.where);
            const bool known = away && *away && (*away)->address == host.as.address;
            if (!moved && !known && std::ranges::find(host.release, kept.where) == host.release.end())
                host.release.push_back(kept.where);
        }
    }

    void sendThere(OneHost& host)
    {
        std::vector<const SeatView*> gone;
        for (const SeatView* view : host.coming) {
            const auto record = m_moves.sendOut(view->where, host.as, *host.remote, m_stop);
            if (!record) {
                m_report.failed(view->where, record.error()); // it works at home then, if that goes on
                continue;
            }
            host.guests.push_back({view, *record, true, {}});
            gone.push_back(view);
            m_report.left(view->where);
            m_report.told("away", view->where, "ok", host.as.id.text());
        }
        host.coming = std::move(gone);
    }

    void lookAfter(const OneHost& host, AwaySeat& guest)
    {
        const SeatTp& where = guest.view->where;
        if (!guest.far)
            return;
        if (guest.far->error)
            m_report.failed(where, *guest.far->error);
        const Instant last = guest.record.lastHome.value_or(guest.record.since);
        if (guest.wanted && guest.far->used && m_now >= last + m_times.treesEvery)
            if (auto came = m_moves.refresh(guest, *host.remote, m_stop); !came)
                m_report.failed(where, came.error());
    }

    /// Told as long as the seat's work is here: nobody is to find out from a mark.
    void notices()
    {
        for (const SeatView& view : m_views)
            if (const auto lost = view.lost ? readLost(m_tree, view.where) : std::nullopt)
                m_report.lost(view.where, *lost);
    }

    void keep(const SeatTp& where, const Result<void>& written)
    {
        if (!written)
            m_report.failed(where, written.error());
    }

    const StateTree& m_tree;
    Engine& m_engine;
    const Course& m_course;
    const std::vector<SeatView>& m_views;
    const HostTimes& m_times;
    std::stop_token m_stop;
    SeatMoves m_moves;
    Instant m_now = now();
    std::list<OneHost> m_hosts;
    std::vector<const SeatView*> m_mayGo;
    HostsReport m_report;
};

} // namespace

HostsTended tendHosts(const StateTree& tree, Engine& engine, const Course& course,
                      const std::vector<SeatView>& views, const HostTimes& times,
                      const ProgressSink& progress, std::stop_token stop)
{
    const bool concerned = !course.hosts.empty() || std::ranges::any_of(views, [](const SeatView& view) {
        return view.away || view.lost;
    });
    if (!concerned)
        return {};
    if (progress)
        progress({"hosts", "", 0, 1});
    return Round(tree, engine, course, views, times, stop).run();
}

} // namespace pupitre
