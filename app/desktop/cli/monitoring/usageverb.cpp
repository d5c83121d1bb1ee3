// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `usage`: what was held and used since a day, from what this computer wrote down; no place is asked.
#include "app/desktop/cli/monitoring/monitoringverbs.h"
#include "app/desktop/cli/monitoring/readingjson.h"
#include "app/desktop/cli/monitoring/usagetext.h"
#include "core/monitoring/recording/recordedlab.h"
#include "core/services/presenttime.h"
#include "ui/gpus/usage/usagewords.h"
#include "ui/words/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace pupitre
{

namespace
{
/// Held until the answer is there.
class UsageRun final : public QObject
{
public:
    UsageRun(CliSession& session, const UsageQuestion& question)
        : QObject(&session), m_session(session), m_question(question)
    {
        // Never both: what was measured and what was not do not add up.
        if (question.place == recordedPlace())
            session.program().monitor().showRecording(true);
        else
            session.program().openHistory();
        m_asking = session.program().monitor().usage(
            question, Reply<UsageTable>(this, [this](const Result<UsageTable>& table) { answered(table); }));
    }

private:
    void answered(const Result<UsageTable>& table)
    {
        if (!table)
            return m_session.fail(table.error());
        if (m_question.course && !isKnown(*table, *m_question.course))
            return m_session.fail({ErrorKind::NotFound, m_question.course->text(), {}});
        Terminal& terminal = m_session.terminal();
        const OwnerNames names = ownerNames(m_session.program().classroom());
        const auto& places = m_session.program().monitor().places();
        if (m_session.arguments().has("csv")) {
            terminal.line(QString::fromStdString(usageCsv(*table, m_question.by, places, names)).trimmed());
        } else {
            if (m_question.place == recordedPlace())
                terminal.line(recordedNotice());
            terminal.table(usageRows(*table, m_question.by, places, names));
            terminal.line(coveredLine(*table, m_question.from, m_question.until));
            if (std::ranges::any_of(
                    table->rows, [this](const UsageRow& row) { return isUnattributed(row, m_question.by); }))
                terminal.line(unattributedNote());
        }
        Json json = toJson(*table, m_question.by);
        json.update({{"from", toIso(m_question.from)},
                     {"until", toIso(m_question.until)},
                     {"recorded", m_question.place == recordedPlace()}});
        terminal.document(json);
        m_session.finish(ExitCode::Ok);
    }

    /// A course of which nothing was measured is known too; one that is nowhere was typed wrongly.
    [[nodiscard]] bool isKnown(const UsageTable& table, const CourseId& course) const
    {
        return table.known.courses.contains(course)
               || std::ranges::any_of(m_session.program().classroom().courses(),
                                      [&](const CourseRef& each) { return each.course == course; });
    }

    CliSession& m_session;
    UsageQuestion m_question;
    Task m_asking;
};
} // namespace

void showUsage(CliSession& session)
{
    const Arguments& arguments = session.arguments();
    const Instant now = presentTime();
    UsageQuestion question;
    const auto by = usageByFrom(arguments.value("by"));
    if (!by)
        return session.refuse(oneOf("--by", "person, course, experiment, place, week"));
    question.by = *by;
    const std::string since = arguments.has("since") ? arguments.value("since") : "7d";
    const auto begin = usageTime(since, now);
    if (!begin)
        return session.refuse(noTime(QStringLiteral("--since"), shownShort(since)));
    const std::string until = arguments.value("until");
    const auto end = arguments.has("until") ? usageTime(until, now) : UsageTime{now, now};
    if (!end)
        return session.refuse(noTime(QStringLiteral("--until"), shownShort(until)));
    question.from = begin->first;
    question.until = std::min(now, end->second);
    if (question.from >= question.until)
        return session.refuse(noSpan());
    if (arguments.has("course")) {
        const auto course = CourseId::parse(arguments.value("course"));
        if (!course)
            return session.fail(course.error());
        question.course = *course;
    }
    if (arguments.has("recorded")) {
        question.place = recordedPlace();
    } else if (arguments.has("place")) {
        const KnownPlace* place = session.program().places().find(arguments.value("place"));
        if (place == nullptr)
            return session.fail({ErrorKind::NotFound, arguments.value("place"), {}});
        question.place = place->id;
    }
    new UsageRun(session, question);
}

} // namespace pupitre
