// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See plannedload.h.
#include "app/desktop/cli/plannedload.h"

#include "app/desktop/cli/coursetext.h"
#include "ui/courses/week/boardsources.h"

#include <nlohmann/json.hpp>

namespace pupitre
{

namespace
{

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

template <class T>
Json orNull(const std::optional<T>& value)
{
    return value ? Json(*value) : Json();
}

} // namespace

void withNewestPlans(CliSession& session, std::function<void()> then)
{
    if (!session.arguments().has("place"))
        return then();
    session.withPlace({}, [&session, then = std::move(then)](PlaceLink& link) {
        session.program().classroom().readAll(
            link.place().id, Reply<void>(&session, [&session, then](const Result<void>& read) {
                if (!read)
                    return session.fail(read.error());
                then();
            }));
    });
}

std::vector<CourseCard> cardsOf(const Classroom& classroom)
{
    std::vector<CourseCard> cards;
    for (const CourseRef& ref : classroom.courses())
        cards.push_back(*classroom.card(ref));
    return cards;
}

Capacities capacitiesOf(const BoardSources& sources)
{
    Capacities capacities;
    for (const auto& [place, source] : sources)
        capacities.emplace(place, source.has);
    return capacities;
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

Json toJson(const std::vector<PlaceTp>& tps)
{
    Json json = Json::array();
    for (const PlaceTp& tp : tps)
        json.push_back({{"course", tp.course.text()}, {"tp", tp.tp.text()}});
    return json;
}

Json toJson(const Conflict& conflict)
{
    Json shortages = Json::array();
    for (const Shortage& one : conflict.shortages)
        shortages.push_back(
            {{"of", wordOf(one.of)}, {"need", one.need}, {"have", one.have}, {"atLeast", one.atLeast}});
    return {{"from", toIso(conflict.from)},
            {"until", toIso(conflict.until)},
            {"tps", toJson(conflict.tps)},
            {"shortages", std::move(shortages)}};
}

Json toJson(const PlaceCapacity& has)
{
    return {{"memoryMiB", orNull(has.memoryMiB)}, {"cpus", orNull(has.cpus)}, {"gpus", orNull(has.gpus)}};
}

void showSessions(Terminal& terminal, const Board& board)
{
    std::vector<std::vector<QString>> rows;
    for (const BoardDay& day : board.days)
        for (const BoardBlock& block : day.blocks)
            rows.push_back({day.name, block.hours, block.course, block.tp, block.place});
    terminal.table(rows);
}

void showLoads(Terminal& terminal, const Board& board)
{
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
}

void showConflicts(Terminal& terminal, const Board& board)
{
    for (const BoardConflict& conflict : board.conflicts)
        terminal.problem(clitext::conflictLine(conflict.when, conflict.sentence));
}

} // namespace pupitre
