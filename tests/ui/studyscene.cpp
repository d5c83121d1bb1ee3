// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See studyscene.h.
#include "tests/ui/studyscene.h"

namespace pupitre
{

using namespace std::chrono_literals;

namespace
{
constexpr auto hash = "9f3c1a205b7d4e8890aa12cdef34567801234567deadbeef9f3c1a205b7d4e88";

StudyView course(const std::string& id, const std::string& title, const std::string& teacher,
                 const std::string& host, Instant now)
{
    StudyView view;
    view.enrolment.name = id;
    Invitation& invitation = view.enrolment.invitation;
    invitation.course = *CourseId::parse(id);
    invitation.title = title;
    invitation.teacher = teacher;
    invitation.seat = *SeatId::parse("s07");
    invitation.student = "Étudiante 07";
    invitation.host = host;
    invitation.user = "pupitre";
    view.status.state = PlaceState::Ready;
    view.status.seenAt = now - 4s;
    StudentReport report;
    report.course = invitation.course;
    report.title = title;
    report.seat = invitation.seat;
    report.clock = now - 4s;
    report.zone = "Europe/Paris";
    report.members = {"Étudiante 07"};
    view.status.report = report;
    return view;
}

StudentTp tp(const std::string& id, const std::string& title, Instant start, Instant end, Instant deadline)
{
    StudentTp made;
    made.plan.id = *TpId::parse(id);
    made.plan.title = title;
    made.plan.sessions = {{{start, {}}, {end, {}}, {}, {}}};
    made.plan.deadline = {deadline, {}};
    made.plan.retention = {deadline + 70 * 24h, {}};
    made.plan.published = true;
    made.plan.open.memoryMiB = 8192;
    made.plan.open.seatsPerGpu = 4;
    made.plan.handIn.memoryMiB = 2048;
    made.seat.seat = *SeatId::parse("s07");
    made.seat.prepared = true;
    return made;
}

Submission submission(int number, SubmissionKind kind, Instant at)
{
    return {number, kind, at, 23, 1'400'000, hash};
}

StudentTp closed(const std::string& id, const std::string& title, Instant deadline, SubmissionKind kind)
{
    StudentTp made = tp(id, title, deadline - 10 * 24h, deadline - 10 * 24h + 4h, deadline);
    made.seat.phase = Phase::Closed;
    made.seat.frozen = true;
    made.seat.lastSubmission = submission(2, kind, kind == SubmissionKind::Freeze ? deadline : deadline - 2h);
    return made;
}
} // namespace

StudyView openStudy(Instant now)
{
    StudyView view = course("deep-learning", "Apprentissage profond", "Enseignant 02", "lab-gpu-1", now);
    StudentTp open = tp("tp3", "TP 3", now - 1h, now + 1h + 24min, now + 6 * 24h);
    open.plan.room = "B204";
    open.seat.phase = Phase::Open;
    open.seat.instance = InstanceState::Running;
    open.seat.connections = 1;
    view.status.report->tps = {open};
    return view;
}

std::vector<StudyView> studyScene(Instant now)
{
    StudyView deep = openStudy(now);
    auto& deepTps = deep.status.report->tps;
    deepTps.push_back(closed("tp2", "TP 2", now - 3 * 24h, SubmissionKind::HandIn));
    deepTps.push_back(tp("tp4", "TP 4", now + 7 * 24h, now + 7 * 24h + 4h, now + 14 * 24h));

    StudyView vision = course("vision", "Vision par ordinateur", "Enseignante 05", "lab-gpu-2", now);
    StudentTp handIn = tp("tp2", "TP 2", now - 5 * 24h, now - 5 * 24h + 4h, now + 2 * 24h + 5h);
    handIn.seat.phase = Phase::HandIn;
    handIn.seat.instance = InstanceState::Running;
    handIn.seat.handIns = 1;
    handIn.seat.lastSubmission = submission(1, SubmissionKind::HandIn, now - 17h);
    vision.status.report->tps = {handIn, tp("tp3", "TP 3", now + 20h, now + 23h, now + 9 * 24h)};
    vision.status.report->members = {"Étudiante 07", "Étudiant 12", "Étudiante 21"};
    vision.status.report->tps[0].atWork = {"Étudiant 12"};

    StudyView parallel = course("parallel", "Programmation parallèle", "Enseignant 03", "lab-cpu", now);
    StudentTp urgent =
        tp("tp5", "TP 5 : réductions et barrières", now - 2 * 24h, now - 2 * 24h + 3h, now + 8min);
    urgent.plan.handIn.seatsPerGpu = 0;
    urgent.seat.phase = Phase::HandIn;
    StudentTp erased = closed("tp1", "TP 1", now - 90 * 24h, SubmissionKind::HandIn);
    erased.seat.phase = Phase::Purged;
    parallel.status.report->tps = {urgent, closed("tp4", "TP 4", now - 14 * 24h, SubmissionKind::Freeze),
                                   erased};
    return {deep, vision, parallel};
}

std::vector<StudyView> pastStudies(Instant now)
{
    StudyView deep = course("deep-learning", "Apprentissage profond", "Enseignant 02", "lab-gpu-1", now);
    StudentTp answered = closed("tp2", "TP 2", now - 3 * 24h, SubmissionKind::HandIn);
    answered.feedback = true;
    StudentTp kept = closed("tp1", "TP 1", now - 30 * 24h, SubmissionKind::Freeze);
    StudentTp erased = closed("tp0", "TP 0", now - 90 * 24h, SubmissionKind::HandIn);
    erased.seat.phase = Phase::Purged;
    deep.saved.emplace(answered.plan.id, SavedSubmission{2, hash, "/home/etudiante/Rendus", now - 26h});
    deep.status.report->tps = {answered, kept, erased};

    StudyView vision = course("vision", "Vision par ordinateur", "Enseignante 05", "lab-gpu-2", now);
    StudentTp empty = closed("tp1", "TP 1", now - 8 * 24h, SubmissionKind::Freeze);
    empty.seat.lastSubmission.reset();
    vision.status.report->tps = {empty};
    return {deep, vision};
}

} // namespace pupitre
