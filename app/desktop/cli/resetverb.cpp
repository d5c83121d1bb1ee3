// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The verb "course reset". Seats for which it could not be done make the exit code 5.
#include "app/desktop/cli/clitext.h"
#include "core/services/seats/fileresetting.h"
#include "core/wire/resetjson.h"
#include "ui/tp/files/resetwords.h"

#include <nlohmann/json.hpp>

namespace pupitre
{

void courseReset(CliSession& session)
{
    const Arguments& arguments = session.arguments();
    if (!arguments.has("seat"))
        return session.refuse(clitext::needsSeat());
    if (!arguments.has("file"))
        return session.refuse(clitext::needsFile());
    session.withTp([&session](const TpRef& tp, const CourseCard& card) {
        const auto seats = session.seats(card.course, session.arguments().values("seat"));
        if (!seats)
            return session.fail(seats.error());
        const std::string path = session.arguments().value("file");
        const auto answered = [&session, card, path](const Result<FileResets>& resets) {
            if (!resets)
                return session.fail(resets.error());
            const ResetWords words = wordsFor(*resets, path, card.course);
            session.terminal().line(words.what);
            if (!words.meaning.isEmpty())
                session.terminal().line(words.meaning);
            if (!words.details.isEmpty())
                session.terminal().problem(words.details);
            session.terminal().document(toJson(*resets));
            session.finish(words.wholly ? ExitCode::Ok : ExitCode::Partly);
        };
        resetFile(session.program().places(), tp, {*seats, path}, {&session, answered});
    });
}

} // namespace pupitre
