// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// instance.json is what is believed: name, and the identity of PID 1.
#include "core/agent/seats/instances.h"

#include "core/agent/data/datamounts.h"
#include "core/agent/seats/agentprogram.h"
#include "core/agent/seats/workrecord.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/errnoerror.h"
#include "core/agent/system/filelock.h"
#include "core/agent/system/parallel.h"
#include "core/agent/system/process.h"
#include "core/agent/system/smallfile.h"
#include "core/wire/json.h"

#include <algorithm>
#include <csignal>
#include <mutex>
#include <nlohmann/json.hpp>
#include <sys/stat.h>

namespace pupitre
{

namespace
{

constexpr std::chrono::seconds startLockLimit{20};   // a freeze or a hand-in of this seat under way
constexpr std::chrono::milliseconds graceLimit{700}; // PID 1 gives its processes 500 ms
constexpr std::chrono::seconds killLimit{
    5}; // the kernel writes back and unmaps; seconds under memory pressure

Result<void> writeUntil(const StateTree& tree, const SeatTp& seat, Instant endsAt)
{
    const auto control = tree.control(seat);
    if (auto made = makeFolders(control); !made)
        return made;
    if (::chmod(control.c_str(), 0755) != 0) // PID 1 is the student, not the account
        return failErrno(control.string());
    return replaceFile(control / "until", toIso(endsAt) + "\n", 0644);
}

Result<void> record(const StateTree& tree, const SeatTp& seat, const InstanceFacts& facts)
{
    return replaceFile(tree.instanceFile(seat), toText(toJson(facts)));
}

Result<InstanceSpec> specOf(const StateTree& tree, const InstanceOrder& order)
{
    const auto program = agentProgram(tree);
    if (!program)
        return tl::unexpected<Error>(program.error());
    InstanceSpec spec{
        Instances::nameOf(order.seat), order.seat.seat.text(), order.image, {}, order.limits, order.gpu};
    spec.mounts = {{tree.workspace(order.seat), "/home/student", Mount::Access::ReadWrite},
                   {*program, "/run/pupitre/agent", Mount::Access::ReadOnly},
                   {tree.control(order.seat), "/run/pupitre/control", Mount::Access::ReadOnly}};
    for (Mount& mount : dataMounts(tree, order.data, "/data"))
        spec.mounts.push_back(std::move(mount));
    if (!order.documents.empty() && pupitre::exists(order.documents))
        spec.mounts.push_back({order.documents, "/documents", Mount::Access::ReadOnly});
    return spec;
}

} // namespace

std::string Instances::nameOf(const SeatTp& seat)
{
    return "pupitre_" + seat.course.text() + "_" + seat.tp.text() + "_" + seat.seat.text();
}

std::optional<InstanceFacts> recordedInstance(const StateTree& tree, const SeatTp& seat)
{
    const auto text = readFile(tree.instanceFile(seat), 65536);
    const auto json = text ? parseJson(*text, "instance") : fail(ErrorKind::NotFound);
    const auto facts = json ? instanceFromJson(*json) : fail(ErrorKind::NotFound);
    return facts ? std::optional(*facts) : std::nullopt;
}

bool Instances::alive(const SeatTp& seat) const
{
    const auto facts = recorded(seat);
    return facts && isAlive(facts->init);
}

Result<InstanceFacts> Instances::start(const InstanceOrder& order, std::stop_token stop) const
{
    if (!pupitre::exists(m_tree.workspace(order.seat)))
        return fail(ErrorKind::NotFound, "workspace", order.seat.seat.text());
    const auto lock = FileLock::take(m_tree.lock(order.seat), startLockLimit, stop);
    if (!lock)
        return tl::unexpected<Error>(lock.error());
    if (!pupitre::exists(m_tree.workspace(order.seat))) // frozen while we waited
        return fail(ErrorKind::NotFound, "workspace", order.seat.seat.text());
    if (auto facts = recorded(order.seat); facts && isAlive(facts->init)) {
        if (auto told = setEnd(order.seat, order.endsAt); !told)
            return tl::unexpected<Error>(told.error());
        facts->endsAt = order.endsAt;
        return *facts;
    }
    if (auto noted = noteUsed(m_tree, order.seat); !noted)
        return tl::unexpected<Error>(noted.error());
    if (auto written = writeUntil(m_tree, order.seat, order.endsAt); !written)
        return tl::unexpected<Error>(written.error());
    const auto spec = specOf(m_tree, order);
    if (!spec)
        return tl::unexpected<Error>(spec.error());
    const auto engine = m_engine.available();
    if (!engine)
        return tl::unexpected<Error>(engine.error());
    const auto startedAt = now();
    const auto init = m_engine.start(*spec, stop);
    if (!init)
        return tl::unexpected<Error>(init.error());
    const InstanceFacts facts{spec->name, engine->name, hostName(),        *init,
                              startedAt,  order.endsAt, order.classLimits, order.gpu};
    if (auto kept = record(m_tree, order.seat, facts); !kept)
        return tl::unexpected<Error>(kept.error());
    return facts;
}

std::vector<SeatFailure> Instances::start(const std::vector<InstanceOrder>& orders, std::stop_token stop,
                                          const SeatDone& done) const
{
    std::vector<SeatFailure> failures;
    std::mutex guard;
    // Measured on two processors: two at a time and four at a time take the same; one waits for disk and
    // kernel locks.
    forEachInParallel(orders.size(), 2 * processorCount(), [&](std::size_t i) {
        const auto started = stop.stop_requested()
                                 ? Result<InstanceFacts>(fail(ErrorKind::Cancelled, "start"))
                                 : start(orders[i], stop);
        const Result<void> outcome = started ? Result<void>{} : tl::unexpected<Error>(started.error());
        {
            const std::lock_guard hold(guard);
            if (!outcome)
                failures.push_back({orders[i].seat, outcome.error()});
        }
        if (done)
            done(orders[i].seat, outcome);
    });
    return failures;
}

std::vector<SeatFailure> Instances::end(const std::vector<SeatTp>& seats) const
{
    std::vector<ProcessIdentity> processes;
    std::vector<std::pair<SeatTp, ProcessIdentity>> known;
    for (const auto& seat : seats) {
        if (const auto facts = recorded(seat)) {
            known.emplace_back(seat, facts->init);
            processes.push_back(facts->init);
        }
    }
    // Its first process dead, the kernel ends all others of the instance; the engine's monitor tidies its
    // books.
    for (const int signal : {SIGTERM, SIGKILL}) {
        for (const auto& process : processes)
            (void)sendSignal(process, signal); // who is still there afterwards is what counts
        processes = waitGone(std::move(processes), signal == SIGTERM ? graceLimit : killLimit);
    }
    std::vector<SeatFailure> failures;
    for (const auto& [seat, process] : known) {
        if (std::ranges::find(processes, process) != processes.end())
            failures.push_back(
                {seat, {ErrorKind::StillRunning, seat.seat.text(), std::to_string(process.pid)}});
        else if (auto forgotten = removeFile(m_tree.instanceFile(seat)); !forgotten)
            failures.push_back({seat, forgotten.error()});
    }
    return failures;
}

Result<InstanceFacts> Instances::restart(const InstanceOrder& order, std::stop_token stop) const
{
    if (const auto failures = end({order.seat}); !failures.empty())
        return tl::unexpected<Error>(failures.front().error);
    return start(order, std::move(stop));
}

Result<void> Instances::setEnd(const SeatTp& seat, Instant endsAt) const
{
    auto facts = recorded(seat);
    if (!facts)
        return fail(ErrorKind::NotFound, "instance", seat.seat.text());
    if (auto written = writeUntil(m_tree, seat, endsAt); !written)
        return written;
    if (facts->endsAt == endsAt)
        return {};
    facts->endsAt = endsAt;
    return record(m_tree, seat, *facts);
}

std::optional<std::string> gpuFor(std::size_t seatIndex, int seatsPerGpu, const std::vector<Gpu>& gpus)
{
    if (seatsPerGpu <= 0 || gpus.empty())
        return std::nullopt;
    return gpus[seatIndex / static_cast<std::size_t>(seatsPerGpu) % gpus.size()].uuid;
}

} // namespace pupitre
