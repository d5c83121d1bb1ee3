// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `forecast`: what the next weeks need of each place and where that is too little, and the same for whoever
// gives the machines: a calendar, a table, reservations of Slurm. From what was last seen, so also offline;
// with --place, that place is asked first, and only it is shown.
#include "app/desktop/cli/coursetext.h"
#include "app/desktop/cli/monitoring/forecastjson.h"
#include "app/desktop/cli/monitoring/forecasttext.h"
#include "app/desktop/cli/monitoring/monitoringverbs.h"
#include "app/desktop/cli/plannedload.h"
#include "core/monitoring/forecast/forecastfiles.h"
#include "core/monitoring/forecast/reservations.h"
#include "core/services/localtime.h"
#include "core/services/places/lastseen.h"
#include "core/services/presenttime.h"
#include "ui/courses/week/boardsources.h"
#include "ui/gpus/forecast/conflictwords.h"
#include "ui/gpus/forecast/hourwords.h"
#include "ui/words/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace pupitre
{

namespace
{

/// What there is to be said of the whole forecast.
struct Said {
    const std::vector<CourseCard>& cards;
    const BoardSources& sources;
    const Outlook& outlook;
    PlanNames names;
    Instant now{};
};

bool beginsIn(Instant at, const WeekBounds& week, Instant now)
{
    const Instant from = std::max(at, now); // what began before is of the first week
    return from >= week.front() && from < week.back();
}

/// Conflicts that begin in that week, each with its ways out below it.
void showConflictsOf(Terminal& terminal, const Said& said, const WeekBounds& week)
{
    const Capacities capacities = capacitiesOf(said.sources);
    for (const OutlookConflict& conflict : said.outlook.conflicts) {
        if (!beginsIn(conflict.conflict.from, week, said.now))
            continue;
        const ConflictLines lines = conflictLines(conflict, said.names, capacities, said.now);
        terminal.problem(clitext::conflictLine(lines.when, lines.sentence));
        for (const WayOutLine& way : lines.ways)
            terminal.problem(
                QStringLiteral("  → ")
                + (way.effect.isEmpty() ? way.sentence : way.sentence + QLatin1Char(' ') + way.effect));
    }
}

/// What hand-ins may take at once in that week, a place a row.
std::vector<std::vector<QString>> handInRows(const Said& said, const WeekBounds& week)
{
    std::vector<std::vector<QString>> rows;
    for (const PlaceForecast& place : said.outlook.places) {
        const Load most = peakOf(handInTimes(place), std::max(week.front(), said.now), week.back());
        if (most.instances > 0)
            rows.push_back({said.names.place(place.place), atMostText(needText(most, place.has))});
    }
    return rows;
}

/// Of the week that is under way, from the day on.
void showWeeks(Terminal& terminal, const Said& said, QDate today, int weeks)
{
    for (int week = 0; week < weeks; ++week) {
        const QDate monday = mondayOf(today).addDays(7 * week);
        const Board board = boardOf(said.cards, said.cards, said.sources, monday, said.now);
        const WeekBounds bounds = boundsFrom(monday);
        const auto handIns = handInRows(said, bounds);
        if (board.places.empty() && handIns.empty()) {
            terminal.line(clitext::emptyWeek(weekName(monday)));
            continue;
        }
        terminal.line(weekName(monday));
        showLoads(terminal, board);
        if (!board.places.empty() && !handIns.empty())
            terminal.line({});
        terminal.table(handIns);
        showConflictsOf(terminal, said, bounds);
        terminal.line({});
    }
}

/// For another program: as it is, without a line's end of ours.
void showText(Terminal& terminal, const std::string& text)
{
    if (text.empty())
        return;
    QString lines = QString::fromStdString(text);
    if (lines.endsWith(QLatin1Char('\n')))
        lines.chop(1);
    terminal.line(lines);
}

void answer(CliSession& session, int weeks)
{
    const PlaceBook& places = session.program().places();
    auto cards = cardsOf(session.program().classroom());
    if (session.arguments().has("place")) {
        const KnownPlace* only = places.find(session.arguments().value("place"));
        std::erase_if(
            cards, [only](const CourseCard& card) { return only == nullptr || card.ref.place != only->id; });
    }
    const auto sources = sourcesOf(places);
    const QDate today = QDate::currentDate();
    // The same end as of the weeks shown: a Monday's midnight in the person's zone.
    const QDate end = mondayOf(today).addDays(7 * weeks);
    const OutlookQuestion question{cards,
                                   capacitiesOf(sources),
                                   presentTime(),
                                   boundsFrom(end).front(),
                                   systemZone(),
                                   toStd(today.toString(Qt::ISODate)),
                                   static_cast<int>(today.daysTo(end))};
    const auto outlook = outlookOf(question);
    if (!outlook)
        return session.fail(outlook.error());

    Terminal& terminal = session.terminal();
    if (session.arguments().has("ics"))
        showText(terminal, forecastCalendar(outlook->places, question.now));
    else if (session.arguments().has("csv"))
        showText(terminal, forecastCsv(outlook->places));
    else if (session.arguments().has("scontrol"))
        for (const PlaceForecast& place : outlook->places)
            showText(terminal, slurmReservations(place, question.now));
    else
        showWeeks(terminal,
                  {cards, sources, *outlook,
                   planNames(cards,
                             [&sources](const PlaceId& place) {
                                 const auto known = sources.find(place);
                                 return known == sources.end() ? shownShort(place.text())
                                                               : known->second.name;
                             }),
                   question.now},
                  today, weeks);
    Json json = Json::array();
    for (const PlaceForecast& place : outlook->places)
        json.push_back(forecastJson(place, outlook->conflicts, lastSeen(places, place.place)));
    terminal.document(
        {{"from", toIso(question.now)}, {"until", toIso(question.until)}, {"places", std::move(json)}});
    session.finish(ExitCode::Ok);
}

} // namespace

void showForecast(CliSession& session)
{
    const std::string text = session.arguments().value("weeks");
    const auto weeks = forecastWeeks(text);
    if (!weeks)
        return session.refuse(noWeeks(shownShort(text)));
    withNewestPlans(session, [&session, weeks = *weeks] { answer(session, weeks); });
}

} // namespace pupitre
