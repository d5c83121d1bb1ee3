// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `course week`: sessions and deadlines of a week, the load of each place day by day, and where it is too
// little. From what was last seen, so also offline; with --place, that place is asked first.
#include "app/desktop/cli/clitext.h"
#include "app/desktop/cli/coursetext.h"
#include "core/services/lastseen.h"
#include "core/services/placeweeks.h"
#include "core/services/presenttime.h"
#include "ui/courses/week/boardsources.h"
#include "ui/words/text.h"

#include <nlohmann/json.hpp>

namespace pupitre
{

namespace
{

std::vector<CourseCard> cardsOf(const Classroom& classroom)
{
    std::vector<CourseCard> cards;
    for (const CourseRef& ref : classroom.courses())
        cards.push_back(*classroom.card(ref));
    return cards;
}

Json toJson(const Load& load)
{
    return {{"instances", load.instances},
            {"memoryMiB", load.memoryMiB},
            {"cpus", load.cpus},
            {"gpus", load.gpus},
            {"memoryUnlimited", load.memoryUnlimited},
            {"cpusUnlimited", load.cpusUnlimited}};
}

const char* wordOf(Resource resource)
{
    switch (resource) {
    case Resource::Gpus:
        return "gpus";
    case Resource::Memory:
        return "memoryMiB";
    case Resource::Cpus:
        return "cpus";
    }
    return "";
}

Json toJson(const Conflict& conflict)
{
    Json tps = Json::array();
    for (const PlaceTp& tp : conflict.tps)
        tps.push_back({{"course", tp.course.text()}, {"tp", tp.tp.text()}});
    Json shortages = Json::array();
    for (const Shortage& one : conflict.shortages)
        shortages.push_back(
            {{"of", wordOf(one.of)}, {"need", one.need}, {"have", one.have}, {"atLeast", one.atLeast}});
    return {{"from", toIso(conflict.from)},
            {"until", toIso(conflict.until)},
            {"tps", std::move(tps)},
            {"shortages", std::move(shortages)}};
}

template <class T>
Json orNull(const std::optional<T>& value)
{
    return value ? Json(*value) : Json();
}

Json toJson(const PlaceWeek& week, const std::optional<Instant>& seen)
{
    Json days = Json::array();
    for (const Load& load : week.days)
        days.push_back(toJson(load));
    Json conflicts = Json::array();
    for (const Conflict& conflict : week.conflicts)
        conflicts.push_back(toJson(conflict));
    return {{"place", week.place.text()},
            {"has",
             {{"memoryMiB", orNull(week.has.memoryMiB)},
              {"cpus", orNull(week.has.cpus)},
              {"gpus", orNull(week.has.gpus)}}},
            {"seenAt", seen ? Json(toIso(*seen)) : Json()},
            {"days", std::move(days)},
            {"conflicts", std::move(conflicts)}};
}

void showBoard(Terminal& terminal, const Board& board, QDate monday)
{
    if (board.isEmpty())
        return terminal.line(clitext::emptyWeek(weekName(monday)));
    terminal.line(weekName(monday));
    std::vector<std::vector<QString>> rows;
    for (const BoardDay& day : board.days)
        for (const BoardBlock& block : day.blocks)
            rows.push_back({day.name, block.hours, block.course, block.tp, block.place});
    terminal.table(rows);
    for (const BoardPlace& place : board.places) {
        terminal.line(QStringLiteral("\n") + place.name + QStringLiteral(" · ") + place.facts);
        std::vector<std::vector<QString>> loads;
        for (std::size_t day = 0; day < place.days.size(); ++day) {
            std::vector<QString> row{board.days[day].name};
            for (const LoadLine& line : place.days[day].lines)
                row.push_back(resourceName(line.of) + QLatin1Char(' ') + line.text
                              + (line.isShort ? QStringLiteral(" !") : QString()));
            if (row.size() > 1)
                loads.push_back(std::move(row));
        }
        terminal.table(loads);
    }
    for (const BoardConflict& conflict : board.conflicts)
        terminal.problem(clitext::conflictLine(conflict.when, conflict.sentence));
}

void showWeek(CliSession& session, QDate monday)
{
    const PlaceBook& places = session.program().places();
    const auto cards = cardsOf(session.program().classroom());
    const auto sources = sourcesOf(places);
    showBoard(session.terminal(), boardOf(cards, cards, sources, monday, presentTime()), monday);

    Capacities capacities;
    for (const auto& [place, source] : sources)
        capacities.emplace(place, source.has);
    Json weeks = Json::array();
    for (const PlaceWeek& week : placeWeeksOf(cards, capacities, boundsFrom(monday)))
        weeks.push_back(toJson(week, lastSeen(places, week.place)));
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
    if (!session.arguments().has("place"))
        return showWeek(session, monday);
    session.withPlace({}, [&session, monday](PlaceLink& link) {
        session.program().classroom().readAll(
            link.place().id, Reply<void>(&session, [&session, monday](const Result<void>& read) {
                if (!read)
                    return session.fail(read.error());
                showWeek(session, monday);
            }));
    });
}

} // namespace pupitre
