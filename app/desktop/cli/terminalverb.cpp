// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The verb "course terminal": the terminal it is typed in becomes the student's until its shell ends.
#include "app/desktop/cli/clitext.h"
#include "app/desktop/cli/forwarded.h"
#include "core/services/seats/studentterminal.h"

#include <nlohmann/json.hpp>

namespace pupitre
{

namespace
{

/// What it ended with is the shell's own affair; that it could not be entered is not.
void visit(CliSession& session, const CommandLine& command)
{
    runForwarded(command, Reply<int>(&session, [&session](const Result<int>& exit) {
                     if (!exit)
                         return session.fail(exit.error());
                     session.terminal().document({{"exit", *exit}});
                     session.finish(*exit == 0 ? ExitCode::Ok : ExitCode::Failed);
                 }));
}

} // namespace

void courseTerminal(CliSession& session)
{
    session.withTp([&session](const TpRef& tp, const CourseCard& card) {
        const auto seats = session.seats(card.course, {session.arguments().operand(2)});
        if (!seats)
            return session.fail(seats.error());
        if (seats->size() != 1)
            return session.refuse(clitext::oneSeatOnly());
        const PlaceLink* link = session.program().places().link(tp.place);
        if (link == nullptr)
            return session.fail({ErrorKind::NotFound, tp.place.text(), {}});
        visit(session, visitCommand(link->place().address, link->sshOptions(), tp, seats->front()));
    });
}

} // namespace pupitre
