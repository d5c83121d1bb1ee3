// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The verb "course terminal": the terminal it is typed in becomes the student's until its shell ends.
#include "app/desktop/cli/clitext.h"
#include "core/services/studentterminal.h"

#include <nlohmann/json.hpp>

#include <QProcess>

namespace pupitre
{

namespace
{

/// What it ended with is the shell's own affair; that it could not be entered is not.
void visit(CliSession& session, const CommandLine& command)
{
    QStringList words;
    for (std::size_t i = 1; i < command.argv.size(); ++i)
        words.append(QString::fromStdString(command.argv[i]));
    auto* process = new QProcess(&session);
    process->setProcessChannelMode(QProcess::ForwardedChannels);
    process->setInputChannelMode(QProcess::ForwardedInputChannel);
    QObject::connect(process, &QProcess::errorOccurred, &session,
                     [&session, process](QProcess::ProcessError error) {
                         if (error == QProcess::FailedToStart)
                             session.fail({ErrorKind::NotFound, process->program().toStdString(), {}});
                     });
    QObject::connect(process, &QProcess::finished, &session,
                     [&session](int exit, QProcess::ExitStatus status) {
                         const bool well = status == QProcess::NormalExit && exit == 0;
                         session.terminal().document({{"exit", exit}});
                         session.finish(well ? ExitCode::Ok : ExitCode::Failed);
                     });
    process->start(QString::fromStdString(command.argv.front()), words);
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
