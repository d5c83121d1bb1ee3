// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `course roster`: what a class list would change in a course, and the change itself with --apply.
#include "app/desktop/cli/clitext.h"
#include "app/desktop/cli/coursetext.h"
#include "app/desktop/cli/peopletext.h"
#include "app/desktop/cli/rosteroptions.h"
#include "core/services/textfile.h"
#include "ui/words/draftwords.h"
#include "ui/words/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace pupitre
{

namespace
{

struct Change {
    RosterTable table;
    Roster roster;
    RosterDifference difference;
    std::vector<SeatId> leaving; // of those who could

    [[nodiscard]] bool leaves(const SeatId& seat) const
    {
        return std::find(leaving.begin(), leaving.end(), seat) != leaving.end();
    }
    [[nodiscard]] bool empty() const
    {
        return difference.added.empty() && difference.changed.empty() && leaving.empty();
    }
};

Json columnsOf(const RosterTable& table)
{
    Json columns = Json::array();
    const auto& names = table.rows.front().cells;
    for (std::size_t i = 0; i < table.meanings.size(); ++i)
        columns.push_back({{"number", i + 1},
                           {"name", table.headed && i < names.size() ? names[i] : std::string()},
                           {"meaning", table.meanings[i] ? Json(columnWord(*table.meanings[i])) : Json()}});
    return columns;
}

Json toJson(const RosterProblem& problem)
{
    return {
        {"line", problem.line},
        {"sentence",
         draftSentence(
             {DraftProblemKind::RosterLine, DraftSeverity::Warns, problem.value, {}, problem.line, problem})
             .toStdString()},
        {"leftOut", problem.severity == RosterSeverity::LeftOut}};
}

Json problemsOf(const Roster& roster)
{
    Json problems = Json::array();
    for (const RosterProblem& problem : roster.problems)
        problems.push_back(toJson(problem));
    return problems;
}

Json documentOf(const Course& course, const Change& change, bool applied)
{
    Json added = Json::array();
    for (const Seat& seat : change.difference.added)
        added.push_back(toJson(seat));
    Json changed = Json::array();
    for (const Seat& seat : change.difference.changed)
        changed.push_back({{"before", toJson(*course.seat(seat.id))}, {"after", toJson(seat)}});
    Json dropped = Json::array();
    for (const SeatId& seat : change.difference.dropped)
        dropped.push_back({{"seat", seat.text()}, {"leaves", change.leaves(seat)}});
    Json leavers = Json::array();
    for (const Leaver& leaver : change.difference.leavers)
        leavers.push_back({{"seat", leaver.seat.text()},
                           {"login", leaver.member.login},
                           {"leaves", change.leaves(leaver.seat)}});
    return {{"course", course.id.text()},
            {"columns", columnsOf(change.table)},
            {"problems", problemsOf(change.roster)},
            {"added", std::move(added)},
            {"changed", std::move(changed)},
            {"dropped", std::move(dropped)},
            {"leavers", std::move(leavers)},
            {"applied", applied}};
}

void sayProblems(Terminal& terminal, const Roster& roster)
{
    for (const RosterProblem& problem : roster.problems)
        terminal.problem(draftSentence(
            {DraftProblemKind::RosterLine, DraftSeverity::Warns, problem.value, {}, problem.line, problem}));
}

/// Nobody can be read: what a person has to choose from.
void askForColumns(CliSession& session, const RosterTable& table, const Roster& roster)
{
    Terminal& terminal = session.terminal();
    sayProblems(terminal, roster);
    std::vector<std::vector<QString>> rows;
    const auto guessed = guessedMeanings(table);
    for (std::size_t i = 0; i < table.meanings.size(); ++i) {
        std::vector<QString> row{QString::number(i + 1)};
        for (std::size_t line = 0; line < 2 && line < table.rows.size(); ++line) {
            const auto& cells = table.rows[line].cells;
            row.push_back(i < cells.size() ? shownShort(cells[i], 40) : QString());
        }
        row.push_back(guessed[i] ? clitext::perhaps(shown(columnWord(*guessed[i]))) : QString());
        rows.push_back(std::move(row));
    }
    terminal.table(rows);
    terminal.problem(clitext::sayColumns());
    terminal.document({{"columns", columnsOf(table)}, {"problems", problemsOf(roster)}, {"applied", false}});
    session.finish(ExitCode::Failed);
}

void show(Terminal& terminal, const Course& course, const Change& change)
{
    sayProblems(terminal, change.roster);
    const auto leave = [&](const SeatId& seat, const QString& line) {
        terminal.line(change.leaves(seat) ? line : clitext::staying(line));
    };
    for (const Seat& seat : change.difference.added)
        terminal.line(clitext::newSeat(seat));
    for (const Seat& seat : change.difference.changed)
        terminal.line(clitext::changedSeat(*course.seat(seat.id), seat));
    for (const SeatId& seat : change.difference.dropped)
        leave(seat, clitext::leavingSeat(*course.seat(seat)));
    for (const Leaver& leaver : change.difference.leavers)
        leave(leaver.seat, clitext::leavingMember(leaver.seat, leaver.member));
    if (allLeaving(change.difference, change.roster).empty()
        && !(change.difference.dropped.empty() && change.difference.leavers.empty()))
        terminal.problem(clitext::nobodyLeavesBecauseOfLines());
    if (change.empty())
        terminal.line(clitext::rosterSame());
    else
        terminal.line(clitext::rosterCounts(static_cast<int>(change.difference.added.size()),
                                            static_cast<int>(change.difference.changed.size()),
                                            static_cast<int>(change.leaving.size())));
}

void apply(CliSession& session, const CourseCard& card, const Change& change)
{
    session.program().classroom().changeStudents(
        card.ref, change.roster, change.leaving,
        Reply<CourseCard>(&session, [&session, card, change](const Result<CourseCard>& put) {
            if (!put)
                return session.fail(put.error());
            session.terminal().line(clitext::studentsChanged(shown(put->course.title)));
            session.terminal().document(documentOf(card.course, change, true));
            session.finish(ExitCode::Ok);
        }));
}

} // namespace

void courseRoster(CliSession& session)
{
    const auto text = readTextFile(session.arguments().operand(1), maxRosterBytes);
    auto table = text ? rosterTableWith(session.arguments(), *text) : tl::unexpected(text.error());
    auto read = table ? rosterWith(session.arguments(), *table) : tl::unexpected(table.error());
    if (!read)
        return session.fail(read.error());
    if (!namesPeople(table->meanings))
        return askForColumns(session, *table, *read);
    session.withCourse(session.arguments().operand(0),
                       [&session, table = *table, roster = *read](const CourseCard& card) {
                           const auto keep = session.seats(card.course, session.arguments().values("keep"));
                           if (!keep)
                               return session.fail(keep.error());
                           Change change{table, roster, difference(card.course.seats, roster), {}};
                           change.leaving = allLeaving(change.difference, roster);
                           std::erase_if(change.leaving, [&](const SeatId& seat) {
                               return std::find(keep->begin(), keep->end(), seat) != keep->end();
                           });
                           show(session.terminal(), card.course, change);
                           if (session.arguments().has("apply") && !change.empty())
                               return apply(session, card, change);
                           if (!change.empty())
                               session.terminal().line(clitext::sayApply());
                           session.terminal().document(documentOf(card.course, change, false));
                           session.finish(ExitCode::Ok);
                       });
}

} // namespace pupitre
