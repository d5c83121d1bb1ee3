// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `course copy`: last year's course on this year's dates, moved by days or paired with a timetable. Old and
// new dates are said before anything is done.
#include "app/desktop/cli/clitext.h"
#include "app/desktop/cli/draftoptions.h"
#include "core/services/making/copydraft.h"
#include "ui/words/draftwords.h"
#include "ui/words/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace pupitre
{

namespace
{

Result<std::vector<TpDates>> newDates(const Arguments& arguments, const Course& course, const Events& events)
{
    auto dates = datesOf(course);
    for (const std::string& left : arguments.values("without")) {
        const auto found = std::find_if(dates.begin(), dates.end(),
                                        [&](const TpDates& one) { return one.tp.text() == left; });
        if (found == dates.end())
            return fail(ErrorKind::NotFound, left);
        found->wanted = false;
    }
    if (arguments.has("timetable"))
        return pairedWith(dates, events.sessions);
    const auto days = daysTo(dates, arguments.value("first"));
    if (!days)
        return fail(ErrorKind::InvalidArgument, "--first", arguments.value("first"));
    return movedBy(std::move(dates), *days);
}

Result<CopyDraft> copyFrom(CliSession& session, const CourseCard& card, const Events& events)
{
    std::set<CourseId> taken;
    for (const CourseRef& known : session.program().classroom().courses())
        if (known.place == card.ref.place)
            taken.insert(known.course);
    CopyDraft draft = copyDraftOf(card.course, std::move(taken));
    const Arguments& arguments = session.arguments();
    if (arguments.has("title"))
        draft.title = arguments.value("title");
    draft.courseId = arguments.value("id");
    auto roster = rosterOption(arguments);
    auto dates = roster ? newDates(arguments, card.course, events) : tl::unexpected(roster.error());
    if (!dates)
        return tl::unexpected(dates.error());
    draft.roster = std::move(*roster);
    draft.dates = std::move(*dates);
    return draft;
}

QString dateWords(const HoursDraft& hours)
{
    if (hours.sessions.empty())
        return QStringLiteral("-");
    return shown(hours.sessions.front().start).replace(QLatin1Char('T'), QLatin1Char(' '));
}

Json toJson(const HoursDraft& hours)
{
    Json sessions = Json::array();
    for (const SessionDraft& session : hours.sessions)
        sessions.push_back({{"start", session.start}, {"end", session.end}});
    return {{"sessions", std::move(sessions)}, {"deadline", hours.deadline}, {"retention", hours.retention}};
}

/// Says every TP with its old and new date, and what is wrong.
Json announce(Terminal& terminal, const CopyDraft& draft, const std::vector<CopyProblem>& problems)
{
    const auto was = datesOf(draft.from);
    Json tps = Json::array();
    std::vector<std::vector<QString>> rows;
    for (std::size_t i = 0; i < was.size(); ++i) {
        if (!draft.dates[i].wanted)
            continue;
        const HoursDraft& now = draft.dates[i].hours;
        rows.push_back(
            {shown(was[i].tp.text()), dateWords(was[i].hours), QStringLiteral("->"), dateWords(now)});
        tps.push_back({{"tp", was[i].tp.text()}, {"was", toJson(was[i].hours)}, {"willBe", toJson(now)}});
    }
    terminal.table(rows);
    Json said = Json::array();
    for (const CopyProblem& one : problems) {
        const std::string about = one.tp ? one.tp->text() : std::string();
        terminal.problem((about.empty() ? QString() : shown(about) + QStringLiteral(": "))
                         + draftSentence(one.problem));
        said.push_back({{"sentence", draftSentence(one.problem).toStdString()},
                        {"stops", one.problem.severity == DraftSeverity::Stops},
                        {"tp", about}});
    }
    return {{"tps", std::move(tps)}, {"problems", std::move(said)}};
}

void copy(CliSession& session, const CourseCard& card, const Events& events)
{
    const auto draft = copyFrom(session, card, events);
    if (!draft)
        return session.fail(draft.error());
    const auto problems = validate(*draft);
    Json document = announce(session.terminal(), *draft, problems);
    const auto course = courseFrom(*draft);
    if (!course || session.arguments().has("dry-run")) {
        session.terminal().document(std::move(document));
        return session.finish(course ? ExitCode::Ok : ExitCode::Failed);
    }
    session.program().creation().copy(
        card.ref, *course,
        Reply<CourseRef>(&session, [&session, document, events,
                                    course = *course](const Result<CourseRef>& made) {
            if (!made)
                return session.fail(made.error());
            for (const Tp& tp : course.tps)
                events.remember(session, {made->place, made->course, tp.id});
            Json whole = document;
            whole["place"] = made->place.text();
            whole["course"] = made->course.text();
            session.terminal().line(clitext::courseCopied(shown(course.title), shown(made->course.text())));
            session.terminal().document(std::move(whole));
            session.finish(ExitCode::Ok);
        }));
}

} // namespace

void courseCopy(CliSession& session)
{
    if (session.arguments().has("first") == session.arguments().has("timetable"))
        return session.refuse(clitext::sayWhen());
    session.withCourse(session.arguments().operand(0), [&session](const CourseCard& card) {
        withEvents(session, card.course.zone,
                   [&session, card](const Events& events) { copy(session, card, events); });
    });
}

} // namespace pupitre
