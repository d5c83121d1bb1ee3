// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `course journal`: who did what in a course, when, with which result; oldest first, so that the newest is
// what stands last on a terminal.
#include "app/desktop/cli/clitext.h"
#include "app/desktop/cli/coursetext.h"
#include "ui/tp/journal/journalwords.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace pupitre
{

namespace
{

Json toJson(const JournalLine& line)
{
    return {{"n", line.number}, {"at", toIso(line.at)}, {"who", line.who},       {"what", line.what},
            {"tp", line.tp},    {"seat", line.seat},    {"result", line.result}, {"detail", line.detail}};
}

void show(CliSession& session, const Course& course, const std::vector<JournalLine>& lines)
{
    Json entries = Json::array();
    std::vector<std::vector<QString>> rows;
    for (const JournalLine& line : lines) {
        const JournalResult result = resultOf(line);
        rows.push_back({shownTime(line.at), shown(line.tp), whoText(line, course), whatText(line, course),
                        result.text, shownShort(line.detail)});
        entries.push_back(toJson(line));
    }
    if (rows.empty())
        session.terminal().line(clitext::journalEmpty());
    session.terminal().table(rows);
    session.terminal().document({{"course", course.id.text()}, {"entries", std::move(entries)}});
    session.finish(ExitCode::Ok);
}

bool isProblem(const JournalLine& line)
{
    return resultOf(line).tone == Tone::Fail || resultOf(line).tone == Tone::Warn;
}

} // namespace

void courseJournal(CliSession& session)
{
    const auto newest = wholeNumber(session.arguments(), "newest");
    if (!newest)
        return session.refuse(clitext::badOption(newest.error()));
    session.withCourse(session.arguments().operand(0), [&session, newest = *newest](const CourseCard& card) {
        const std::string tp = session.arguments().operand(1);
        const auto id = tp.empty() ? Result<TpId>(TpId()) : TpId::parse(tp);
        if (!tp.empty() && (!id || card.course.tp(*id) == nullptr))
            return session.fail({ErrorKind::NotFound, tp, {}});
        const auto read = [&session, card, tp, newest](const Result<std::vector<JournalLine>>& lines) {
            if (!lines)
                return session.fail(lines.error());
            std::vector<JournalLine> wanted = *lines;
            std::erase_if(wanted, [&](const JournalLine& line) {
                return (!tp.empty() && !line.tp.empty() && line.tp != tp)
                       || (session.arguments().has("problems") && !isProblem(line));
            });
            const auto kept =
                static_cast<std::size_t>(std::max(0, newest.value_or(static_cast<int>(wanted.size()))));
            if (kept < wanted.size())
                wanted.erase(wanted.begin(), wanted.end() - static_cast<std::ptrdiff_t>(kept));
            show(session, card.course, wanted);
        };
        readJournal(session.program().places(), card.ref, 0, {&session, read});
    });
}

} // namespace pupitre
