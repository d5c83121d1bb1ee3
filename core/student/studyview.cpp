// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See studyview.h.
#include "core/student/studyview.h"

#include <algorithm>
#include <tuple>

namespace pupitre
{

namespace
{
constexpr std::chrono::hours soon{24};

Marks marksOf(const SeatStatus& seat)
{
    Marks marks;
    if (seat.frozen)
        marks.frozen = FrozenMark{seat.lastSubmission ? seat.lastSubmission->number : 0, {}};
    marks.purged = seat.phase == Phase::Purged;
    return marks;
}

/// In which phase there is work to look at and to hand in.
std::optional<StudyHurdle> withoutWork(Phase phase, const StudentTp& tp)
{
    switch (phase) {
    case Phase::Draft:
    case Phase::Prepared:
        return StudyHurdle::NotOpenYet;
    case Phase::Open:
    case Phase::HandIn:
        break;
    case Phase::Closed:
        return tp.seat.frozen ? StudyHurdle::Closed : StudyHurdle::BeingFrozen;
    case Phase::Purged:
        return StudyHurdle::Erased;
    }
    return std::nullopt;
}

std::optional<StudyHurdle> notWorkingIn(Phase phase, const StudentTp& tp)
{
    if (const auto hurdle = withoutWork(phase, tp))
        return hurdle;
    if (tp.seat.error && tp.seat.error->kind == ErrorKind::QuotaExceeded)
        return StudyHurdle::OverQuota;
    return std::nullopt;
}

std::optional<StudyHurdle> hurdleOfProof(StudyAct act, Phase phase, const StudentTp& tp)
{
    if (phase == Phase::Purged)
        return StudyHurdle::Erased;
    if (act == StudyAct::Download && phase == Phase::Closed && !tp.seat.frozen)
        return StudyHurdle::BeingFrozen;
    if (act == StudyAct::Feedback ? !tp.feedback : !tp.seat.lastSubmission)
        return StudyHurdle::NothingThere;
    return std::nullopt;
}

/// Smaller comes first.
std::tuple<int, Instant> rankOf(const StudyEntry& entry, Instant now)
{
    const Tp plan = ownPlan(*entry.tp);
    const Instant deadline = plan.deadline.utc;
    const auto newestFirst = [](Instant at) { return Instant{-at.time_since_epoch()}; };
    switch (entry.phase.phase) {
    case Phase::Open:
        return {0, entry.phase.until.value_or(deadline)};
    case Phase::HandIn:
        return {1, deadline};
    case Phase::Prepared: {
        const Instant opens = entry.phase.until.value_or(deadline);
        return {opens - now < soon ? 2 : 4, opens};
    }
    case Phase::Closed:
        return {3, newestFirst(deadline)};
    case Phase::Draft:
        return {5, deadline};
    case Phase::Purged:
        return {6, newestFirst(deadline)};
    }
    return {6, deadline};
}
} // namespace

StudyView viewOf(const CourseLink& link)
{
    return {link.enrolment(), link.status(), link.question()};
}

Tp ownPlan(const StudentTp& tp)
{
    Tp plan = tp.plan;
    for (Session& session : plan.sessions)
        session.end.utc = endsAt(tp.plan, session, tp.seat.seat);
    const Instant deadline = deadlineOf(tp.plan, tp.seat.seat);
    if (deadline != plan.deadline.utc)
        plan.deadline = {deadline, {}};
    plan.overrides.clear();
    return plan;
}

SeatPhase phaseNow(const StudentTp& tp, Instant now)
{
    return phaseOf(tp.plan, tp.seat.seat, marksOf(tp.seat), now);
}

std::optional<StudyHurdle> hurdleOf(const CourseLinkStatus& status)
{
    if (!status.error)
        return std::nullopt;
    switch (status.error->kind) {
    case ErrorKind::HostKeyChanged:
    case ErrorKind::HostKeyUnknown:
        return StudyHurdle::WrongHost;
    case ErrorKind::AuthenticationFailed:
        return StudyHurdle::KeyNotTaken;
    case ErrorKind::GateRefused:
        return StudyHurdle::Refused;
    default:
        return StudyHurdle::Unreachable;
    }
}

std::optional<StudyHurdle> hurdleOf(StudyAct act, const StudentTp& tp, const CourseLinkStatus& status,
                                    Instant now)
{
    if (act == StudyAct::Verify || act == StudyAct::StopJupyter)
        return std::nullopt; // nothing is asked of the place
    if (const auto hurdle = hurdleOf(status))
        return hurdle;
    if (tp.seat.revoked)
        return StudyHurdle::Withdrawn;
    const Phase phase = phaseNow(tp, now).phase;
    switch (act) {
    case StudyAct::Terminal:
    case StudyAct::Editor:
    case StudyAct::Jupyter:
    case StudyAct::HandIn:
        return notWorkingIn(phase, tp);
    case StudyAct::KeepCopy:
        return withoutWork(phase, tp);
    case StudyAct::Files: // to read, in every phase
        return phase == Phase::Purged ? std::optional(StudyHurdle::Erased) : std::nullopt;
    case StudyAct::Download:
    case StudyAct::Receipt:
    case StudyAct::Feedback:
        return hurdleOfProof(act, phase, tp);
    case StudyAct::Verify:
    case StudyAct::StopJupyter:
        break;
    }
    return std::nullopt;
}

std::optional<StudyAct> verbOf(const StudentTp& tp, Instant now)
{
    switch (phaseNow(tp, now).phase) {
    case Phase::Open:
        return StudyAct::Terminal;
    case Phase::HandIn:
        return StudyAct::HandIn;
    case Phase::Closed:
        return StudyAct::Download;
    case Phase::Draft:
    case Phase::Prepared:
    case Phase::Purged:
        break;
    }
    return std::nullopt;
}

bool concernsToday(const StudyEntry& entry, Instant now)
{
    constexpr int opensSoon = 2;
    return std::get<0>(rankOf(entry, now + entry.course->status.clockSkew)) <= opensSoon;
}

std::vector<StudyEntry> mostUrgentFirst(const std::vector<StudyView>& courses, Instant now)
{
    std::vector<std::pair<std::tuple<int, Instant>, StudyEntry>> ranked;
    for (const StudyView& course : courses) {
        if (!course.status.report)
            continue;
        const Instant there = now + course.status.clockSkew;
        for (const StudentTp& tp : course.status.report->tps) {
            const StudyEntry entry{&course, &tp, phaseNow(tp, there)};
            ranked.emplace_back(rankOf(entry, there), entry);
        }
    }
    std::ranges::stable_sort(ranked, {}, [](const auto& one) { return one.first; });
    std::vector<StudyEntry> entries;
    for (const auto& one : ranked)
        entries.push_back(one.second);
    return entries;
}

} // namespace pupitre
