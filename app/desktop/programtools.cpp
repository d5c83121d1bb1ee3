// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See programtools.h.
#include "app/desktop/programtools.h"

#include "core/services/terminalemulator.h"

#include <QCoreApplication>

namespace pupitre
{

namespace
{
struct ProgramToolWords {
    Q_DECLARE_TR_FUNCTIONS(ProgramToolWords)
};
} // namespace

bool ProgramTools::has(StudentTool tool) const
{
    return tool == StudentTool::Terminal;
}

void ProgramTools::open(StudentTool, CourseLink& course, const TpId&, Reply<Message> reply)
{
    const Enrolment& enrolment = course.enrolment();
    const CommandLine ssh{{"ssh", "-F", enrolment.sshConfig().string(), enrolment.alias()}};
    const QString sentence =
        ProgramToolWords::tr("The connection has ended. Press Enter to close this window.");
    reply(openTerminalWindow(heldOpenOnFailure(ssh, sentence.toStdString()), terminalSearch()).map([] {
        return Message{};
    }));
}

} // namespace pupitre
