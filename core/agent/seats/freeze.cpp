// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A batch of seats goes through the steps together: one look at /proc, one worker. A seat that fails drops
// out where it stands; everything it has done so far is a state that the next freeze knows.
#include "core/agent/seats/freeze.h"

#include "core/agent/course/connections.h"
#include "core/agent/course/marks.h"
#include "core/agent/seats/instances.h"
#include "core/agent/seats/mappedwork.h"
#include "core/agent/seats/occupants.h"
#include "core/agent/seats/submissionfolder.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/errnoerror.h"
#include "core/agent/system/filelock.h"
#include "core/agent/system/parallel.h"
#include "core/agent/system/process.h"
#include "core/agent/system/smallfile.h"

#include <csignal>
#include <fcntl.h>
#include <future>
#include <map>
#include <optional>
#include <unistd.h>

namespace pupitre
{

namespace
{

constexpr std::chrono::seconds freezeLockLimit{20};
constexpr std::chrono::seconds occupantLimit{3};
constexpr const char* cutOffName =
    "cutoff"; // in work/, so that it moves with it: when writing ended, for the receipt

struct Case {
    const FreezeOrder& order;
    std::optional<FileLock> lock{};
    std::optional<int> part{}; // renamed already, in this run or in one cut short
    Receipt receipt{};
    bool published = false; // by a run that was cut short just before the mark
    std::optional<Error> error{};

    [[nodiscard]] bool going() const { return !error; }
    void take(const Result<void>& outcome)
    {
        if (!outcome)
            error = outcome.error();
    }
};

class Batch final
{
public:
    Batch(const StateTree& tree, Engine& engine, const std::vector<FreezeOrder>& orders)
        : m_tree(tree), m_engine(engine)
    {
        for (const auto& order : orders)
            m_cases.push_back(Case{order});
    }

    void endEverybody()
    {
        inParallel([&](Case& c) {
            c.take(endConnections(m_tree,
                                  c.order.seat)); // a hand-in under way holds the lock, and is ended here
            auto lock = FileLock::take(m_tree.lock(c.order.seat), freezeLockLimit);
            if (lock)
                c.lock = std::move(*lock);
            else
                c.error = lock.error();
            if (c.going()) // whoever came in between
                c.take(endConnections(m_tree, c.order.seat));
        });
        std::vector<SeatTp> seats;
        forEachGoing([&](Case& c) { seats.push_back(c.order.seat); });
        for (const auto& failure : Instances(m_tree, m_engine).end(seats))
            if (Case* c = find(failure.where))
                c->error = failure.error;
    }

    /// Records are not enough: whoever has a workspace mounted is found, ended, and looked for again.
    void seeNobody()
    {
        std::map<std::filesystem::path, Case*> owners;
        std::vector<std::filesystem::path> folders;
        forEachGoing([&](Case& c) {
            c.part = unfinishedSubmission(m_tree, c.order.seat);
            const auto folder =
                c.part ? partFolder(m_tree, c.order.seat, *c.part) / "files" : m_tree.workspace(c.order.seat);
            owners[folder] = &c;
            folders.push_back(folder);
        });
        auto occupants = occupantsOf(folders);
        if (occupants && !occupants->empty()) {
            std::vector<ProcessIdentity> processes;
            for (const auto& occupant : *occupants) {
                (void)sendSignal(occupant.process, SIGKILL); // looked at again below
                processes.push_back(occupant.process);
            }
            (void)waitGone(std::move(processes), occupantLimit);
            occupants = occupantsOf(folders);
        }
        if (!occupants)
            forEachGoing([&](Case& c) { c.error = occupants.error(); });
        else
            for (const auto& occupant : *occupants)
                owners[occupant.folder]->error =
                    Error{ErrorKind::StillRunning, owners[occupant.folder]->order.seat.seat.text(),
                          std::to_string(occupant.process.pid)};
    }

    void rename()
    {
        forEachGoing([&](Case& c) { c.take(renameOne(c)); });
    }

    void settleAndPublish(std::stop_token stop, const SeatDone& done)
    {
        std::vector<Case*> cases;
        std::vector<Json> jobs;
        for (auto& c : m_cases) {
            if (c.going() && !c.published) {
                cases.push_back(&c);
                jobs.push_back(mapped::settle(partFolder(m_tree, c.order.seat, *c.part).string()));
            } else if (done) {
                done(c.order.seat, c.going() ? Result<void>{} : tl::unexpected<Error>(*c.error));
            }
        }
        // What students wrote in their last minutes reaches the disk while it is being hashed; before any
        // receipt.
        auto synced =
            std::async(jobs.empty() ? std::launch::deferred : std::launch::async, [this] { return sync(); });
        (void)runMappedJobs(m_tree, m_engine, jobs, stop, [&](std::size_t i, const Result<Json>& totals) {
            Case& c = *cases[i];
            c.take(totals ? publish(c, *totals, synced) : tl::unexpected<Error>(totals.error()));
            if (done)
                done(c.order.seat, c.going() ? Result<void>{} : tl::unexpected<Error>(*c.error));
        });
    }

