// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The verb "my tps": where one stands in every joined course. A place that cannot be reached shows what was
// last seen there, with its age.
#include "app/desktop/cli/student/studenttext.h"
#include "app/desktop/cli/student/studentverbs.h"
#include "core/domain/schedule.h"
#include "core/wire/studentreportjson.h"
#include "ui/student/studywords.h"
#include "ui/words/errorwords.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <nlohmann/json.hpp>

#include <memory>

namespace pupitre
{

namespace
{

QString until(const StudentTp& tp)
{
    if (tp.seat.phase == Phase::HandIn)
        return shownTime(deadlineOf(tp.plan, tp.seat.seat));
    return tp.seat.until ? shownTime(*tp.seat.until) : QStringLiteral("–");
}

Json toJson(const CourseLink& link)
{
    const CourseLinkStatus& status = link.status();
    Json json{{"name", link.enrolment().name},
              {"title", link.enrolment().invitation.title},
              {"host", link.enrolment().invitation.host},
              {"live", status.state == PlaceState::Ready}};
    if (status.seenAt)
        json["seenAt"] = toIso(*status.seenAt);
    if (status.error)
        json["error"] = toJson(*status.error);
    if (status.report)
        json["report"] = toJson(*status.report);
    return json;
}

void show(Terminal& terminal, const CourseLink& link)
{
    const CourseLinkStatus& status = link.status();
    terminal.line(studenttext::courseLine(link));
    if (status.error)
        terminal.problem(sentence(*status.error));
    if (!status.report)
        return;
    if (status.report->tps.empty())
        return terminal.line(studenttext::noTps());
    std::vector<std::vector<QString>> rows{studenttext::tpHeader()};
    for (const StudentTp& tp : status.report->tps)
        rows.push_back({shown(tp.plan.id.text()), shownShort(tp.plan.title, 40), phaseName(tp.seat.phase),
                        until(tp), instanceStateName(tp.seat.instance), studenttext::handInOf(tp.seat)});
    terminal.table(rows);
    for (const StudentTp& tp : status.report->tps)
        if (const QString group = membersText(*status.report, tp);
            !group.isEmpty() && (tp.seat.phase == Phase::Open || tp.seat.phase == Phase::HandIn))
            terminal.line(shown(tp.plan.id.text()) + QStringLiteral("  ") + group);
}

void showAll(CliSession& session)
{
    Json all = Json::array();
    bool unreached = false;
    for (const CourseLink* link : session.program().studies().courses()) {
        show(session.terminal(), *link);
        all.push_back(toJson(*link));
        unreached = unreached || link->status().state != PlaceState::Ready;
    }
    session.terminal().document({{"courses", std::move(all)}});
    session.finish(unreached ? ExitCode::Partly : ExitCode::Ok);
}

bool isDecided(const CourseLinkStatus& status)
{
    return status.state == PlaceState::Ready || status.error.has_value();
}

} // namespace

void myTps(CliSession& session)
{
    Studies& studies = session.program().studies();
    if (studies.courses().empty()) {
        session.terminal().line(studenttext::noCourses());
        session.terminal().document({{"courses", Json::array()}});
        return session.finish(ExitCode::Ok);
    }
    QObject::connect(&studies, &Studies::asked, &session,
                     [&session](CourseLink* link, const Question& question) {
                         link->answer(question.id, session.terminal().ask(question).value_or(Answer()));
                     });
    const auto over = std::make_shared<bool>(false);
    QObject::connect(&studies, &Studies::changed, &session, [&session, &studies, over] {
        for (const CourseLink* link : studies.courses())
            if (!isDecided(link->status()))
                return;
        if (!std::exchange(*over, true))
            showAll(session);
    });
    studies.openAll();
}

} // namespace pupitre
