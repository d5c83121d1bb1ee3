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
        }
        Json json = toJson(*table, m_question.by);
        json.update({{"from", toIso(m_question.from)},
                     {"until", toIso(m_question.until)},
                     {"recorded", m_question.place == recordedPlace()}});
        terminal.document(json);
        m_session.finish(ExitCode::Ok);
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
    question.until = now;
    for (const auto& [option, time] :
         {std::pair("since", &question.from), std::pair("until", &question.until)}) {
        if (!arguments.has(option) && time == &question.until)
            continue;
        const std::string text = arguments.has(option) ? arguments.value(option) : "7d";
        const auto read = usageTime(text, now);
        if (!read)
            return session.refuse(noTime(QStringLiteral("--") + QLatin1String(option), shownShort(text)));
        *time = *read;
    }
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
