// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Verbs that change a running TP. Each ends with its status; a seat that failed makes the exit code 5.
#include "app/desktop/cli/clitext.h"
#include "core/services/localtime.h"

#include <algorithm>

namespace pupitre
{

namespace
{

Reply<TpStatus> shownAfter(CliSession& session, const CourseCard& card)
{
    return Reply<TpStatus>(&session, [&session, card](const Result<TpStatus>& status) {
        if (!status)
            return session.fail(status.error());
        showStatus(session, card, *status);
        const bool someFailed = std::any_of(status->seats.begin(), status->seats.end(),
                                            [](const SeatStatus& seat) { return seat.error.has_value(); });
        session.finish(someFailed ? ExitCode::Partly : ExitCode::Ok);
    });
}

void extendBy(CliSession& session, const TpRef& tp, const CourseCard& card, const std::vector<SeatId>& seats)
{
    const auto minutes = wholeNumber(session.arguments(), "minutes");
    if (!minutes)
        return session.refuse(clitext::badOption(minutes.error()));
    Classroom& classroom = session.program().classroom();
    if (*minutes)
        return classroom.extendSeats(tp, seats, std::chrono::minutes(**minutes), shownAfter(session, card));
    const auto deadline = toMoment(session.arguments().value("until"), card.course.zone, BareDate::DayEnd);
    if (!deadline)
        return session.fail(deadline.error());
    classroom.extendDeadline(tp, seats, deadline->moment, shownAfter(session, card));
}

} // namespace

void courseStart(CliSession& session)
{
    session.withTp([&session](const TpRef& tp, const CourseCard& card) {
        session.program().classroom().startTp(tp, shownAfter(session, card));
    });
}

void courseEnd(CliSession& session)
{
    session.withTp([&session](const TpRef& tp, const CourseCard& card) {
        session.program().classroom().endTp(tp, shownAfter(session, card));
    });
}

void courseExtend(CliSession& session)
{
    const Arguments& arguments = session.arguments();
    if (!arguments.has("seat"))
        return session.refuse(clitext::needsSeat());
    if (arguments.has("minutes") == arguments.has("until"))
        return session.refuse(clitext::needsMinutesOrUntil());
    session.withTp([&session](const TpRef& tp, const CourseCard& card) {
        const auto seats = session.seats(card.course, session.arguments().values("seat"));
        if (!seats)
            return session.fail(seats.error());
        extendBy(session, tp, card, *seats);
    });
}

void courseRestart(CliSession& session)
{
    if (!session.arguments().has("seat"))
        return session.refuse(clitext::needsSeat());
    session.withTp([&session](const TpRef& tp, const CourseCard& card) {
        const auto seats = session.seats(card.course, session.arguments().values("seat"));
        if (!seats)
            return session.fail(seats.error());
        session.program().classroom().restartSeats(tp, *seats, shownAfter(session, card));
    });
}

} // namespace pupitre