    std::vector<Frozen> outcomes()
    {
        std::vector<Frozen> result;
        for (auto& c : m_cases)
            result.push_back({c.order.seat, c.going() ? Result<Submission>(c.receipt.submission)
                                                      : tl::unexpected<Error>(*c.error)});
        return result;
    }

private:
    template <class Do>
    void forEachGoing(const Do& what)
    {
        for (auto& c : m_cases)
            if (c.going())
                what(c);
    }
    template <class Do>
    void inParallel(const Do& what)
    {
        constexpr std::size_t waitingThreads = 32; // they wait for processes to end, which costs nothing
        forEachInParallel(m_cases.size(), waitingThreads, [&](std::size_t i) { what(m_cases[i]); });
    }
    Case* find(const SeatTp& seat)
    {
        for (auto& c : m_cases)
            if (c.order.seat == seat)
                return &c;
        return nullptr;
    }

    Result<void> renameOne(Case& c)
    {
        const auto& seat = c.order.seat;
        if (c.part)
            return {};
        const auto work = m_tree.work(seat);
        if (!pupitre::exists(m_tree.workspace(seat)))
            return adoptPublished(c);
        if (auto noted = writeFileAtomically(work / cutOffName, toIso(c.order.cutOff.value_or(now())));
            !noted)
            return noted;
        if (auto made = makeFolders(m_tree.submissions(seat)); !made)
            return made;
        const int number = nextSubmissionNumber(m_tree, seat);
        if (::rename(work.c_str(), partFolder(m_tree, seat, number).c_str()) != 0)
            return failErrno(work.string());
        c.part = number;
        if (auto synced = syncFolder(m_tree.submissions(seat)); !synced)
            return synced;
        return syncFolder(m_tree.seatTp(seat));
    }

    /// No workspace and no part: a freeze was cut short between its number and its mark, or there was nothing
    /// to freeze.
    Result<void> adoptPublished(Case& c)
    {
        const auto& seat = c.order.seat;
        const auto submissions = listSubmissions(m_tree, seat);
        if (!submissions)
            return tl::unexpected<Error>(submissions.error());
        const auto marks = readMarks(m_tree, seat);
        if (!marks)
            return tl::unexpected<Error>(marks.error());
        if (submissions->empty() || submissions->back().kind != SubmissionKind::Freeze)
            return fail(ErrorKind::NotFound, "workspace", seat.seat.text());
        c.receipt.submission = submissions->back();
        c.published = true;
        if (marks->frozen && marks->frozen->submission >= c.receipt.submission.number)
            return {};
        return writeFrozen(m_tree, seat, {c.receipt.submission.number, c.receipt.submission.at});
    }

    Result<void> sync() const
    {
        const Fd root(::open(m_tree.root().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        if (!root.valid() || ::syncfs(root.get()) != 0)
            return failErrno(m_tree.root().string());
        return {};
    }

    Result<void> publish(Case& c, const Json& totals, std::future<Result<void>>& synced)
    {
        if (!m_synced)
            m_synced = synced.get();
        if (!*m_synced)
            return *m_synced;
        const auto& seat = c.order.seat;
        const auto folder = partFolder(m_tree, seat, *c.part);
        const auto noted = readFile(folder / cutOffName, 64);
        const auto cutOff = noted ? instantFromIso(*noted) : Result<Instant>(now());
        c.receipt = Receipt{seat.course, seat.seat, seat.tp, {}, c.order.deadline, cutOff.value_or(now()),
                            hostName()};
        auto& submission = c.receipt.submission;
        submission = {*c.part,
                      SubmissionKind::Freeze,
                      now(),
                      totals.value("files", std::uint64_t{0}),
                      totals.value("bytes", std::uint64_t{0}),
                      totals.value("manifest", std::string())};
        if (auto published = publishSubmission(m_tree, c.receipt, folder); !published)
            return published;
        (void)removeFile(m_tree.submission(seat, *c.part)
                         / cutOffName); // the receipt has it; harmless if it stays
        return writeFrozen(m_tree, seat, {*c.part, submission.at});
    }

    const StateTree& m_tree;
    Engine& m_engine;
    std::vector<Case> m_cases;
    std::optional<Result<void>> m_synced;
};

} // namespace

std::vector<Frozen> Freeze::freeze(const std::vector<FreezeOrder>& orders, std::stop_token stop,
                                   const SeatDone& done) const
{
    Batch batch(m_tree, m_engine, orders);
    batch.endEverybody();
    batch.seeNobody();
    batch.rename();
    batch.settleAndPublish(std::move(stop), done);
    return batch.outcomes();
}

} // namespace pupitre
