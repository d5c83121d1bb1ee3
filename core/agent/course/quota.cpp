// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See quota.h. What fails here is tried again in a minute; nothing else depends on it.
#include "core/agent/course/quota.h"

#include "core/agent/course/coursefile.h"
#include "core/agent/course/home.h"
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
constexpr std::uint64_t quotaUnit = 1024 * 1024;

std::optional<int> quotaOf(const Tp& tp, Phase phase)
{
    if (phase == Phase::Open)
        return tp.open.workspaceMiB;
    if (phase == Phase::HandIn)
        return tp.handIn.workspaceMiB ? tp.handIn.workspaceMiB : tp.open.workspaceMiB;
    return std::nullopt;
}

bool blockedByUs(const Marks& marks)
{
    return marks.blocked && marks.blocked->starts_with(reasonStart);
}

/// Seats to measure, each with what it may take.
std::map<SeatTp, int> measured(const Course& course, const Survey& survey)
{
    std::map<SeatTp, int> seats;
    for (const SeatView& view : survey.views) {
        const Tp& tp = *course.tp(view.where.tp);
        const auto quota = quotaOf(tp, phaseOf(tp, view.where.seat, view.marks, now()).phase);
        if (quota && (view.alive || view.connections > 0 || blockedByUs(view.marks)))
            seats.emplace(view.where, *quota);
    }
    return seats;
}

void apply(const StateTree& tree, const SeatTp& seat, std::uint64_t usedMiB, int quotaMiB)
{
    const auto marks = readMarks(tree, seat);
    if (!marks)
        return;
    const bool over = usedMiB > static_cast<std::uint64_t>(quotaMiB);
    if (over == marks->blocked.has_value() || (!over && !blockedByUs(*marks)))
        return;
    const std::string reason =
        std::string(reasonStart) + std::to_string(usedMiB) + " MiB of " + std::to_string(quotaMiB);
    const auto done = over ? writeBlocked(tree, seat.course, seat.seat, reason)
                           : clearBlocked(tree, seat.course, seat.seat);
    if (done)
        static_cast<void>(appendJournal(
            tree, seat.course,
            JournalEntry{
                0, {}, "tick", over ? "block" : "unblock", seat.tp.text(), seat.seat.text(), "ok", reason}));
}
} // namespace

void enforceQuotas(const StateTree& tree, Engine& engine)
{
    for (const CourseId& id : listCourses(tree).value_or(std::vector<CourseId>())) {
        if (!requireHome(tree, id))
            continue;
        const auto file = readCourse(tree, id);
        if (!file)
            continue; // reconcile tells of it
        const auto quotas = measured(file->course, surveyCourse(tree, file->course));
        if (quotas.empty())
            continue;
        std::vector<SeatTp> seats;
        for (const auto& [seat, quota] : quotas)
            seats.push_back(seat);
        const auto usage = measureUsage(tree, engine, seats);
        if (!usage)
            continue;
        for (const auto& [seat, used] : *usage)
            if (const auto quota = quotas.find(seat); quota != quotas.end())
                apply(tree, seat, used.bytes / quotaUnit, quota->second);
    }
}

} // namespace pupitre
