// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Orders in, jobs for the worker out. What can be done by the account itself (folders, renames) is done here.
#include "core/agent/seats/workspaces.h"

#include "core/agent/seats/instances.h"
#include "core/agent/seats/mappedwork.h"
#include "core/agent/seats/workrecord.h"
#include "core/agent/system/beneath.h"
#include "core/agent/system/errnoerror.h"
#include "core/agent/system/filelock.h"
#include "core/agent/system/smallfile.h"

#include <set>

namespace pupitre
{

namespace
{

/// Jobs that are each about one seat.
class SeatJobs final
{
public:
    explicit SeatJobs(const SeatDone& done) : m_done(done) {}

    void add(const SeatTp& seat, Json job)
    {
        m_seats.push_back(seat);
        m_jobs.push_back(std::move(job));
    }
    void settle(const SeatTp& seat, const Result<void>& outcome)
    {
        if (!outcome)
            m_failures.push_back({seat, outcome.error()});
        if (m_done)
            m_done(seat, outcome);
    }
    std::vector<SeatFailure> run(const StateTree& tree, Engine& engine, std::stop_token stop)
    {
        (void)runMappedJobs(
            tree, engine, m_jobs, std::move(stop), [&](std::size_t i, const Result<Json>& answer) {
                settle(m_seats[i], answer ? Result<void>{} : tl::unexpected<Error>(answer.error()));
            });
        return std::move(m_failures);
    }

private:
    const SeatDone& m_done;
    std::vector<SeatTp> m_seats;
    std::vector<Json> m_jobs;
    std::vector<SeatFailure> m_failures;
};

Result<uid_t> ownerOf(Engine& engine)
{
    return engine.available().map(
        [](const EngineFacts& facts) { return static_cast<uid_t>(studentUid(facts.identity)); });
}

struct Copy {
    SeatTp seat;
    std::filesystem::path source;
    std::optional<std::string> version{}; // of the code; none: somebody's work is what is copied
};

/// Out of sight first, in one step: whatever happens next, a workspace that is there is whole.
Result<void> takeAway(const StateTree& tree, const SeatTp& seat)
{
    const auto lock = FileLock::tryTake(tree.lock(seat));
    if (!lock)
        return tl::unexpected<Error>(lock.error());
    if (isUsed(tree, seat) || pupitre::exists(tree.replacedWork(seat)))
        return {}; // somebody came in; or prepare has to clear up first
    if (::rename(tree.work(seat).c_str(), tree.replacedWork(seat).c_str()) != 0 && errno != ENOENT)
        return failErrno(tree.work(seat).string());
    return {};
}

/// What takeAway left. Seats that fail are left out of the copies.
std::vector<SeatFailure> clearReplaced(const StateTree& tree, Engine& engine, std::vector<Copy>& copies,
                                       std::stop_token stop)
{
    const SeatDone toNobody;
    SeatJobs jobs(toNobody);
    for (const auto& copy : copies)
        if (pupitre::exists(tree.replacedWork(copy.seat)))
            jobs.add(copy.seat, mapped::remove({tree.replacedWork(copy.seat).string()}));
    auto failures = jobs.run(tree, engine, std::move(stop));
    for (const auto& failure : failures)
        std::erase_if(copies, [&](const Copy& copy) { return copy.seat == failure.where; });
    return failures;
}

std::vector<SeatFailure> copyWhereMissing(const StateTree& tree, Engine& engine, std::vector<Copy> copies,
                                          std::stop_token stop, const SeatDone& done)
{
    auto failures = clearReplaced(tree, engine, copies, stop);
    SeatJobs jobs(done);
    std::optional<Result<uid_t>> owner; // asked for once, and only if anything is missing
    for (const auto& copy : copies) {
        const auto target = tree.workspace(copy.seat);
        if (pupitre::exists(target)) {
            jobs.settle(copy.seat, {});
            continue;
        }
        if (!owner)
            owner = ownerOf(engine);
        auto made = makeFolders(tree.work(copy.seat));
        if (made && copy.version)
            made = noteCodeVersion(tree, copy.seat, *copy.version);
        if (!made || !*owner)
            jobs.settle(copy.seat, tl::unexpected<Error>(made ? owner->error() : made.error()));
        else
            jobs.add(copy.seat, mapped::copy(copy.source.string(), target.string(), **owner));
    }
    const auto more = jobs.run(tree, engine, std::move(stop));
    failures.insert(failures.end(), more.begin(), more.end());
    return failures;
}

} // namespace

std::vector<SeatFailure> Workspaces::prepare(const std::vector<WorkspaceOrder>& orders, std::stop_token stop,
                                             const SeatDone& done) const
{
    std::vector<Copy> copies;
    for (const auto& order : orders)
        copies.push_back({order.seat, order.source, order.version});
    return copyWhereMissing(m_tree, m_engine, std::move(copies), std::move(stop), done);
}

std::vector<SeatFailure> Workspaces::renew(const std::vector<WorkspaceOrder>& orders, std::stop_token stop,
                                           const SeatDone& done) const
{
    std::vector<SeatFailure> failures;
    std::vector<WorkspaceOrder> taken;
    for (const auto& order : orders) {
        if (const auto away = takeAway(m_tree, order.seat))
            taken.push_back(order);
        else
            failures.push_back({order.seat, away.error()});
    }
    const auto more = prepare(taken, std::move(stop), done);
    failures.insert(failures.end(), more.begin(), more.end());
    return failures;
}

std::vector<SeatFailure> Workspaces::reopen(const std::vector<ReopenOrder>& orders, std::stop_token stop,
                                            const SeatDone& done) const
{
    std::vector<Copy> copies;
    for (const auto& order : orders)
        copies.push_back({order.seat, m_tree.submission(order.seat, order.submission) / "files"});
    return copyWhereMissing(m_tree, m_engine, std::move(copies), std::move(stop), done);
}

std::vector<SeatFailure> Workspaces::bring(const std::vector<SeatTp>& seats, std::stop_token stop,
                                           const SeatDone& done) const
{
    std::vector<Copy> copies;
    for (const auto& seat : seats)
        copies.push_back({seat, m_tree.broughtWork(seat)});
    return copyWhereMissing(m_tree, m_engine, std::move(copies), std::move(stop), done);
}

std::vector<SeatFailure> Workspaces::purge(const std::vector<SeatTp>& seats, std::stop_token stop,
                                           const SeatDone& done) const
{
    SeatJobs jobs(done);
    std::set<SeatTp> alive;
    for (const auto& failure : Instances(m_tree, m_engine).end(seats)) {
        alive.insert(failure.where);
        jobs.settle(failure.where, tl::unexpected<Error>(failure.error));
    }
    for (const auto& seat : seats) {
        if (alive.contains(seat))
            continue;
        // What was never prepared holds files of the account only and needs no engine to go: a course made on
        // a place without one must be removable.
        const bool holdsWork =
            pupitre::exists(m_tree.workspace(seat)) || pupitre::exists(m_tree.submissions(seat));
        if (holdsWork)
            jobs.add(seat, mapped::remove({m_tree.seatTp(seat).string(), m_tree.submissions(seat).string(),
                                           m_tree.feedback(seat).string()}));
        else
            jobs.settle(seat, removeTree(m_tree.seatTp(seat)).and_then([&] {
                return removeTree(m_tree.feedback(seat));
            }));
    }
    return jobs.run(m_tree, m_engine, std::move(stop));
}

} // namespace pupitre
