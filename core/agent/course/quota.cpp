// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See quota.h. What fails here is tried again in a minute; nothing else depends on it.
#include "core/agent/course/quota.h"

#include "core/agent/course/connections.h"
#include "core/agent/course/coursefile.h"
#include "core/agent/course/home.h"
#include "core/agent/course/instanceorder.h"
#include "core/agent/course/journal.h"
#include "core/agent/course/marks.h"
#include "core/agent/course/survey.h"
#include "core/agent/seats/usage.h"
#include "core/agent/system/clock.h"

#include <map>

namespace pupitre
{

namespace
{
constexpr std::string_view reasonStart = "quota: "; // a mark of another reason is not ours to clear
constexpr std::chrono::minutes sinceLastLook{2};    // a tick a minute, and one may be late

std::optional<int> quotaOf(const Tp& tp, Phase phase)
{
    if (phase != Phase::Open && phase != Phase::HandIn)
        return std::nullopt; // nobody writes
    return limitsIn(tp, profileIn(phase)).workspaceMiB;
}

bool blockedByUs(const Marks& marks)
{
    return marks.blocked && marks.blocked->starts_with(reasonStart);
}

bool mayHaveGrown(const SeatView& view)
{
    const bool seen = view.lastActivity && *view.lastActivity > now() - sinceLastLook;
    return view.alive || view.connections > 0 || seen || blockedByUs(view.marks);
}

/// Seats to measure, each with what it may take in MiB.
std::map<SeatTp, int> measured(const Course& course, const Survey& survey)
{
    std::map<SeatTp, int> seats;
    for (const SeatView& view : survey.views) {
        const Tp& tp = *course.tp(view.where.tp);
        const auto quota = quotaOf(tp, phaseOf(tp, view.where.seat, view.marks, now()).phase);
        if (quota && mayHaveGrown(view))
            seats.emplace(view.where, *quota);
    }
    return seats;
}

std::string reasonFor(const TreeSize& used, int quotaMiB)
{
    const auto limit = limitFrom(quotaMiB);
    const std::string start(reasonStart);
    if (used.tooDeep)
        return start + "folders nested too deep";
    if (used.files > limit.files)
        return start + "more than " + std::to_string(limit.files) + " files";
    return start + "more than " + std::to_string(quotaMiB) + " MiB";
}

/// What a seat takes in all its TPs: it is blocked as long as one of them is over.
struct SeatTaking {
    std::vector<SeatTp> tps;
    std::optional<SeatTp> over;
    std::string reason; // of `over`
};

std::map<SeatId, SeatTaking> takingsOf(const std::map<SeatTp, TreeSize>& usage,
                                       const std::map<SeatTp, int>& quotas)
{
    std::map<SeatId, SeatTaking> seats;
    for (const auto& [where, used] : usage) {
        SeatTaking& taking = seats[where.seat];
        taking.tps.push_back(where);
        const int quota = quotas.at(where);
        if (taking.over || !limitFrom(quota).exceededBy(used))
            continue;
        taking.over = where;
        taking.reason = reasonFor(used, quota);
    }
    return seats;
}

Result<void> block(const StateTree& tree, const SeatTaking& taking)
{
    if (auto written = writeBlocked(tree, taking.over->course, taking.over->seat, taking.reason); !written)
        return written;
    for (const SeatTp& where : taking.tps) // an sftp session begun before may write
        if (auto ended = endConnections(tree, where); !ended)
            return ended;
    return {};
}

/// Says whether the seat was blocked or freed.
bool apply(const StateTree& tree, const SeatTaking& taking)
{
    const SeatTp where = taking.over.value_or(taking.tps.front());
    const auto marks = readMarks(tree, where);
    if (!marks)
        return false;
    const bool over = taking.over.has_value();
    if (over == marks->blocked.has_value() || (!over && !blockedByUs(*marks)))
        return false;
    const auto done = over ? block(tree, taking) : clearBlocked(tree, where.course, where.seat);
    if (done)
        static_cast<void>(appendJournal(tree, where.course,
                                        JournalEntry{0,
                                                     {},
                                                     "tick",
                                                     over ? "block" : "unblock",
                                                     where.tp.text(),
                                                     where.seat.text(),
                                                     "ok",
                                                     taking.reason}));
    return true;
}
} // namespace

QuotaLook enforceQuotas(const StateTree& tree, Engine& engine)
{
    auto look = QuotaLook::NothingChanged;
    for (const CourseId& id : listCourses(tree).value_or(std::vector<CourseId>())) {
        if (!requireHome(tree, id))
            continue;
        const auto file = readCourse(tree, id);
        if (!file)
            continue; // reconcile tells of it
        const auto quotas = measured(file->course, surveyCourse(tree, file->course));
        if (quotas.empty())
            continue;
        std::map<SeatTp, TreeLimit> limits;
        for (const auto& [seat, quota] : quotas)
            limits.emplace(seat, limitFrom(quota));
        const auto usage = measureUsage(tree, engine, limits);
        if (!usage)
            continue;
        for (const auto& [seat, taking] : takingsOf(*usage, quotas))
            if (apply(tree, taking))
                look = QuotaLook::SomeBlockedOrFreed;
    }
    return look;
}

} // namespace pupitre
