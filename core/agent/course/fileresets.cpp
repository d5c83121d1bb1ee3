// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See fileresets.h. Done under the lock of each seat: a hand-in has the file before or after, and a frozen
// workspace is not there any more.
#include "core/agent/course/fileresets.h"

#include "core/agent/course/atwork.h"
#include "core/agent/course/coursefile.h"
#include "core/agent/course/home.h"
#include "core/agent/course/journal.h"
#include "core/agent/hosts/away.h"
#include "core/agent/seats/mappedwork.h"
#include "core/agent/system/beneath.h"
#include "core/agent/system/filelock.h"
#include "core/agent/system/smallfile.h"
#include "core/wire/resetjson.h"

#include <nlohmann/json.hpp>

#include <sys/stat.h>

namespace pupitre
{

namespace
{

constexpr std::chrono::seconds lockLimit{10}; // an instance that starts; a hand-in may take longer

Result<FileLock> claim(const StateTree& tree, const Tp& tp, const SeatTp& where, Instant now)
{
    if (const auto until = atWorkUntil(tree, tp, where, now); !until)
        return tl::unexpected(until.error());
    auto lock = FileLock::take(tree.lock(where), lockLimit);
    if (!lock)
        return lock;
    if (isAway(tree, where))
        return fail(ErrorKind::InvalidArgument, where.seat.text(), "away");
    if (!pupitre::exists(tree.workspace(where)))
        return fail(ErrorKind::NotFound, where.seat.text(), "workspace");
    return lock;
}

/// The file is handed out, as a file.
Result<void> requireHandedOut(const std::filesystem::path& code, const std::string& path)
{
    const auto folder = openFolder(code);
    if (!folder)
        return fail(ErrorKind::NotFound, path);
    struct stat status {
    };
    const auto file = openRegularBeneath(folder->get(), path, status);
    return file ? Result<void>{} : tl::unexpected(file.error());
}

class Resetting final
{
public:
    Resetting(const StateTree& tree, const FileResetOrder& order) : m_tree(tree), m_order(order) {}

    void claimSeats(const Tp& tp, Instant now)
    {
        for (const SeatId& seat : m_order.seats) {
            auto lock = claim(m_tree, tp, {m_order.course, m_order.tp, seat}, now);
            if (!lock) {
                m_resets.failed[seat] = lock.error();
                continue;
            }
            m_locks.push_back(std::move(*lock));
            m_seats.push_back(seat);
        }
    }
    Result<void> putBack(Engine& engine, const std::filesystem::path& code, std::stop_token stop)
    {
        if (m_seats.empty())
            return {};
        const auto facts = engine.available();
        if (!facts)
            return tl::unexpected(facts.error());
        const auto owner = static_cast<uid_t>(studentUid(facts->identity));
        std::vector<Json> jobs;
        for (const SeatId& seat : m_seats)
            jobs.push_back(mapped::putBack(code.string(),
                                           m_tree.workspace({m_order.course, m_order.tp, seat}).string(),
                                           m_order.path, owner));
        const auto answers = runMappedJobs(m_tree, engine, jobs, std::move(stop));
        for (std::size_t i = 0; i < answers.size(); ++i) {
            const auto reset =
                answers[i] ? fileResetFromJson(*answers[i]) : tl::unexpected<Error>(answers[i].error());
            if (reset)
                m_resets.done[m_seats[i]] = *reset;
            else
                m_resets.failed[m_seats[i]] = reset.error();
        }
        return {};
    }
    FileResets finish() { return std::move(m_resets); }

private:
    const StateTree& m_tree;
    const FileResetOrder& m_order;
    std::vector<SeatId> m_seats;
    std::vector<FileLock> m_locks; // of m_seats, until all are done
    FileResets m_resets;
};

Result<void> noteResets(const StateTree& tree, const FileResetOrder& order, const FileResets& resets)
{
    std::vector<JournalEntry> entries;
    for (const SeatId& seat : order.seats) {
        const auto failed = resets.failed.find(seat);
        entries.push_back({0,
                           {},
                           "teacher",
                           "resetFile",
                           order.tp.text(),
                           seat.text(),
                           failed == resets.failed.end() ? "ok" : wireName(failed->second.kind),
                           order.path});
    }
    return appendJournal(tree, order.course, std::move(entries));
}

} // namespace

Result<FileResets> resetFile(const StateTree& tree, Engine& engine, const FileResetOrder& order, Instant now,
                             std::stop_token stop)
{
    if (auto home = requireHome(tree, order.course); !home)
        return tl::unexpected(home.error());
    const auto file = readCourse(tree, order.course);
    if (!file)
        return tl::unexpected(file.error());
    const Tp* tp = file->course.tp(order.tp);
    if (tp == nullptr)
        return fail(ErrorKind::NotFound, order.tp.text());
    for (const SeatId& seat : order.seats)
        if (file->course.seat(seat) == nullptr)
            return fail(ErrorKind::NotFound, seat.text());
    const auto code = tree.code(order.course, order.tp, tp->codeVersion);
    if (auto handedOut = requireHandedOut(code, order.path); !handedOut)
        return tl::unexpected(handedOut.error());
    Resetting resetting(tree, order);
    resetting.claimSeats(*tp, now);
    if (auto done = resetting.putBack(engine, code, std::move(stop)); !done)
        return tl::unexpected(done.error());
    auto resets = resetting.finish();
    if (auto written = noteResets(tree, order, resets); !written)
        return tl::unexpected(written.error());
    return resets;
}

} // namespace pupitre
