// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See reconcile.h.
#include "core/agent/course/reconcile.h"

#include "core/agent/course/brought.h"
#include "core/agent/course/connections.h"
#include "core/agent/course/coursefile.h"
#include "core/agent/course/home.h"
#include "core/agent/course/journal.h"
#include "core/agent/course/reserve.h"
#include "core/agent/course/resting.h"
#include "core/agent/course/seaterror.h"
#include "core/agent/course/strangers.h"
#include "core/agent/course/survey.h"
#include "core/agent/hosts/hosted.h"
#include "core/agent/keys/keylines.h"
#include "core/agent/seats/instances.h"
#include "core/agent/seats/submissionfolder.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/smallfile.h"

#include <algorithm>
#include <atomic>
#include <set>

namespace pupitre
{

namespace
{
/// A freeze cut short, then a reopening, then a start: more rounds than that mean that a plan does not come
/// to an end.
constexpr int mostRounds = 4;
constexpr std::int64_t standingEveryMs = 200;

/// Passes progress on, and leaves it in the standing file now and then.
ProgressSink recorded(const StateTree& tree, const CourseId& id, const ProgressSink& progress)
{
    const auto last = std::make_shared<std::atomic<std::int64_t>>(-standingEveryMs);
    return [&tree, &id, &progress, last](const Progress& step) {
        if (progress)
            progress(step);
        const std::int64_t at = sinceBoot().count();
        std::int64_t before = last->load();
        if ((step.done == 0 || at - before >= standingEveryMs) && last->compare_exchange_strong(before, at))
            writeStanding(tree, id, step);
    };
}

/// Everything the plan says now, less the seats that are not this place's or failed already in this
/// reconcile.
std::vector<Action> planNow(const Course& course, const std::optional<Hosted>& hosted, const Survey& survey,
                            ClockTrust trust, const std::set<SeatTp>& leftOut)
{
    std::vector<Action> plan;
    const Instant at = now();
    for (const SeatView& view : survey.views) {
        if (leftOut.contains(view.where))
            continue;
        const auto actions =
            hosted ? planForHosted(course, *hosted, view, at, trust) : planFor(course, view, at, trust);
        plan.insert(plan.end(), actions.begin(), actions.end());
    }
    return plan;
}

std::vector<JournalEntry> entriesOf(const std::string& who, const CarriedOut& outcome)
{
    std::vector<JournalEntry> entries;
    for (const Action& action : outcome.done) {
        if (action.kind == ActionKind::SetUntil)
            continue; // follows from a click that is in the journal
        entries.push_back(
            {0, {}, who, wireName(action.kind), action.where.tp.text(), action.where.seat.text(), "ok", {}});
    }
    return entries;
}

/// One that keeps failing is told once, not each minute.
std::vector<JournalEntry> newFailures(const StateTree& tree, const std::string& who,
                                      const std::vector<SeatFailure>& failures)
{
    std::vector<JournalEntry> entries;
    for (const SeatFailure& failure : failures) {
        if (failure.where.seat.empty() || readSeatError(tree, failure.where) == failure.error)
            continue;
        entries.push_back({0,
                           {},
                           who,
                           "failed",
                           failure.where.tp.text(),
                           failure.where.seat.text(),
                           wireName(failure.error.kind),
                           failure.error.subject + ": " + failure.error.detail});
    }
    return entries;
}

void tidyTemporaries(const StateTree& tree, const Course& course)
{
    removeOrphanedTemporaries(tree.root());
    removeOrphanedTemporaries(tree.run());
    removeOrphanedTemporaries(tree.course(course.id));
    removeOrphanedTemporaries(tree.marks(course.id));
    for (const Tp& tp : course.tps)
        for (const Seat& seat : course.seats) {
            const SeatTp where{course.id, tp.id, seat.id};
            for (const auto& folder : {tree.seatTp(where), tree.work(where), tree.away(where),
                                       tree.control(where), tree.connections(where)})
                removeOrphanedTemporaries(folder);
            if (!hasUnfinishedCopies(tree, where))
                continue;
            if (const auto lock = FileLock::tryTake(tree.lock(where))) // else it is under way
                removeUnfinishedCopies(tree, where);
        }
}

Result<void> syncKeys(const StateTree& tree, const ProgressSink& progress)
{
    if (progress)
        progress({"keys", "", 0, 1});
    const auto courses = coursesWithKeys(tree);
    return courses ? syncKeyLines(tree, *courses) : tl::unexpected(courses.error());
}
} // namespace

Result<FileLock> takeReconcileLock(const StateTree& tree, const CourseId& id, const ProgressSink& progress,
                                   std::stop_token stop)
{
    std::optional<Progress> last;
    while (true) {
        auto lock = FileLock::take(tree.course(id) / "reconcile.lock", std::chrono::milliseconds{500}, stop);
        if (lock || lock.error().kind != ErrorKind::Busy)
            return lock;
        const auto standing = readStanding(tree, id);
        if (standing && standing != last && progress)
            progress(*standing);
        last = standing;
    }
}

Result<Reconciled> Reconcile::course(const CourseId& id, const ProgressSink& progress,
                                     std::stop_token stop) const
{
    if (!pupitre::exists(m_tree.courseFile(id)))
        return fail(ErrorKind::NotFound, id.text());
    const auto lock = takeReconcileLock(m_tree, id, progress, stop);
    if (!lock)
        return tl::unexpected(lock.error());
    auto outcome = locked(id, recorded(m_tree, id, progress), stop);
    clearStanding(m_tree, id);
    return outcome;
}

Result<Reconciled> Reconcile::locked(const CourseId& id, const ProgressSink& progress,
                                     std::stop_token stop) const
{
    Reconciled whole;
    whole.jump = standingJump(m_tree);
    const ClockTrust trust = whole.jump ? ClockTrust::Doubtful : ClockTrust::Trusted;
    if (auto kept = keepReserve(m_tree); !kept)
        whole.failures.push_back({{id, {}, {}}, kept.error()});
    if (auto synced = syncKeys(m_tree, progress); !synced)
        whole.failures.push_back({{id, {}, {}}, synced.error()});

    const auto home = readHome(m_tree, id);
    const auto known = home ? readCourse(m_tree, id) : tl::unexpected(home.error());
    if (!known)
        return tl::unexpected(known.error());
    if (home->state != HomeState::Here) {
        const auto awake = putToRest(m_tree, m_machine.engine, everySeatTp(known->course));
        whole.failures.insert(whole.failures.end(), awake.begin(), awake.end());
        return whole;
    }
    const auto hosted = readHosted(m_tree, id);
    if (!hosted)
        return tl::unexpected(hosted.error());
    std::set<SeatTp> away;
    std::set<SeatTp> leftOut; // away, or failed
    for (SeatFailure& failure : takeInBroughtWork(m_tree, m_machine.engine, known->course, stop)) {
        leftOut.insert(failure.where);
        whole.failures.push_back(std::move(failure));
    }
    for (int round = 0; round < mostRounds; ++round) {
        // Read again each round: an extension given meanwhile must not be frozen over.
        const auto file = readCourse(m_tree, id);
        if (!file)
            return tl::unexpected(file.error());
        Survey survey = surveyCourse(m_tree, file->course);
        if (round == 0 && !*hosted) {
            const auto before = whole.changed;
            away = tend(file->course, survey, whole, progress, stop);
            leftOut.insert(away.begin(), away.end());
            if (whole.changed != before)
                survey = surveyCourse(m_tree, file->course);
        }
        if (round == 0) {
            whole.failures.insert(whole.failures.end(), survey.failures.begin(), survey.failures.end());
            const auto strangers = endStrangers(m_tree, file->course);
            whole.failures.insert(whole.failures.end(), strangers.begin(), strangers.end());
            tidyTemporaries(m_tree, file->course);
            for (const SeatView& view : survey.views)
                tidyConnections(m_tree, view.where, view.connections > 0);
        }
        whole.next = nextChange(file->course, survey.views, now());
        const auto plan = planNow(file->course, *hosted, survey, trust, leftOut);
        if (plan.empty())
            break;
        const CarriedOut outcome = CarryOut(m_tree, m_machine, file->course).run(plan, progress, stop);
        whole.changed += outcome.done.size();
        for (const SeatFailure& failure : outcome.failures)
            leftOut.insert(failure.where);
        whole.failures.insert(whole.failures.end(), outcome.failures.begin(), outcome.failures.end());
        if (auto written = appendJournal(m_tree, id, entriesOf(m_who, outcome)); !written)
            whole.failures.push_back({{id, {}, {}}, written.error()});
    }
    const auto file = readCourse(m_tree, id);
    if (!file)
        return tl::unexpected(file.error());
    const auto withoutImage = makeImagesReady(file->course, away, progress, stop);
    whole.failures.insert(whole.failures.end(), withoutImage.begin(), withoutImage.end());
    if (auto written = appendJournal(m_tree, id, newFailures(m_tree, m_who, whole.failures)); !written)
        whole.failures.push_back({{id, {}, {}}, written.error()});
    keepSeatErrors(m_tree, file->course, whole.failures);
    return whole;
}

std::set<SeatTp> Reconcile::tend(const Course& course, const Survey& survey, Reconciled& whole,
                                 const ProgressSink& progress, std::stop_token stop) const
{
    auto tended =
        tendHosts(m_tree, m_machine.engine, course, survey.views, m_hostTimes, progress, std::move(stop));
    whole.changed += tended.changed;
    whole.failures.insert(whole.failures.end(), tended.failures.begin(), tended.failures.end());
    for (JournalEntry& entry : tended.entries)
        entry.who = m_who;
    if (auto written = appendJournal(m_tree, course.id, std::move(tended.entries)); !written)
        whole.failures.push_back({{course.id, {}, {}}, written.error()});
    return std::move(tended.away);
}

std::vector<SeatFailure> Reconcile::makeImagesReady(const Course& course, const std::set<SeatTp>& away,
                                                    const ProgressSink& progress, std::stop_token stop) const
{
    std::vector<SeatFailure> failures;
    for (const Tp& tp : course.tps) {
        const Phase phase = phaseOf(tp, now()).phase;
        if (tp.image.empty() || (phase != Phase::Prepared && phase != Phase::Open && phase != Phase::HandIn))
            continue;
        if (progress)
            progress({"image", "", 0, 1});
        const auto ready = m_machine.makeReady(tp.image, stop);
        if (ready)
            continue;
        for (const Seat& seat : course.seats)
            if (seat.standing == SeatStanding::Active && !away.contains({course.id, tp.id, seat.id}))
                failures.push_back({{course.id, tp.id, seat.id}, ready.error()});
    }
    return failures;
}

Result<Reconciled> Reconcile::everything(const ProgressSink& progress, std::stop_token stop) const
{
    const auto ids = listCourses(m_tree);
    if (!ids)
        return tl::unexpected(ids.error());
    Reconciled whole;
    for (const CourseId& id : *ids) {
        auto one = course(id, progress, stop);
        if (!one) {
            whole.failures.push_back({{id, {}, {}}, one.error()});
            continue;
        }
        whole.changed += one->changed;
        whole.failures.insert(whole.failures.end(), one->failures.begin(), one->failures.end());
        if (one->jump)
            whole.jump = one->jump;
        if (one->next && (!whole.next || *one->next < *whole.next))
            whole.next = one->next;
    }
    return whole;
}

std::vector<SeatFailure> Reconcile::endInstances(const std::vector<SeatTp>& seats) const
{
    auto failures = Instances(m_tree, m_machine.engine).end(seats);
    const auto there = endAway(m_tree, m_machine.engine, seats);
    failures.insert(failures.end(), there.begin(), there.end());
    return failures;
}

} // namespace pupitre
