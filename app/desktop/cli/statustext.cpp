// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of `course status`, and of every change of a TP.
#include "app/desktop/cli/clitext.h"
#include "ui/words/errorwords.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <nlohmann/json.hpp>

namespace pupitre
{

namespace
{

QString handedIn(const SeatStatus& seat)
{
    if (!seat.lastSubmission)
        return QStringLiteral("–");
    return seat.frozen ? clitext::frozen(seat.lastSubmission->number)
                       : clitext::handedIn(seat.lastSubmission->number, shownTime(seat.lastSubmission->at));
}

std::vector<QString> row(const Course& course, const SeatStatus& seat)
{
    const Seat* who = course.seat(seat.seat);
    return {shown(seat.seat.text()),
            who == nullptr ? QString() : shownShort(displayName(*who), 40),
            phaseName(seat.phase),
            instanceStateName(seat.instance),
            seat.connections == 0 ? QStringLiteral("–") : QString::number(seat.connections),
            handedIn(seat),
            seat.error ? wordsFor(*seat.error).what : QString()};
}

} // namespace

void showStatus(CliSession& session, const CourseCard& card, const TpStatus& status)
{
    Terminal& terminal = session.terminal();
    terminal.document(toJson(status));
    const Tp* tp = card.course.tp(status.tp);
    terminal.line(clitext::statusTitle(shown(tp == nullptr ? status.tp.text() : tp->title),
                                       phaseName(status.phase.phase),
                                       status.phase.until ? shownTime(*status.phase.until) : QString()));
    std::vector<std::vector<QString>> rows{clitext::statusHeader()};
    int running = 0;
    int submitted = 0;
    for (const SeatStatus& seat : status.seats) {
        rows.push_back(row(card.course, seat));
        running += seat.instance == InstanceState::Running ? 1 : 0;
        submitted += seat.lastSubmission ? 1 : 0;
    }
    terminal.table(rows);
    terminal.line(clitext::statusCounts(running, static_cast<int>(status.seats.size()), submitted));
}

} // namespace pupitre
