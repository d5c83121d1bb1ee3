// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finding and reaching a joined course by what a person types.
#include "app/desktop/cli/student/studenttext.h"
#include "app/desktop/cli/student/studentverbs.h"

#include <memory>

namespace pupitre
{

namespace
{

/// The only one where nothing was typed.
CourseLink* studyNamed(Studies& studies, const std::string& text)
{
    const auto all = studies.courses();
    return text.empty() && all.size() == 1 ? all.front() : studies.find(text);
}

bool isOver(const CourseLinkStatus& status)
{
    return status.error && (status.state == PlaceState::Waiting || status.state == PlaceState::Offline);
}

} // namespace

void withStudy(CliSession& session, std::function<void(CourseLink&)> then)
{
    Studies& studies = session.program().studies();
    const std::string text = session.arguments().operand(0);
    CourseLink* link = studyNamed(studies, text);
    if (link == nullptr)
        return session.refuse(studies.courses().empty() ? studenttext::noCourses()
                                                        : studenttext::whichCourse(text));
    QObject::connect(link, &CourseLink::asked, &session, [&session, link](const Question& question) {
        link->answer(question.id, session.terminal().ask(question).value_or(Answer()));
    });
    const auto waiting = std::make_shared<QMetaObject::Connection>();
    *waiting = QObject::connect(link, &CourseLink::changed, &session, [&session, link, waiting, then] {
        const CourseLinkStatus& status = link->status();
        if (status.state != PlaceState::Ready && !isOver(status))
            return;
        QObject::disconnect(*waiting);
        if (status.state == PlaceState::Ready)
            return then(*link);
        session.fail(Error(*status.error));
    });
    link->open();
}

void withStudyTp(CliSession& session, const std::function<bool(const StudentTp&)>& fits,
                 std::function<void(CourseLink&, const StudentTp&)> then)
{
    withStudy(session, [&session, fits, then = std::move(then)](CourseLink& link) {
        const StudentReport& report = *link.status().report;
        const std::string name = session.arguments().operand(1);
        const StudentTp* found = nullptr;
        int several = 0;
        for (const StudentTp& tp : report.tps)
            if (name.empty() ? fits(tp) : tp.plan.id.text() == name) {
                found = &tp;
                ++several;
            }
        if (several == 1)
            return then(link, *found);
        if (name.empty())
            return session.refuse(report.tps.empty() ? studenttext::noTps() : studenttext::whichTp(report));
        session.fail({ErrorKind::NotFound, name, {}});
    });
}

} // namespace pupitre
