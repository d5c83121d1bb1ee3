// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `course week`: sessions and deadlines of a week, the load of each place day by day, and where it is too
// little. From what was last seen, so also offline; with --place, that place is asked first.
#include "app/desktop/cli/clitext.h"
#include "app/desktop/cli/coursetext.h"
#include "app/desktop/cli/plannedload.h"
#include "core/services/classroom/placeweeks.h"
#include "core/services/places/lastseen.h"
#include "core/services/presenttime.h"
#include "ui/courses/week/boardsources.h"
#include "ui/words/text.h"

#include <nlohmann/json.hpp>

namespace pupitre
{

namespace
{

Json weekJson(const PlaceWeek& week, const std::optional<Instant>& seen)
{
    Json days = Json::array();
    for (const Load& load : week.days)
        days.push_back(toJson(load));
    Json conflicts = Json::array();
    for (const Conflict& conflict : week.conflicts)
        conflicts.push_back(toJson(conflict));
    return {{"place", week.place.text()},
            {"has", toJson(week.has)},
            {"seenAt", seen ? Json(toIso(*seen)) : Json()},
            {"days", std::move(days)},
            {"conflicts", std::move(conflicts)}};
}

void showBoard(Terminal& terminal, const Board& board, QDate monday)
{
    if (board.isEmpty())
        return terminal.line(clitext::emptyWeek(weekName(monday)));
    terminal.line(weekName(monday));
    showSessions(terminal, board);
    showLoads(terminal, board);
    showConflicts(terminal, board);
}

void showWeek(CliSession& session, QDate monday)
{
    const PlaceBook& places = session.program().places();
    const auto cards = cardsOf(session.program().classroom());
    const auto sources = sourcesOf(places);
    showBoard(session.terminal(), boardOf(cards, cards, sources, monday, presentTime()), monday);

    Json weeks = Json::array();
    for (const PlaceWeek& week : placeWeeksOf(cards, capacitiesOf(sources), boundsFrom(monday)))
        weeks.push_back(weekJson(week, lastSeen(places, week.place)));
    session.terminal().document(
        {{"monday", monday.toString(Qt::ISODate).toStdString()}, {"places", std::move(weeks)}});
    session.finish(ExitCode::Ok);
}

} // namespace

void courseWeek(CliSession& session)
{
    const std::string text = session.arguments().operand(0);
    const QDate day =
        text.empty() ? QDate::currentDate() : QDate::fromString(QString::fromStdString(text), Qt::ISODate);
    if (!day.isValid())
        return session.refuse(clitext::noDay(shownShort(text)));
    const QDate monday = mondayOf(day);
    withNewestPlans(session, [&session, monday] { showWeek(session, monday); });
}

} // namespace pupitre
