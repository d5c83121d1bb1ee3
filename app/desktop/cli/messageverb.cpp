// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The verb "course message". Seats that could not get it make the exit code 5.
#include "app/desktop/cli/clitext.h"
#include "core/services/seats/seatmessaging.h"
#include "core/wire/messagejson.h"
#include "ui/tp/messages/messagewords.h"

#include <nlohmann/json.hpp>

namespace pupitre
{

namespace
{

void showSent(CliSession& session, const CourseCard& card, const MessageSent& sent)
{
    const MessageWords words = wordsFor(sent, card.course);
    session.terminal().line(words.what);
    if (!words.meaning.isEmpty())
        session.terminal().line(words.meaning);
    if (!words.details.isEmpty())
        session.terminal().problem(words.details);
    session.terminal().document(toJson(sent));
    session.finish(words.wholly ? ExitCode::Ok : ExitCode::Partly);
}

} // namespace

void courseMessage(CliSession& session)
{
    const Arguments& arguments = session.arguments();
    if (!arguments.has("seat"))
        return session.refuse(clitext::needsSeat());
    if (!arguments.has("text"))
        return session.refuse(clitext::needsText());
    session.withTp([&session](const TpRef& tp, const CourseCard& card) {
        const auto seats = session.seats(card.course, session.arguments().values("seat"));
        if (!seats)
            return session.fail(seats.error());
        const auto answered = [&session, card](const Result<MessageSent>& sent) {
            if (!sent)
                return session.fail(sent.error());
            showSent(session, card, *sent);
        };
        sendMessage(session.program().places(), tp, *seats, session.arguments().value("text"),
                    {&session, answered});
    });
}

} // namespace pupitre
