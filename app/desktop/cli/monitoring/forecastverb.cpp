// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `forecast`: what the next weeks need of each place and where that is too little, and the same for whoever
// gives the machines: a calendar, a table, reservations of Slurm. From what was last seen, so also offline;
// with --place, that place is asked first, and only it is shown.
#include "app/desktop/cli/coursetext.h"
#include "app/desktop/cli/monitoring/forecasttext.h"
#include "app/desktop/cli/monitoring/monitoringverbs.h"
#include "app/desktop/cli/plannedload.h"
#include "core/monitoring/forecast/forecastfiles.h"
#include "core/monitoring/forecast/reservations.h"
#include "core/services/lastseen.h"
#include "core/services/presenttime.h"
#include "ui/courses/week/boardsources.h"
#include "ui/words/text.h"

#include <nlohmann/json.hpp>

namespace pupitre
{

namespace
{

Json forecastJson(const PlaceForecast& place, const std::optional<Instant>& seen)
{
    Json stretches = Json::array();
    for (const LoadStretch& stretch : place.stretches)
        stretches.push_back({{"from", toIso(stretch.from)},
                             {"until", toIso(stretch.until)},
                             {"tps", toJson(stretch.tps)},
                             {"load", toJson(stretch.load)}});
    Json conflicts = Json::array();
    for (const Conflict& conflict : place.conflicts)
        conflicts.push_back(toJson(conflict));
    return {{"place", place.place.text()},
            {"has", toJson(place.has)},
            {"seenAt", seen ? Json(toIso(*seen)) : Json()},
            {"stretches", std::move(stretches)},
            {"conflicts", std::move(conflicts)}};
}

/// Of the week that is under way, from the day on.
void showWeeks(Terminal& terminal, const std::vector<CourseCard>& cards, const BoardSources& sources,
               QDate today, int weeks)
{
    for (int week = 0; week < weeks; ++week) {
        const QDate monday = mondayOf(today).addDays(7 * week);
        const Board board = boardOf(cards, cards, sources, monday, presentTime());
        if (board.places.empty()) {
            terminal.line(clitext::emptyWeek(weekName(monday)));
            continue;
        }
        terminal.line(weekName(monday));
        showLoads(terminal, board);
        showConflicts(terminal, board);
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
    const Instant from = presentTime();
    // The same end as of the weeks shown: a Monday's midnight in the person's zone.
    const Instant until = boundsFrom(mondayOf(today).addDays(7 * (weeks - 1))).back();
    const auto forecast = forecastOf(cards, capacitiesOf(sources), from, until);

    Terminal& terminal = session.terminal();
    if (session.arguments().has("ics"))
        showText(terminal, forecastCalendar(forecast, from));
    else if (session.arguments().has("csv"))
        showText(terminal, forecastCsv(forecast));
    else if (session.arguments().has("scontrol"))
        for (const PlaceForecast& place : forecast)
            showText(terminal, slurmReservations(place));
    else
        showWeeks(terminal, cards, sources, today, weeks);
    Json json = Json::array();
    for (const PlaceForecast& place : forecast)
        json.push_back(forecastJson(place, lastSeen(places, place.place)));
    terminal.document({{"from", toIso(from)}, {"until", toIso(until)}, {"places", std::move(json)}});
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
