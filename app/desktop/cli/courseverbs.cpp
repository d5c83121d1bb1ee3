// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Verbs that look at courses, and the one that removes them.
#include "app/desktop/cli/clitext.h"
#include "core/services/presenttime.h"
#include "core/wire/methods.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace pupitre
{

namespace
{

QString local(const Moment& moment)
{
    return moment.local.empty() ? shownTime(moment.utc)
                                : shown(moment.local).replace(QLatin1Char('T'), QLatin1Char(' '));
}

void showCourse(Terminal& terminal, const Course& course)
{
    const auto withoutKey = std::count_if(course.seats.begin(), course.seats.end(),
                                          [](const Seat& seat) { return keysOf(seat).empty(); });
    terminal.line(
        QStringLiteral("%1 (%2, %3)").arg(shown(course.title), shown(course.id.text()), shown(course.zone)));
    terminal.line(clitext::peopleLine(static_cast<int>(course.seats.size()), static_cast<int>(withoutKey)));
    for (const Tp& tp : course.tps) {
        terminal.line(
            QStringLiteral("\n%1 (%2): %3")
                .arg(shown(tp.title), shown(tp.id.text()), phaseName(phaseOf(tp, presentTime()).phase)));
        int number = 0;
        for (const Session& session : tp.sessions)
            terminal.line(clitext::sessionLine(++number, local(session.start), local(session.end)));
        terminal.line(clitext::deadlineLine(local(tp.deadline), local(tp.retention)));
    }
}

void remove(CliSession& session, const CourseCard& card)
{
    const auto force = session.arguments().has("force") ? RemovalForce::Force : RemovalForce::Refuse;
    session.program().classroom().removeCourse(
        card.ref, force,
        Reply<void>(&session, [&session, title = card.course.title](const Result<void>& removed) {
            if (!removed)
                return session.fail(removed.error());
            session.terminal().line(clitext::courseRemoved(shown(title)));
            session.terminal().document(Json::object());
            session.finish(ExitCode::Ok);
        }));
}

} // namespace

void courseList(CliSession& session)
{
    const Classroom& classroom = session.program().classroom();
    const auto list = [&session, &classroom] {
        Json courses = Json::array();
        std::vector<std::vector<QString>> rows;
        for (const CourseRef& ref : classroom.courses()) {
            const CourseCard& card = *classroom.card(ref);
            Json tps = Json::array();
            QStringList phases;
            for (const Tp& tp : card.course.tps) {
                const SeatPhase phase = phaseOf(tp, presentTime());
                phases << shown(tp.id.text()) + QStringLiteral(": ") + phaseName(phase.phase);
                tps.push_back({{"id", tp.id.text()}, {"title", tp.title}});
            }
            rows.push_back({shown(ref.course.text()), shown(card.course.title),
                            placeName(*session.program().places().place(ref.place)),
                            card.live ? QString() : shownTime(card.seenAt),
                            phases.join(QStringLiteral(", "))});
            courses.push_back({{"place", ref.place.text()},
                               {"id", ref.course.text()},
                               {"title", card.course.title},
                               {"live", card.live},
                               {"seenAt", toIso(card.seenAt)},
                               {"tps", std::move(tps)}});
        }
        if (rows.empty())
            session.terminal().line(clitext::noCourses());
        session.terminal().table(rows);
        session.terminal().document({{"courses", std::move(courses)}});
        session.finish(ExitCode::Ok);
    };
    if (!session.arguments().has("place"))
        return list(); // from the cache, at once: every place could take its time to answer
    session.withPlace({}, [&session, list](PlaceLink& link) {
        session.program().classroom().readAll(
            link.place().id, Reply<void>(&session, [&session, list](const Result<void>& read) {
                if (!read)
                    return session.fail(read.error());
                list();
            }));
    });
}

void courseShow(CliSession& session)
{
    session.withCourse(session.arguments().operand(0), [&session](const CourseCard& card) {
        showCourse(session.terminal(), card.course);
        session.terminal().document(
            {{"place", card.ref.place.text()}, {"revision", card.revision}, {"course", toJson(card.course)}});
        session.finish(ExitCode::Ok);
    });
}

void courseStatus(CliSession& session)
{
    session.withTp([&session](const TpRef& tp, const CourseCard& card) {
        session.program().places().link(tp.place)->call(
            method::status, {{"course", tp.course.text()}, {"tp", tp.tp.text()}},
            Reply<Json>(&session, [&session, card](const Result<Json>& json) {
                const auto status = json ? tpStatusFromJson(*json) : tl::unexpected(json.error());
                if (!status)
                    return session.fail(status.error());
                showStatus(session, card, *status);
                session.finish(ExitCode::Ok);
            }));
    });
}

void courseRemove(CliSession& session)
{
    session.withCourse(session.arguments().operand(0), [&session](const CourseCard& card) {
        if (session.arguments().has("yes"))
            return remove(session, card);
        session.program().classroom().removalLoss(
            card.ref, Reply<RemovalLoss>(
                          &session, [&session, title = card.course.title](const Result<RemovalLoss>& loss) {
                              if (!loss)
                                  return session.fail(loss.error());
                              session.terminal().problem(clitext::removalQuestion(shown(title), *loss));
                              session.refuse(clitext::sayYes());
                          }));
    });
}

} // namespace pupitre
